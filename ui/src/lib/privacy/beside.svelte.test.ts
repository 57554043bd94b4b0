// Owns the proof that a text is looked at after the last key, once, and that nothing of it stays.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Failure } from '../api';
import { answering, askedOf } from '../sample-core';
import { ASK_AFTER_MS, Beside } from './beside.svelte';
import { finding } from './sample-found';

const asked = (): string[] => askedOf('text_check').map(({ text }) => text);
const pass = (ms = ASK_AFTER_MS): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

/** Finds every word that begins with a capital. */
function finds({ text }: { text: string }): unknown {
  const words = [...new Set(text.match(/\p{Lu}\p{L}*/gu) ?? [])];
  return { v: 1, findings: words.map((word) => finding(text, word)) };
}

beforeEach(() => {
  vi.useFakeTimers();
  answering({ text_check: finds });
});
afterEach(() => vi.useRealTimers());

function write(...texts: string[]): Beside {
  const beside = new Beside('s');
  for (const text of texts) beside.see(text);
  return beside;
}
const shown = (beside: Beside): string[] => beside.found.map(({ text }) => text);

describe('a text that somebody writes', () => {
  it('is looked at a moment after the last key, in its session', async () => {
    const beside = write('ik', 'ik bel', 'ik bel Kim');
    await pass(ASK_AFTER_MS - 1);
    expect(asked()).toEqual([]);
    await pass(1);
    expect(askedOf('text_check')).toEqual([{ session: 's', text: 'ik bel Kim' }]);
    expect(shown(beside)).toEqual(['Kim']);
  });

  it('is not looked at while it is empty, nor twice while it is the same', async () => {
    const beside = write('', ' \n');
    await pass();
    expect(asked()).toEqual([]);
    beside.see('ik bel Kim');
    await pass();
    for (const text of ['ik bel Kim!', 'ik bel Kim']) beside.see(text);
    await pass();
    expect(asked()).toEqual(['ik bel Kim']);
    expect(shown(beside)).toEqual(['Kim']);
  });

  it('says the same words once', async () => {
    answering({
      text_check: ({ text }: { text: string }) => ({
        v: 1,
        findings: [finding(text, 'Kim'), finding(text, 'kim')],
      }),
    });
    const beside = write('Kim en kim');
    await pass();
    expect(shown(beside)).toEqual(['Kim']);
  });

  it('has nothing found in it any more when it is emptied', async () => {
    const beside = write('ik bel Kim');
    await pass();
    beside.see('');
    expect(shown(beside)).toEqual([]);
  });

  it('is not told of by an answer for an older text', async () => {
    const answers: (() => void)[] = [];
    answering({
      text_check: (of: { text: string }) =>
        new Promise((done) => answers.push(() => done(finds(of)))),
    });
    const beside = write('ik bel Kim');
    await pass();
    beside.see('ik bel Sanne');
    await pass();
    answers[1]!();
    await pass(0);
    expect(shown(beside)).toEqual(['Sanne']);
    answers[0]!();
    await pass(0);
    expect(shown(beside)).toEqual(['Sanne']);
  });

  it('is no trouble when it can not be looked at, and is tried again with the next key', async () => {
    answering({
      text_check: () => {
        throw new Failure('io');
      },
    });
    const beside = write('ik bel Kim');
    await pass();
    expect(shown(beside)).toEqual([]);
    answering({ text_check: finds });
    beside.see('ik bel Kim.');
    await pass();
    expect(shown(beside)).toEqual(['Kim']);
  });

  it('leaves nothing when its field is gone, also not by an answer that comes later', async () => {
    let answer = (): void => undefined;
    answering({
      text_check: (of: { text: string }) => new Promise((done) => (answer = () => done(finds(of)))),
    });
    const beside = write('ik bel Kim');
    await pass();
    beside.see('ik bel Kim nog');
    beside.close();
    answer();
    await pass();
    expect(JSON.stringify(beside)).not.toContain('Kim');
    expect(shown(beside)).toEqual([]);
    expect(asked(), 'nothing is asked after that').toEqual(['ik bel Kim']);
  });
});
