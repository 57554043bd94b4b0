// Checks that every test named in the threat model is there, and every rule named in it: a promise without one is a hope.
import { existsSync, readFileSync } from 'node:fs';

const PAGE = 'docs/threat-model.md';
const ROOTS = { core: 'tests/', browser: 'tests/', window: 'tests/', host: 'src-tauri/', ui: '', 'src-tauri': '' };

const makefile = readFileSync('Makefile', 'utf8');
const rows = readFileSync(PAGE, 'utf8').split('\n').filter((line) => /^\| .*`.*\|$/u.test(line));
const missing = [];
let named = 0;
for (const row of rows) {
  const tests = row.split('|').at(-2);
  let file = '';
  for (const [, word] of tests.matchAll(/`([^`]+)`/gu)) {
    named += 1;
    if (word.startsWith('make ')) {
      if (!makefile.includes(`\n${word.slice(5)}:`)) missing.push(word);
    } else if (/^\w+$/u.test(word)) {
      if (!file || !readFileSync(file, 'utf8').includes(`fn ${word}(`)) missing.push(`${word} in ${file}`);
    } else {
      file = `${ROOTS[word.split('/')[0]] ?? ''}${word}`;
      if (!existsSync(file)) missing.push(word);
    }
  }
}
for (const one of missing) console.error(`${PAGE} names a test that is not there: ${one}`);
console.log(`${rows.length} promises, ${named} tests named, ${missing.length} not there.`);
process.exitCode = missing.length > 0 || named === 0 ? 1 : 0;
