// Owns the proof that words are replaced where they stand as words, and nothing beside them.
import { describe, expect, it } from 'vitest';
import { asItStands, occurrences, sameWords, swap, swapped } from './swap';

describe('replacing words in a text', () => {
  it('is done wherever they stand, in any case, and never inside a word', () => {
    expect(swapped('Ook kim belt KIM, Kimberley niet.', 'Kim', 'de jongere')).toBe(
      'Ook de jongere belt de jongere, Kimberley niet.',
    );
    expect(swapped('met van\n  der Aa', 'van der aa', 'een collega')).toBe('met een collega');
  });

  it('keeps the capital of a sentence, and knows that mw. ends none', () => {
    const text = 'Kim belt. Kim komt.\nKim lacht! Met mw. Kim.';
    expect(swapped(text, 'Kim', 'de jongere')).toBe(
      'De jongere belt. De jongere komt.\nDe jongere lacht! Met mw. de jongere.',
    );
    expect(asItStands('', 0, '[nummer]')).toBe('[nummer]');
  });

  it('is one change, so that one undo takes it back', () => {
    expect(swap('Ja, Kim en Kim ook', 'Kim', 'zij')).toEqual({
      from: 4,
      to: 14,
      insert: 'zij en zij',
    });
    expect(swap('Niemand', 'Kim', 'zij')).toBeNull();
    expect(swap('Iemand', '  ', 'zij')).toBeNull();
  });

  it('takes signs in a detail as they are', () => {
    expect(swapped('mail s.jansen+x@voorbeeld.nl (thuis)', 's.jansen+x@voorbeeld.nl', '[x]')).toBe(
      'mail [x] (thuis)',
    );
    expect(occurrences('sxjansen', 's.jansen')).toEqual([]);
  });

  it('works in every script', () => {
    expect(swapped('🦋 سارة en سارةx', 'سارة', 'de jongere')).toBe('🦋 de jongere en سارةx');
  });

  it('holds what differs in case or spacing for the same', () => {
    expect(sameWords(' Van\n der  AA ')).toBe(sameWords('van der aa'));
    expect(sameWords('Zoe\u0308')).toBe('zoë');
  });
});
