import { describe, expect, it } from 'vitest';

const files = import.meta.glob<string>('../../../casebook/locales/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Names, and words that both languages have. */
const SHARED = new Set(
  'age casusboek code english enter hard help is later lens markdown nederlands open pdf postcode print protocol school stop word'.split(
    ' ',
  ),
);
/** Called as they call themselves, in every language. */
const OWN_NAMES = ['language-nl', 'language-en'];
/** Small words that one language is full of and the other does not have. */
const SMALL = {
  nl: [
    'de',
    'het',
    'een',
    'van',
    'voor',
    'niet',
    'met',
    'je',
    'jullie',
    'wordt',
    'naar',
    'ook',
    'bij',
    'dat',
    'deze',
    'zijn',
    'geen',
    'wat',
    'wie',
  ],
  en: [
    'the',
    'and',
    'you',
    'your',
    'with',
    'this',
    'that',
    'not',
    'from',
    'are',
    'they',
    'what',
    'who',
    'to',
    'it',
  ],
};

function messages(language: string): Map<string, string> {
  const all = Object.entries(files)
    .filter(([path]) => path.includes(`/locales/${language}/`))
    .map(([, text]) => text)
    .join('\n');
  const found = [...all.matchAll(/^([a-z][\w-]*) =(.*(?:\n[ }].*)*)/gm)];
  return new Map(found.map(([, key = '', text = '']) => [key, text.trim()]));
}

/** What can be put in. */
function values(text: string): string[] {
  return [...new Set([...text.matchAll(/\$([a-z][\w-]*)/g)].map((match) => match[1]!))].sort();
}

/** What is read: without what is put in, and without the names of plurals. */
function words(text: string): string[] {
  const read = text.replace(/\{[^{}]*?\}/g, ' ').replace(/\*?\[\w+\]|\{ \$[\w-]+ ->|\}/g, ' ');
  return read.toLowerCase().split(/[^\p{L}]+/u);
}

const dutch = messages('nl');
const english = messages('en');

describe('the two languages', () => {
  it('have the same messages', () => {
    expect(dutch.size).toBeGreaterThan(300);
    expect([...english.keys()].sort()).toEqual([...dutch.keys()].sort());
  });

  it('put the same things into them', () => {
    const other = [...dutch].filter(
      ([key, text]) => String(values(text)) !== String(values(english.get(key) ?? '')),
    );
    expect(other.map(([key]) => key)).toEqual([]);
  });

  it('say nothing in the very same words, but what both have', () => {
    const same = [...dutch].filter(
      ([key, text]) =>
        text === english.get(key) &&
        words(text).some((word) => word.length > 1 && !SHARED.has(word)),
    );
    expect(same.map(([key, text]) => `${key} = ${text}`)).toEqual([]);
  });

  it.each([
    ['English', english, SMALL.nl],
    ['Dutch', dutch, SMALL.en],
  ] as const)('have no small words of the other in the %s', (_, all, small) => {
    const strange = [...all].filter(
      ([key, text]) => !OWN_NAMES.includes(key) && words(text).some((word) => small.includes(word)),
    );
    expect(strange.map(([key, text]) => `${key} = ${text}`)).toEqual([]);
  });
});
