// Owns a book in which everything that people can write tries to become more than text: a running session, a kept one, an
// example, and a pack that waits to be taken in.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { casebook } from './books';
import { Hostile } from './markup';
import { LENSES } from './story';

/** TOML takes JSON's strings. */
const q = (text: string): string => JSON.stringify(text).replaceAll('\u007f', '\\u007f');

const PEOPLE = ['een', 'twee', 'drie'];
const SEATS = [...PEOPLE, 'stem'];

function answer(who: string, lens: string, hostile: Hostile): string {
  const long = (): string => q(hostile.text(2));
  const line = (): string => q(hostile.line());
  const own = (): string => q(`eigen:${hostile.line()}`);
  const filled: Record<string, string> = {
    handelingen: `options = [{ text = ${long()}, skill = ${long()} }, { text = ${long()} }]`,
    kennis: `items = [{ text = ${long()}, kind = "know" }, { text = ${long()}, kind = "miss" }]`,
    identiteit: `recognise = [${own()}]\nknown_as = ${line()}\ntext = ${long()}`,
    deugden: `virtues = ["trouw", ${own()}]\nat_stake = ${long()}\ncost = ${long()}`,
    vrijheid: `thinking = 3\nacting = 8\nlimits = [{ text = ${long()}, hard = true }]`,
  };
  return `[answer.${who}.${lens}]\n${filled[lens]}\nprivate = ${long()}\n`;
}

/** A session in which everybody writes through every lens, and everything is opened. */
function script(example: string, hostile: Hostile, closes: boolean): string {
  const [text, line] = [(): string => q(hostile.text(2)), (): string => q(hostile.line())];
  const parts = [
    `case = ${q(example)}\nvariant = 75\nwriting = "per_lens"\nclose = ${closes}\nkeep_notes = ${closes}\n`,
  ];
  for (const [at, who] of PEOPLE.entries())
    parts.push(
      `[[participant]]\nkey = "${who}"\nalias = ${line()}\nrole = ${line()}\nowner = ${at === 0}\nleads = ${at === 1}\n`,
    );
  parts.push(
    `[[participant]]\nkey = "stem"\nalias = ${line()}\nvoice_of = ${line()}\nwritten_by = "een"\n`,
    `[first_thought]\n${PEOPLE.map((who) => `${who} = ${text()}`).join('\n')}\n`,
    `[[clarification]]\nquestion = ${text()}\nanswer = ${text()}\n`,
    ...SEATS.flatMap((who) => LENSES.map((lens) => answer(who, lens, hostile))),
    ...PEOPLE.map((who) => `[own_picture.${who}]\ngood_work = ${text()}\nshifted = ${text()}\n`),
  );
  const step = (what: string): void => void parts.push(`[[step]]\n${what}\n`);
  step(`do = "note"\nphase = "casus"\ntext = ${text()}`);
  for (const lens of LENSES) {
    step(`do = "reveal"\nlens = "${lens}"`);
    step(`do = "note"\nphase = "${lens}"\ntext = ${text()}`);
  }
  step(`do = "merge"\noptions = ["een:0", "twee:0"]\nlabel = ${line()}`);
  step(`do = "own_course"\ntext = ${text()}`);
  step('do = "stance"\nparticipant = "twee"\noption = "drie:0"\nstance = "doubt"');
  for (const phase of ['vergelijken', 'oogst'])
    step(`do = "note"\nphase = "${phase}"\ntext = ${text()}`);
  if (closes) {
    const all = LENSES.map((lens) => `${lens} = "alias"`).join(', ');
    for (const who of PEOPLE) {
      const more =
        who === 'een' ? `\ncase = true\nclarifications = true\nvoices = { stem = { ${all} } }` : '';
      step(`do = "release"\nparticipant = "${who}"\nkeep = { ${all} }\npractice = true${more}`);
    }
  }
  return parts.join('\n');
}

/** A new, empty book. */
export async function emptyBook(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const book = join(folder, 'Team Noord.casusboek');
  casebook('new', book);
  return book;
}

/** Plays a session on an example that is in the book; the book is not open elsewhere. */
export async function playHostile(
  book: string,
  example: string,
  hostile: Hostile,
  closes: boolean,
): Promise<string> {
  const file = `${book}.${closes}.toml`;
  await writeFile(file, script(example, hostile, closes));
  return casebook('session', 'run', book, file).session as string;
}

/** A pack as somebody hands it over, every word of it hostile. */
export async function hostilePack(folder: string, hostile: Hostile): Promise<string> {
  const source = join(folder, 'pakket');
  await mkdir(join(source, 'cases'), { recursive: true });
  const line = (): string => q(hostile.line());
  const words = ['title', 'author', 'licence', 'source', 'fiction'];
  await writeFile(
    join(source, 'pack.toml'),
    `id = "elders.proef"\nversion = "1.0.0"\nformat = 1\nlanguage = "nl"\n` +
      words.map((word) => `${word} = ${line()}\n`).join(''),
  );
  // What stands in a section of a file may begin no other.
  const part = (): string => Array.from({ length: 12 }, () => hostile.line()).join('\n\n');
  await writeFile(
    join(source, 'cases', 'proef.md'),
    `+++\nid = "proef"\ntitle = ${line()}\nthemes = [${line()}]\nlevel = ${line()}\nfictitious = true\n+++\n\n` +
      ['Situatie', 'Moment', 'Vraag', 'Wat er gedaan is', 'Voor de gespreksleider']
        .map((title) => `## ${title}\n\n${part()}\n`)
        .join('\n'),
  );
  const file = join(folder, 'elders.casuspakket');
  casebook('pack', 'build', source, '-o', file);
  return file;
}
