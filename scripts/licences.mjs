// Checks that every npm package may be used: each has a licence from the list below. The crates are held by deny.toml.
import { npm } from './packages.mjs';

const ALLOWED = new Set([
  'EUPL-1.2', 'MIT', 'MIT-0', 'Apache-2.0', 'Apache-2.0 WITH LLVM-exception', 'BSD-1-Clause', 'BSD-2-Clause',
  'BSD-3-Clause', 'BSL-1.0', '0BSD', 'ISC', 'Zlib', 'Unlicense', 'CC0-1.0', 'Unicode-3.0', 'OFL-1.1', 'MPL-2.0',
  'BlueOak-1.0.0', 'Python-2.0', 'CC-BY-3.0', 'CC-BY-4.0', 'CDLA-Permissive-2.0',
]);

/** Whether an SPDX expression can be met from the list: one side of an OR, every side of an AND. */
function allowed(expression) {
  const words = expression.match(/\(|\)|[^\s()]+/g) ?? [];
  let at = 0;
  const either = () => {
    let met = both();
    while (words[at] === 'OR') {
      at += 1;
      met = both() || met;
    }
    return met;
  };
  const both = () => {
    let met = one();
    while (words[at] === 'AND') {
      at += 1;
      met = one() && met;
    }
    return met;
  };
  const one = () => {
    if (words[at] === '(') {
      at += 1;
      const met = either();
      at += 1;
      return met;
    }
    let name = words[at];
    at += 1;
    if (words[at] === 'WITH') {
      const exception = `${name} WITH ${words[at + 1]}`;
      at += 2;
      return ALLOWED.has(exception) || ALLOWED.has(name);
    }
    return ALLOWED.has(name);
  };
  return either() && at === words.length;
}

const all = [...npm('ui'), ...npm('tests/browser')];
const refused = all.filter(({ licence }) => !licence || !allowed(licence));
for (const { name, version, licence } of refused) console.error(`${name} ${version}: ${licence ?? 'no licence given'}`);
console.log(`${all.length} packages, ${refused.length} with a licence that is not on the list.`);
process.exitCode = refused.length > 0 || all.length === 0 ? 1 : 0;
