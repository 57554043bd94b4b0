// An example is kept while somebody types, and nothing of it is lost.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ExampleDraft } from '../api';
import { answering, askedOf } from '../sample-core';
import { Example } from './example.svelte';

const looks = { v: 1, situation_html: '<p>zo</p>', done_html: '', note_html: '' };

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A core that keeps what it is given. */
function keeping(draft?: ExampleDraft): void {
  answering({
    prompts: { virtues: [] },
    example_draft: draft,
    example_look: looks,
    example_write: (given: { text: unknown; perspectives: unknown }) => ({
      ...given,
      case: 'nieuw',
    }),
  });
}

describe('an example', () => {
  it('is made with the first words, once, and is the same one after that', async () => {
    keeping();
    const made = vi.fn();
    const example = new Example(null, made);
    await example.load();
    example.write({ title: 'De jas' });
    await example.leave();
    example.write({ title: 'De jas aan de kapstok' });
    await example.leave();
    expect(made.mock.calls).toEqual([['nieuw']]);
    expect(askedOf('example_write').map((asked) => [asked.case, asked.text.title])).toEqual([
      [null, 'De jas'],
      ['nieuw', 'De jas aan de kapstok'],
    ]);
  });

  it('is kept without anybody asking, and shows how it will look after a pause', async () => {
    keeping();
    const example = new Example(null, vi.fn());
    await example.load();
    example.write({ situation: 'zo' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(askedOf('example_write')).toHaveLength(1);
    expect(example.looks.situation_html).toBe('<p>zo</p>');
  });

  it('leaves the perspectives alone while a group works on it', async () => {
    const text = { ...new Example(null, vi.fn()).text, title: 'De jas' };
    keeping({ case: 'jas', text, perspectives: null });
    const example = new Example('jas', vi.fn());
    await example.load();
    example.write({ title: 'Anders' });
    await example.leave();
    expect(askedOf('example_write')[0]!.perspectives).toBeNull();
  });

  it('puts the answers of somebody in the order of the lenses, and keeps what they were made of', async () => {
    const text = new Example(null, vi.fn()).text;
    const made = {
      body: { lens: 'deugden' as const, virtues: ['trouw'], at_stake: '', cost: '' },
      doubt: false,
      made_of: 'bijdrage',
    };
    const perspectives = [{ alias: 'A', role: 'collega', answers: [made] }];
    keeping({ case: 'jas', text, perspectives });
    const example = new Example('jas', vi.fn());
    await example.load();
    const [person] = example.people!;
    example.see(person!.key, 'deugden', { doubt: true });
    example.see(person!.key, 'handelingen', {
      body: { lens: 'handelingen', options: [{ id: null, text: 'wachten', skill: '' }] },
    });
    await example.leave();
    const answers = askedOf('example_write')[0]!.perspectives![0]!.answers;
    expect(answers.map((one) => one.body.lens)).toEqual(['handelingen', 'deugden']);
    expect([answers[1]!.doubt, answers[1]!.made_of]).toEqual([true, 'bijdrage']);
  });

  it('brings somebody back where they stood', async () => {
    keeping();
    const example = new Example(null, vi.fn());
    await example.load();
    for (const alias of ['Wendy', 'Ruud', 'Tirza']) example.name(example.add(), { alias });
    const [, ruud] = example.people!;
    example.remove(ruud!.key);
    example.restore(ruud!, 1);
    expect(example.people!.map((one) => one.alias)).toEqual(['Wendy', 'Ruud', 'Tirza']);
  });
});
