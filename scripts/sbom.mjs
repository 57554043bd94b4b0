// Writes the bill of materials of the app (CycloneDX 1.5): npm's own for the interface, and with it every crate that is in
// the program, its licence, and the checksum it was fetched by. Usage: node scripts/sbom.mjs > casusboek.cdx.json
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { crates } from './packages.mjs';

const ROOT = 'casusboek';
const ui = fileURLToPath(new URL('../ui', import.meta.url));
const told = execFileSync(
  'npm',
  ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--omit', 'dev'],
  { cwd: ui, maxBuffer: 64 * 1024 * 1024 },
);
const bill = JSON.parse(told);
const pages = bill.metadata.component;

const all = new Map(crates().map((crate) => [crate.id, crate]));
const program = [...all.values()].find(({ name }) => name === ROOT);
const inside = new Set([program.id]);
for (const id of inside) for (const needed of all.get(id).needs) inside.add(needed);

const ref = ({ name, version }) => `pkg:cargo/${name}@${version}`;
const component = (crate) => ({
  'bom-ref': ref(crate),
  type: 'library',
  name: crate.name,
  version: crate.version,
  purl: ref(crate),
  // Older crates write a slash where SPDX writes OR.
  licenses: [{ expression: crate.licence.replaceAll('/', ' OR ') }],
  ...(crate.checksum && { hashes: [{ alg: 'SHA-256', content: crate.checksum }] }),
});
const held = [...inside].map((id) => all.get(id));

bill.metadata.component = { ...component(program), type: 'application' };
bill.components = [pages, ...bill.components, ...held.filter((crate) => crate !== program).map(component)];
bill.dependencies.push(
  ...held.map((crate) => ({
    ref: ref(crate),
    dependsOn: [
      ...crate.needs.map((id) => ref(all.get(id))),
      ...(crate === program ? [pages['bom-ref']] : []),
    ],
  })),
);
console.log(JSON.stringify(bill, null, 2));
