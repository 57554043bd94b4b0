// Writes what software is in the app: the name, version and licence of each, and the texts of those licences. The app shows
// it. Texts are those that came with each package; where none came, the standard one of SPDX with its authors.
// Usage: node scripts/notices.mjs ui/dist/licences.json
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inApp, npm } from './packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const standard = createRequire(join(root, 'ui/package.json'))('spdx-license-list/full.js');

/** What a text of a licence, or one that goes with it, is called. */
const TEXT = /^(licen[cs]e|unlicense|copying|copyright|notice|ofl)|[-_](licen[cs]e|copying|notice)/i;
/** One that tells whose it is, and not what may be done with it. */
const ABOUT = /^(copyright|notice)/i;
/** Files that only look like one, by their ending. */
const CODE = /\.(rs|js|ts|svelte|py|html?|css|svg|toml|spdx|json)$/i;
/** What is not in the program: `vendor` holds sources of system libraries, that are linked to and not built. */
const ELSEWHERE = /^(tests?|benches|examples|fuzz|docs?|scripts|vendor|node_modules|target|\..*)$/;
/** A shorter one only points to another file. */
const SHORTEST = 200;

const texts = new Map();

/** The number of a text; the same words have one number. */
function numbered(text) {
  const plain = text
    .replaceAll('\r\n', '\n')
    .replaceAll(/[ \t\f]+$/gm, '')
    .replace(/^\n+|\n+$/g, '');
  if (!texts.has(plain)) texts.set(plain, texts.size);
  return texts.get(plain);
}

/** The texts that lie in a folder, those of what it took over from others included. */
function lying(folder, inside = false) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return ELSEWHERE.test(entry.name) ? [] : lying(path, true);
      if (!TEXT.test(entry.name) || CODE.test(entry.name)) return [];
      const text = readFileSync(path, 'utf8');
      return text.length < SHORTEST ? [] : [{ text, whole: !inside && !ABOUT.test(entry.name) }];
    });
}

/** The standard text of one licence, with whose it is. */
function written(id, holder) {
  const known = standard[id];
  if (!known) throw new Error(`SPDX knows no ${id}`);
  const text = known.licenseText.replaceAll(/^.*copyright.*<(year|owner|copyright holders?)>.*$/gim, `Copyright (c) ${holder}`);
  return numbered(text.includes(holder) ? text : `Copyright (c) ${holder}\n\n${text}`);
}

/** What has to be met of an expression: of each OR the simplest. */
function met(expression) {
  return expression
    .replaceAll(/[()]/g, '')
    .split(' AND ')
    .map((part) => part.split(' OR '))
    .map((choice) => choice.find((id) => id === 'MIT') ?? choice.find((id) => id in standard) ?? choice[0]);
}

function textsOf({ name, licence, authors = [], page, folder }) {
  const found = lying(folder);
  const own = found.some(({ whole }) => whole);
  const names = authors.map((author) => author.replace(/\s*<.*>/, '')).join(', ');
  const holder = [names || `the authors of ${name}`, page].filter(Boolean).join(', ');
  return [
    ...(own ? [] : met(licence).map((id) => written(id, holder))),
    ...found.map(({ text }) => numbered(text)),
  ];
}

const unique = (numbers) => [...new Set(numbers)];
const shipped = (group, one) => ({
  group,
  name: one.name,
  version: one.version,
  licence: one.licence.replaceAll(/^\((.*)\)$/g, '$1'),
  texts: unique(textsOf(one)),
});

/** What is not a package: the fonts of reports, and lists and cases that were made with this app. */
function material() {
  const fonts = join(root, 'casebook/fonts');
  const lists = readFileSync(join(root, 'casebook/lists/README.md'), 'utf8');
  return [
    ...readdirSync(fonts)
      .filter((file) => file.startsWith('OFL-'))
      .map((file) => ({
        // AtkinsonHyperlegibleNext, as it is called.
        name: file.slice(4, -4).replaceAll(/([a-z])([A-Z0-9])/g, '$1 $2'),
        licence: 'OFL-1.1',
        texts: [numbered(readFileSync(join(fonts, file), 'utf8'))],
      })),
    {
      word: 'lists',
      licence: 'BSD-3-Clause AND MIT AND CC-BY-4.0 AND Unicode-3.0',
      texts: [
        numbered(lists),
        written('BSD-3-Clause', 'OpenTaal, Simon Brouwer and others'),
        written('MIT', 'the authors of the packages named above'),
        written('CC-BY-4.0', 'GeoNames'),
        written('Unicode-3.0', 'Unicode, Inc.'),
      ],
    },
    { word: 'cases', licence: 'CC-BY-SA-4.0', texts: [written('CC-BY-SA-4.0', 'Casusboek')] },
  ].map((one) => ({ group: 'material', name: null, version: null, ...one }));
}

/** The library of the language is in every program, and in no lock file. */
function language() {
  const version = execFileSync('rustc', ['--version'], { encoding: 'utf8' }).split(' ')[1];
  const holder = 'the Rust project contributors, https://github.com/rust-lang/rust';
  const licence = 'MIT OR Apache-2.0';
  return { group: 'rust', name: 'std', version, licence, texts: [written('MIT', holder), written('Apache-2.0', holder)] };
}

const [app, ...crates] = inApp();
const pages = JSON.parse(readFileSync(join(root, 'ui/package.json'), 'utf8'));
if (pages.version !== app.version) throw new Error(`the pages are ${pages.version}, the app is ${app.version}`);

const byName = (one, other) => one.name.localeCompare(other.name, 'en');
const all = [
  {
    group: 'app',
    name: 'Casusboek',
    version: app.version,
    licence: app.licence,
    texts: [numbered(readFileSync(join(root, 'LICENSE'), 'utf8'))],
  },
  ...material(),
  // Those without a checksum are the app's own.
  ...[...crates.filter((crate) => crate.checksum).map((crate) => shipped('rust', crate)), language()].sort(byName),
  ...npm('ui')
    .filter(({ helps }) => !helps)
    .map((one) => shipped('npm', one))
    .sort(byName),
];
writeFileSync(process.argv[2], JSON.stringify({ all, texts: [...texts.keys()] }));
