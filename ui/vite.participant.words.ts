// Owns which sentences go along to a phone: those that the page asks for, out of the one source of words. What was
// bundled tells which; a key that is put together goes along with all its kin.
import { readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const FOLDER = new URL('../casebook/locales/nl/', import.meta.url);

/** Each message with its key; comments and headings are for whoever writes them. */
function messages(): { key: string; text: string }[] {
  const files = readdirSync(FOLDER).sort();
  const all = files.map((file) => readFileSync(new URL(file, FOLDER), 'utf8')).join('\n');
  return [...all.matchAll(/^([a-z][\w-]*) =.*(?:\n[ }].*)*/gm)].map(([text, key = '']) => ({
    key,
    text,
  }));
}

/** Whole keys as they stand in code, and how a key begins and ends that is put together. */
function asked(code: string): (key: string) => boolean {
  const whole = new Set([...code.matchAll(/['"`]([a-z][\w-]*)['"`]/g)].map((match) => match[1]));
  const parts = [...code.matchAll(/`([a-z]\w*-[\w-]*)\$\{[^}]*\}([\w-]*)`/g)].map(
    ([, begin = '', end = '']) => ({ begin, end }),
  );
  return (key) =>
    whole.has(key) || parts.some(({ begin, end }) => key.startsWith(begin) && key.endsWith(end));
}

export function participantWords(): Plugin {
  const all = messages();
  // The name of a file says what is in it: other words, another name.
  const stamp = createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 8);
  const mark = `words-of-this-page-${stamp}`;
  return {
    name: 'participant-words',
    // While developing all words are there.
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/src/lib/words.ts')) return undefined;
      const read = /import\.meta\.glob<string>\([^)]*\)/;
      if (!read.test(code)) this.error('words.ts reads its files in another way now');
      return code.replace(read, `{ '/locales/nl/page.ftl': '${mark}' }`);
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
      const wanted = asked(chunks.map((one) => one.code).join('\n'));
      const words = all.filter(({ key }) => wanted(key)).map(({ text }) => text);
      for (const chunk of chunks) {
        chunk.code = chunk.code.replace(new RegExp(`['"\`]${mark}['"\`]`), () =>
          JSON.stringify(words.join('\n')),
        );
      }
      if (chunks.some((one) => one.code.includes(mark))) this.error('the words did not get in');
    },
  };
}
