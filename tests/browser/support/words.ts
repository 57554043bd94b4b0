// Owns the words of the app as the tests know them: the same Fluent files that the app reads.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const FOLDER = resolve(import.meta.dirname, '../../../casebook/locales/nl');

const bundle = new FluentBundle('nl-NL', { useIsolating: false });
for (const file of readdirSync(FOLDER)) {
  const faults = bundle.addResource(new FluentResource(readFileSync(join(FOLDER, file), 'utf8')));
  if (faults.length > 0) throw new Error(`${file}: ${faults[0]}`);
}

/** The sentence as it stands on the screen. */
export function t(key: string, values: Record<string, FluentVariable> = {}): string {
  const pattern = bundle.getMessage(key)?.value;
  if (!pattern) throw new Error(`the app has no words for ${key}`);
  return bundle.formatPattern(pattern, values);
}
