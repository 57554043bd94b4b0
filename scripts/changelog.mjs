// Writes CHANGELOG.md as Debian wants a changelog. A version that is not released yet has the day of the last commit.
// Usage: node scripts/changelog.mjs > changelog
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);
const text = readFileSync(new URL('CHANGELOG.md', root), 'utf8');
/** Longest line that Debian's tools take without a word. */
const WIDE = 78;

function lastCommit() {
  const seconds = execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: fileURLToPath(root), encoding: 'utf8' });
  return new Date(Number(seconds) * 1000);
}

/** As mail writes a time. */
function stamp(day) {
  return day.toUTCString().replace('GMT', '+0000');
}

function wrapped(words, first, then) {
  const lines = [first];
  for (const word of words.split(/\s+/u)) {
    const last = lines.at(-1);
    if (last.length + word.length + 1 > WIDE && last !== first) lines.push(then + word);
    else lines[lines.length - 1] = last === first || last === then ? last + word : `${last} ${word}`;
  }
  return lines.join('\n');
}

const plain = (words) => words.replaceAll('**', '').replaceAll('`', '').trim();

/** Each point of the list, and each part as a heading. */
function points(body) {
  const told = [];
  for (const line of body.split('\n')) {
    if (/^\*\*.*\*\*$/u.test(line)) told.push({ first: '  [ ', words: `${plain(line)} ]` });
    else if (line.startsWith('- ')) told.push({ first: '  * ', words: plain(line.slice(2)) });
    else if (line.startsWith('  ') && told.length > 0) told.at(-1).words += ` ${plain(line)}`;
    else if (line.trim() !== '' && told.length === 0) told.push({ first: '  * ', words: plain(line) });
    else if (line.trim() !== '' && told.length > 0) told.at(-1).words += ` ${plain(line)}`;
  }
  return told.map(({ first, words }) => wrapped(words, first, '    ')).join('\n');
}

const versions = text.split(/^## /mu).slice(1);
if (versions.length === 0) throw new Error('CHANGELOG.md names no version');
for (const one of versions) {
  const [head, ...body] = one.split('\n');
  const [, version, when] = head.match(/^(\d+\.\d+\.\d+)\s*\((.*)\)/u) ?? [];
  if (!version) throw new Error(`not a version: ${head}`);
  const released = /^\d{4}-\d{2}-\d{2}$/u.test(when);
  const day = released ? new Date(`${when}T12:00:00Z`) : lastCommit();
  console.log(`casusboek (${version}) ${released ? 'unstable' : 'UNRELEASED'}; urgency=medium\n`);
  console.log(points(body.join('\n')));
  console.log(`\n -- Casusboek <>  ${stamp(day)}\n`);
}
