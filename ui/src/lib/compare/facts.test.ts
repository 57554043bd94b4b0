// The rules of the pure functions between the core's comparison and the views.
import { describe, expect, it } from 'vitest';
import { fold } from './fold';
import { choose, pairLines } from './pair';
import { seatsOf } from './people';
import { rasterFacts } from './raster';
import { cardsAtLens } from './reading';
import { samplePair, sampleSession, sampleView } from './sample';
import { openedLenses, sharedByLens } from './shared';
import { choosers, virtueFacts } from './virtues';
import { ownWord, virtueLabel } from './word';

const { comparison, answers } = sampleView();
const backwards = { ...comparison, participants: [...comparison.participants].reverse() };

describe('people', () => {
  it('stand in seat order, however the core or the ids are ordered', () => {
    expect(seatsOf(backwards, ['irene', 'sanne']).map((seat) => seat.id)).toEqual([
      'sanne',
      'irene',
    ]);
  });
});

describe('what is shared', () => {
  it('names all five lenses in order, the closed ones too', () => {
    expect(sharedByLens(comparison).map((one) => [one.lens, one.openness])).toEqual([
      ['handelingen', 'revealed'],
      ['kennis', 'sealed'],
      ['identiteit', 'revealed'],
      ['deugden', 'revealed'],
      ['vrijheid', 'skipped'],
    ]);
    expect(openedLenses(comparison)).toEqual(['handelingen', 'identiteit', 'deugden']);
  });

  it('stands at its own lens with its people in seat order', () => {
    const deugden = sharedByLens(comparison)[3]?.things;
    expect(deugden?.map((thing) => [thing.what, thing.who.map((seat) => seat.id)])).toEqual([
      ['Zorgvuldigheid', ['sanne', 'irene']],
    ]);
  });
});

describe('the raster', () => {
  it('has a row per seat and a cell only at opened lenses', () => {
    const { rows } = rasterFacts(backwards);
    expect(rows.map((row) => row.seat.id)).toEqual(['sanne', 'mohamed', 'irene', 'jongere']);
    for (const row of rows) expect([...row.cells.keys()]).toEqual(openedLenses(comparison));
  });

  it('takes nothing from a cell that a sealed lens should not have', () => {
    const leaky = {
      ...comparison,
      raster: [...comparison.raster, { ...comparison.raster[0]!, lens: 'kennis' as const }],
    };
    expect(rasterFacts(leaky).rows[0]?.cells.has('kennis')).toBe(false);
  });
});

describe('the deugdenkaart', () => {
  it('keeps the order of the core and gives every seat a place or none', () => {
    const { lines } = virtueFacts(backwards);
    expect(lines.map((line) => line.id)).toEqual(comparison.virtues.map((row) => row.id));
    const trouw = lines.find((line) => line.id === 'trouw');
    expect(trouw?.cells.map((cell) => [cell.seat.id, cell.chosen?.place ?? null])).toEqual([
      ['sanne', 2],
      ['mohamed', null],
      ['irene', null],
      ['jongere', 2],
    ]);
    expect(choosers(trouw!).map((one) => one.seat.id)).toEqual(['sanne', 'jongere']);
  });
});

describe('two side by side', () => {
  it('says that no virtue is shared only at deugden, and only when both gave some', () => {
    expect(pairLines(samplePair()).map((line) => line.middle.kind)).toEqual([
      'nothing',
      'both',
      'no_virtue',
    ]);
    const apart = samplePair();
    apart.rows[0]!.nothing_shared = true;
    expect(pairLines(apart)[0]?.middle.kind).toBe('nothing');
  });

  it('lets two change places when one is chosen on the other side', () => {
    const now = { left: 'sanne', right: 'irene' };
    expect(choose(now, 'left', 'irene')).toEqual({ left: 'irene', right: 'sanne' });
    expect(choose(now, 'right', 'mohamed')).toEqual({ left: 'sanne', right: 'mohamed' });
    expect(choose({ left: 'sanne', right: '' }, 'right', 'sanne')).toEqual({
      left: '',
      right: 'sanne',
    });
  });
});

describe('reading cards', () => {
  it('are one per seat, with the reason where there is no answer', () => {
    const cards = cardsAtLens(sampleSession(), 'identiteit', answers);
    expect(cards.map((card) => [card.participant.id, card.status, card.answer !== null])).toEqual([
      ['sanne', 'opened', true],
      ['mohamed', 'opened', true],
      ['irene', 'kept_closed', false],
      ['jongere', 'opened', true],
    ]);
    expect(cardsAtLens(sampleSession(), 'handelingen', answers)[1]?.status).toBe('skipped');
    expect(cardsAtLens(sampleSession(), 'kennis', answers)[0]?.status).toBe('not_yet');
  });
});

describe('words', () => {
  it('are read from the list, or as somebody wrote them', () => {
    const list = [{ id: 'moed', label: 'Moed', meaning: '', too_much: '' }];
    expect(virtueLabel('moed', list)).toBe('Moed');
    expect(virtueLabel('eigen: Nabijheid', list)).toBe('Nabijheid');
    expect(virtueLabel('verdwenen', list)).toBe('verdwenen');
    expect(ownWord('moed')).toBeNull();
  });
});

describe('folding', () => {
  it('loses nothing and folds only what is long', () => {
    const long = 'woord '.repeat(4000);
    const { head, rest } = fold(long, 600);
    expect(head + rest).toBe(long);
    expect(head.length).toBeLessThanOrEqual(600);
    expect(fold('kort', 600)).toEqual({ head: 'kort', rest: '' });
  });

  it('never cuts a sign in two', () => {
    const { head } = fold(`a${'🦊'.repeat(2000)}`, 600);
    expect([...head].every((sign) => sign === 'a' || sign === '🦊')).toBe(true);
  });
});
