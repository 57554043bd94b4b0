import { afterEach, describe, expect, it, vi } from 'vitest';
import { FAILURE_WORDS, Failure, failureText } from './api/failure';
import { LENSES } from './lens';
import { hasWords, t, useLocale } from './words';

const sources = import.meta.glob<string>(['../**/*.svelte', '../**/*.ts', '!../**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

const core = import.meta.glob<string>(
  ['../../../casebook/src/**/*.rs', '../../../src-tauri/**/*.rs'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);

const files = import.meta.glob<string>('../../../casebook/locales/nl/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Whole keys in quotes, and how a key begins and ends that is put together. */
function named(): { whole: Set<string>; parts: [string, string][] } {
  const all = [...Object.values(sources), ...Object.values(core)].join('\n');
  return {
    whole: new Set([...all.matchAll(/['"]([a-z][\w-]*)['"]/g)].map((match) => match[1]!)),
    parts: [...all.matchAll(/[`"]([a-z]\w*-[\w-]*)\$?\{[^}]*\}([\w-]*)[`"]/g)].map(
      ([, begin = '', end = '']) => [begin, end],
    ),
  };
}

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
  ])('hold a sentence for %s, whose key is put together', (key) => {
    expect(hasWords(key)).toBe(true);
  });

  it('are all asked for somewhere', () => {
    const { whole, parts } = named();
    const keys = Object.values(files).flatMap((file) =>
      [...file.matchAll(/^([a-z][\w-]*) =/gm)].map((match) => match[1]!),
    );
    expect(keys.length).toBeGreaterThan(300);
    const idle = keys.filter(
      (key) =>
        !whole.has(key) &&
        !parts.some(([begin, end]) => key.startsWith(begin) && key.endsWith(end)),
    );
    expect(idle).toEqual([]);
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
