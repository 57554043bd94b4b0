// Writes, for the packages, whose the app is and under which licence: a copyright file as Debian reads it, and beside it the
// licences of everything inside, as the app shows them. Usage: node scripts/copyright.mjs FOLDER (after building ui/dist)
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = process.argv[2];
const { all, texts } = JSON.parse(readFileSync(join(root, 'ui/dist/licences.json'), 'utf8'));
const others = all.filter(({ group }) => group !== 'app');
const called = ({ name, word, version }) => [name ?? { lists: 'Lists of words and names', cases: 'Example cases' }[word], version]
  .filter(Boolean)
  .join(' ');

/** A text as a field: empty lines have a dot. */
const field = (text) =>
  text
    .trim()
    .split('\n')
    .map((line) => ` ${line.trimEnd() || '.'}`)
    .join('\n');

const copyright = `Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Casusboek
Comment: Libraries that are part of the programs, fonts, lists and example cases have
 licences of their own. Each is named in third-party-licences.txt.gz in this folder,
 with the text of its licence; the app shows the same from its first screen.

Files: *
Copyright: 2026 the contributors to Casusboek
License: EUPL-1.2
${field(readFileSync(join(root, 'LICENSE'), 'utf8'))}
`;
writeFileSync(join(folder, 'copyright'), copyright);

const list = others.map((one) => `${called(one)}: ${one.licence} [${one.texts.map((at) => at + 1).join(', ')}]`);
const told = texts.map((text, at) => `[${at + 1}]\n\n${text}\n`);
writeFileSync(
  join(folder, 'third-party-licences.txt'),
  `What is part of Casusboek and was made by others. The numbers are those of the texts below.\n\n${list.join('\n')}\n\n${told.join(`\n${'-'.repeat(78)}\n\n`)}`,
);
