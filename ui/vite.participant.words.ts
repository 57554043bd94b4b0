// Owns which sentences go along to a phone: those that the page asks for, in each language, out of the one source of
// words. What was bundled tells which; a key that is put together goes along with all its kin. The page itself is there
// once for each language, with its own title.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const FOLDER = new URL('../casebook/locales/', import.meta.url);
const PAGE = 'deelnemer.html';
/** The first one is that of the page as it is written. */
const LANGUAGES = ['nl', 'en'].filter((one) => existsSync(new URL(one, FOLDER)));

interface Message {
  key: string;
  text: string;
}

/** Each message with its key; comments and headings are for whoever writes them. */
function messages(language: string): Message[] {
  const folder = new URL(`${language}/`, FOLDER);
  const files = readdirSync(folder).sort();
  const all = files.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n');
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

function title(all: Message[]): string {
  const said = all.find(({ key }) => key === 'phone-title')?.text.split(' = ')[1];
  if (!said) throw new Error('the page of a phone has no title');
  return said;
}

const all = LANGUAGES.map((language) => ({ language, words: messages(language) }));

export function participantWords(): Plugin {
  // The name of a file says what is in it: other words, another name.
  const stamp = createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 8);
  const mark = (language: string): string => `words-of-this-page-${language}-${stamp}`;
  return {
    name: 'participant-words',
    // While developing all words are there.
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/src/lib/words.ts')) return undefined;
      const read = /import\.meta\.glob<string>\([^)]*\)/;
      if (!read.test(code)) this.error('words.ts reads its files in another way now');
      const files = LANGUAGES.map((one) => `'/locales/${one}/page.ftl': '${mark(one)}'`);
      return code.replace(read, `{ ${files.join(', ')} }`);
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
      const wanted = asked(chunks.map((one) => one.code).join('\n'));
      for (const chunk of chunks) {
        for (const { language, words } of all) {
          const kept = words.filter(({ key }) => wanted(key)).map(({ text }) => text);
          chunk.code = chunk.code.replace(new RegExp(`['"\`]${mark(language)}['"\`]`), () =>
            JSON.stringify(kept.join('\n')),
          );
          if (chunk.code.includes(mark(language))) this.error('the words did not get in');
        }
      }
    },
  };
}

/** The page once for each language. After it was made, and before it is packed. */
export const participantTitles: Plugin = {
  name: 'participant-titles',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    const page = bundle[PAGE];
    if (page?.type !== 'asset') return this.error(`there is no ${PAGE}`);
    const written = String(page.source);
    for (const [place, { language, words }] of all.entries()) {
      const source = written
        .replace(/<html lang="[^"]*"/, `<html lang="${language}"`)
        .replace(/<title>[^<]*</, `<title>${title(words)}<`);
      const fileName = PAGE.replace('.html', `.${language}.html`);
      if (place === 0) page.source = source;
      else this.emitFile({ type: 'asset', fileName, source });
    }
  },
};
