import { afterEach, describe, expect, it, vi } from 'vitest';
import { FAILURE_WORDS, Failure, failureText } from './api/failure';
import { LENSES } from './lens';
import { hasWords, t, useLocale } from './words';

const sources = import.meta.glob<string>(['../**/*.svelte', '../**/*.ts', '!../**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

const asked = Object.entries(sources).flatMap(([path, source]) =>
  [...source.matchAll(/\bt\(([^()`]*)/g)].flatMap(([, inside = '']) =>
    [...inside.matchAll(/(?:^|[?:])\s*'([a-z][\w-]*)'/g)].map((match) => [match[1], path]),
  ),
) as [string, string][];

afterEach(() => useLocale('nl'));

describe('the words', () => {
  it('are really looked for in the sources', () => {
    expect(asked.length).toBeGreaterThan(20);
  });

  it.each(asked)('hold a sentence for %s (%s)', (key) => {
    expect(hasWords(key)).toBe(true);
  });

  it.each(Object.values(FAILURE_WORDS))('hold a sentence for %s', (key) => {
    expect(hasWords(key)).toBe(true);
  });

  it.each([
    ...LENSES.map((lens) => `lens-${lens}`),
    ...['start', 'short', 'same', 'fair', 'good'].map((found) => `strength-${found}`),
    ...['system', 'light', 'dark', 'contrast'].map((theme) => `theme-${theme}`),
    ...['team', 'archive', 'loose'].map((kind) => `book-kind-${kind}`),
  ])('hold a sentence for %s, whose key is put together', (key) => {
    expect(hasWords(key)).toBe(true);
  });

  it('show the key of a missing sentence, and say so', () => {
    const complained = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(t('no-such-words')).toBe('no-such-words');
    expect(complained).toHaveBeenCalledOnce();
  });

  it('put no invisible marks around what is filled in', () => {
    expect(t('chip-rank', { rank: 2 })).toBe('op plaats 2');
  });

  it('stay Dutch where another language has no sentence yet', () => {
    useLocale('en');
    expect(document.documentElement.lang).toBe('en');
    expect(t('failure-sealed')).not.toBe('failure-sealed');
  });
});

describe('a failure in words', () => {
  it('counts the tries that are left', () => {
    expect(failureText(new Failure('wrong_sign', { left: 1 }))).toContain('nog één keer');
    expect(failureText(new Failure('wrong_sign', { left: 3 }))).toContain('nog 3 keer');
  });

  it('says what is wrong with which field', () => {
    const detail = { field: 'passphrase', why: 'too_short', min: 12 };
    expect(failureText(new Failure('invalid_input', detail))).toContain('12 tekens');
  });

  it('never shows a bare error', () => {
    expect(failureText(new TypeError('x is undefined'))).toBe(t('failure-internal'));
  });
});
