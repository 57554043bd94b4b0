// Owns the words of the app as the tests know them: the same Fluent files that the app reads, in the language that is
// spoken in a test now.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const LOCALES = resolve(import.meta.dirname, '../../../casebook/locales');
const TAGS = { nl: 'nl-NL', en: 'en-GB' };

export type Language = keyof typeof TAGS;

const read = new Map<Language, FluentBundle>();
let spoken: Language = 'nl';

function bundle(language: Language): FluentBundle {
  const known = read.get(language);
  if (known) return known;
  const made = new FluentBundle(TAGS[language], { useIsolating: false });
  const folder = join(LOCALES, language);
  for (const file of readdirSync(folder)) {
    const faults = made.addResource(new FluentResource(readFileSync(join(folder, file), 'utf8')));
    if (faults.length > 0) throw new Error(`${language}/${file}: ${faults[0]}`);
  }
  read.set(language, made);
  return made;
}

/** From now on the app speaks this; after the test it is Dutch again. */
export function speaks(language: Language): void {
  spoken = language;
}

/** The sentence as it stands on the screen. */
export function t(key: string, values: Record<string, FluentVariable> = {}): string {
  const words = bundle(spoken);
  const pattern = words.getMessage(key)?.value;
  if (!pattern) throw new Error(`the app has no words for ${key}`);
  return words.formatPattern(pattern, values);
}
