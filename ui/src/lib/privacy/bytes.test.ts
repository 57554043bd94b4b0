// Owns the proof that what the core found is marked on the letters it found, in every script.
import { describe, expect, it } from 'vitest';
import { atBytes, inUnits } from './bytes';

/** Where words stand in a text, as the core counts. */
function found(text: string, ...words: string[]): { start: number; end: number }[] {
  const bytes = (part: string): number => new TextEncoder().encode(part).length;
  return words.map((word) => {
    const start = bytes(text.slice(0, text.indexOf(word)));
    return { start, end: start + bytes(word) };
  });
}

function marked(text: string, ...words: string[]): string[] {
  return inUnits(text, found(text, ...words)).map(({ start, end }) => text.slice(start, end));
}

describe('what was found', () => {
  it.each([
    ['plain letters', 'Sanne belt uit Utrecht.', ['Sanne', 'Utrecht']],
    ['letters with marks', 'Één keer zag Zoë Chloé in België.', ['Zoë', 'Chloé', 'België']],
    ['marks that stand apart', 'Zoe\u0308 belt Rene\u0301.', ['Zoe\u0308', 'Rene\u0301']],
    ['emoji before, between and in it', '🦋👩‍👧 Sanne 🙂 en Kim🦋', ['Sanne', 'Kim🦋']],
    ['Arabic and Hebrew', 'قالت سارة إنها في أوترخت, zei דנה.', ['سارة', 'أوترخت', 'דנה']],
    ['Chinese', '她叫 李娜。', ['李娜']],
    ['lines of another system', '\ufeffBelt\r\nSanne\r\nterug', ['Sanne']],
  ])('is marked letter by letter: %s', (_, text, words) => {
    expect(marked(text, ...words)).toEqual(words);
  });

  it('is never marked beyond the text, nor in the middle of a letter', () => {
    expect(atBytes('é', [0, 2, 9])).toEqual([0, 1, 1]);
    expect(atBytes('🦋b', [1, 4, 5])).toEqual([2, 2, 3]);
    expect(atBytes('', [0, 3])).toEqual([0, 0]);
  });

  it('is nothing where nothing was found', () => {
    expect(inUnits('Sanne', [])).toEqual([]);
  });
});
