// Owns the proof of what may be decided about a detail, and how it is told to the core.
import { describe, expect, it } from 'vitest';
import { Deciding } from './deciding.svelte';
import { checked, finding } from './sample-found';
import { swapped } from './swap';

const FIRST = 'Ik bleef Sanne appen.';
const SECOND = '🦋 Toch hield sanne vol.';
const NUMBER = 'Haar nummer is 123456782.';

function deciding(): Deciding {
  const made = new Deciding();
  made.found([
    checked(FIRST, ['Sanne']),
    checked(SECOND, [finding(SECOND, 'sanne', { severity: 'certain' })], { at: 1 }),
    checked(NUMBER, ['123456782'], { at: 2 }),
  ]);
  return made;
}

describe('letting everything stay', () => {
  it('gives one reason for all that may stay, and leaves open what may not', () => {
    const all = deciding();
    expect(all.stayAll('verzonnen')).toBe(1);
    expect(all.decisions).toEqual([
      { text: 'Sanne', only: null, how: { kind: 'justify', why: 'verzonnen' } },
    ]);
    expect(all.open.map(({ detail }) => detail.text)).toEqual(['123456782']);
  });
});

describe('what was found', () => {
  it('is one detail wherever the same words stand, whatever their case', () => {
    const { details } = deciding();
    expect(details.map(({ text, stands }) => [text, stands.length])).toEqual([
      ['Sanne', 2],
      ['123456782', 1],
    ]);
    expect(details[0]!.severity, 'as sure as its surest place').toBe('certain');
    expect(details[0]!.stands[1]!.passage.marked, 'also behind a butterfly').toBe('sanne');
  });

  it('is open until somebody decides, whatever they wrote', () => {
    const all = deciding();
    const [sanne] = all.units;
    all.write(sanne!, { with: 'een nicht' });
    expect([all.open.length, all.decisions]).toEqual([2, []]);
    expect(all.decide(sanne!)).toBe(true);
    expect(all.decisions).toEqual([
      { text: 'Sanne', only: null, how: { kind: 'replace', with: 'een nicht' } },
    ]);
    expect(all.open.map(({ id }) => id)).toEqual(['123456782']);
  });

  it('is decided on with words, never with nothing', () => {
    const all = deciding();
    const [sanne] = all.units;
    all.write(sanne!, { with: '  ' });
    expect(all.decide(sanne!)).toBe(false);
    all.write(sanne!, { how: 'justify' });
    expect(all.decide(sanne!)).toBe(false);
    expect(all.open).toHaveLength(2);
  });

  it('may stay for a reason, but for a citizen service number', () => {
    const all = deciding();
    const [sanne, number] = all.units;
    all.write(sanne!, { how: 'justify', why: ' de titel van een boek ' });
    all.decide(sanne!);
    all.write(number!, { how: 'justify', why: 'moet' });
    all.decide(number!);
    expect(all.decisions.map(({ how }) => how)).toEqual([
      { kind: 'justify', why: 'de titel van een boek' },
      { kind: 'replace', with: '[nummer]' },
    ]);
  });

  it('can be decided on place by place', () => {
    const all = deciding();
    all.setApart(all.details[0]!, true);
    expect(all.open, 'two places and a number').toHaveLength(3);
    const [first, second] = all.units;
    all.decide(first!);
    all.write(second!, { how: 'justify', why: 'een vlinder' });
    all.decide(second!);
    const place = (at: number) => ({ contribution: 'c', lens: 'kennis', field: 'knowledge', at });
    expect(all.decisions).toEqual([
      {
        text: 'Sanne',
        only: { place: place(0), start: 9 },
        how: { kind: 'replace', with: 'de jongere' },
      },
      {
        text: 'Sanne',
        only: { place: place(1), start: 16 },
        how: { kind: 'justify', why: 'een vlinder' },
      },
    ]);
  });

  it('takes over what is proposed at once, and leaves alone what somebody gives a reason for', () => {
    const all = deciding();
    all.write(all.units[0]!, { how: 'justify' });
    expect(all.takeAll()).toBe(1);
    expect(all.open.map(({ id }) => id)).toEqual(['sanne']);
  });

  it('gives each place its own proposal, until somebody chooses a word for all', () => {
    const text = 'Oma Truus kookt.';
    const all = new Deciding();
    all.found([
      checked('Met Truus ging het goed.', [
        finding('Met Truus ging het goed.', 'Truus', { replacement: 'oma' }),
      ]),
      checked(text, [finding(text, 'Truus', { replacement: '[naam]' })], { at: 1 }),
    ]);
    all.takeAll();
    expect(all.decisions.map(({ only, how }) => [only?.start ?? null, how])).toEqual([
      [null, { kind: 'replace', with: 'oma' }],
      [4, { kind: 'replace', with: '[naam]' }],
    ]);
    all.write(all.units[0]!, { with: 'een tante' });
    all.decide(all.units[0]!);
    expect(all.decisions).toHaveLength(1);
  });

  it('keeps what was decided when the texts are looked through again', () => {
    const all = deciding();
    all.takeAll();
    const title = { contribution: null, lens: null, field: 'title' } as const;
    const called = 'Sanne en Kim';
    all.found([
      checked(called, ['Sanne', 'Kim'], title, null),
      ...[...all.details[0]!.stands].map((stand) => stand.in),
    ]);
    expect(all.open.map(({ id }) => id)).toEqual(['kim']);
    expect(all.decided(called, swapped)).toBe('De jongere en Kim');
  });

  it('is open again when somebody can be recognised by what was put in its place', () => {
    const all = deciding();
    all.write(all.units[0]!, { with: 'het nichtje van Kim' });
    all.takeAll();
    all.refuse([{ text: 'Kim' }]);
    expect(all.open.map(({ id }) => id)).toEqual(['sanne']);
    expect(all.of(all.open[0]!).refused).toBe(true);
    all.write(all.open[0]!, { with: 'een nichtje' });
    expect(all.of(all.open[0]!).refused, 'another word is another try').toBe(false);
  });
});
