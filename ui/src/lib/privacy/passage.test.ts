// Owns the proof that somebody who decides on a detail reads the sentence it stands in, and not a page.
import { describe, expect, it } from 'vitest';
import { passage } from './passage';

function around(text: string, word: string, most?: number): string {
  const start = text.indexOf(word);
  const { before, marked, after } = passage(text, start, start + word.length, most);
  return `${before}[${marked}]${after}`;
}

describe('what is shown around a detail', () => {
  it('is a short text as it is', () => {
    expect(around('Ik bleef Sanne appen', 'Sanne')).toBe('Ik bleef [Sanne] appen');
    expect(around('Sanne', 'Sanne')).toBe('[Sanne]');
  });

  it('is only the sentence it stands in', () => {
    const text = 'Het was laat. Met mw. Sanne belde ik nog! Toen niets.\nMorgen weer.';
    expect(around(text, 'Sanne')).toBe('Met mw. [Sanne] belde ik nog!');
    expect(around(text, 'Toen')).toBe('[Toen] niets.');
    expect(around(text, 'Morgen')).toBe('[Morgen] weer.');
  });

  it('is cut at a word where the sentence is long, and says so', () => {
    const long = `${'woord '.repeat(100)}Sanne ${'daarna '.repeat(100)}`;
    const shown = around(long, 'Sanne', 30);
    expect(shown).toMatch(/^… (woord )+\[Sanne\]( daarna)+ …$/u);
    expect(shown.length).toBeLessThan(80);
  });

  it('never halves a letter, also where nothing can be cut', () => {
    const shown = around(`${'🦋'.repeat(300)}Sanne${'🦋'.repeat(300)}`, 'Sanne', 31);
    expect(shown).toMatch(/^… 🦋+\[Sanne\]🦋+ …$/u);
    expect(() => encodeURIComponent(shown)).not.toThrow();
  });
});
