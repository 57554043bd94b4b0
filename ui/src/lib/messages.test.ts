// Owns that every message is said somewhere, and that everything that is said is a message. Code asks for a message by its
// name, or puts the name together: `lens-${lens}` may be any that begins so.
import { expect, it } from 'vitest';

const words = import.meta.glob<string>('../../../casebook/locales/nl/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const both = import.meta.glob<string>('../../../casebook/locales/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const pages = import.meta.glob<string>(
  ['../**/*.{ts,svelte}', '!../**/*.test.ts', '!../**/bindings.ts'],
  { query: '?raw', import: 'default', eager: true },
);
const core = import.meta.glob<string>(
  ['../../../casebook/src/**/*.rs', '../../../src-tauri/{src,host/src}/**/*.rs'],
  { query: '?raw', import: 'default', eager: true },
);

const messages = Object.values(words).flatMap((file) =>
  [...file.matchAll(/^([a-z][\w-]*) =/gm)].map((match) => match[1]!),
);

const escaped = (text: string): string => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');

/** Whole names, and names with holes. */
function asked(source: string, hole: RegExp): { whole: string[]; holed: RegExp[] } {
  // Each in its own round: in a hole of the one stands the other.
  const quotes = [/'([\w-]+)'/g, /"([^"\n]*)"/g, /`((?:[^`\\]|\\.)*)`/g, /\bt\(`([^`]*)`/g];
  const texts = quotes.flatMap((one) => [...source.matchAll(one)].map((match) => match[1] ?? ''));
  const holed = texts
    .filter((text) => text.search(hole) >= 0)
    .filter(
      (text) =>
        /^[\w-]*$/.test(text.replace(hole, '')) && /[a-z]{2,}-?/.test(text.replace(hole, '')),
    )
    .map((text) => new RegExp(`^${text.split(hole).map(escaped).join('[\\w-]+')}$`));
  return { whole: texts.filter((text) => /^[a-z][\w-]*$/.test(text)), holed };
}

it('says every message somewhere', () => {
  const all = [
    ...Object.values(pages).map((source) => asked(source, /\$\{(?:[^{}]|\{[^{}]*\})*\}/g)),
    ...Object.values(core).map((source) => asked(source, /\{[\w.]*\}/g)),
  ];
  const whole = new Set(all.flatMap((one) => one.whole));
  const holed = all.flatMap((one) => one.holed);
  const never = messages.filter(
    (key) => !whole.has(key) && !holed.some((pattern) => pattern.test(key)),
  );
  expect(never).toEqual([]);
});

it('asks for no message that is not there', () => {
  const known = new Set(messages);
  const missing = Object.entries(pages).flatMap(([path, source]) =>
    [...source.matchAll(/\bt\(\s*'([\w-]+)'/g)]
      .map((match) => match[1]!)
      .filter((key) => !known.has(key))
      .map((key) => `${path}: ${key}`),
  );
  expect(missing).toEqual([]);
});

it('names a button for the ear with the very words that stand on it', () => {
  const texts = Object.entries(both).flatMap(([path, file]) =>
    [...file.matchAll(/^([a-z][\w-]*) = (.+)$/gm)].map(
      ([, key, text]) => [`${path.split('/').at(-2)} ${key}`, text!.toLowerCase()] as const,
    ),
  );
  const known = new Map<string, string>(texts);
  const other = texts.filter(([key, text]) => {
    const seen = key.endsWith('-named') && known.get(key.slice(0, -'-named'.length));
    return seen && !text.includes(seen);
  });
  expect(other).toEqual([]);
});
