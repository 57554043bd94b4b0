// Owns the words on the screen: it reads the Fluent files and gives each message in the chosen
// language. It holds no sentence of its own.
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { createSubscriber } from 'svelte/reactivity';

export type Locale = 'nl' | 'en';
export type Args = Record<string, string | number | Date>;

export const LOCALES = ['nl', 'en'] as const satisfies readonly Locale[];

const FIRST: Locale = 'nl';
/** With the country whose days, hours and figures are meant. */
const TAGS: Record<Locale, string> = { nl: 'nl-NL', en: 'en-GB' };

const sources = import.meta.glob<string>('../../../casebook/locales/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Isolation marks would stand in saved text and in names of controls, so they are off. */
function bundle(locale: Locale): FluentBundle {
  const made = new FluentBundle(TAGS[locale], { useIsolating: false });
  for (const [path, source] of Object.entries(sources)) {
    if (!path.includes(`/locales/${locale}/`)) continue;
    for (const error of made.addResource(new FluentResource(source))) complain(path, error);
  }
  return made;
}

function complain(where: string, why: unknown): void {
  if (import.meta.env.DEV) console.error(`words: ${where}`, why);
}

const bundles: Record<Locale, FluentBundle> = { nl: bundle('nl'), en: bundle('en') };
let chosen: Locale = FIRST;
let changed: (() => void) | undefined;

const follow = createSubscriber((update) => {
  changed = update;
  return () => {
    changed = undefined;
  };
});

export function locale(): Locale {
  follow();
  return chosen;
}

/** How days, figures and lists are written: for whatever `Intl` makes. */
export function tag(): string {
  return TAGS[locale()];
}

/** Two names by the alphabet of the language. */
export function byName(one: string, other: string): number {
  return one.localeCompare(other, tag());
}

/** Switches the language everywhere at once. */
export function useLocale(next: Locale): void {
  document.documentElement.lang = next;
  if (next === chosen) return;
  chosen = next;
  changed?.();
}

function source(key: string): FluentBundle | undefined {
  return [bundles[chosen], bundles[FIRST]].find((candidate) => candidate.hasMessage(key));
}

export function hasWords(key: string): boolean {
  return source(key) !== undefined;
}

/** The message in the chosen language; a missing one shows its key, so that it gets noticed. */
export function t(key: string, args: Args = {}): string {
  follow();
  const from = source(key);
  const pattern = from?.getMessage(key)?.value;
  if (!from || !pattern) {
    complain(key, 'no such message');
    return key;
  }
  const errors: Error[] = [];
  const text = from.formatPattern(pattern, args, errors);
  for (const error of errors) complain(key, error);
  return text;
}
