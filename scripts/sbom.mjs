// Writes the bill of materials of the app (CycloneDX 1.5): npm's own for the interface, and with it every crate that is in
// the program, its licence, and the checksum it was fetched by. Usage: node scripts/sbom.mjs > casusboek.cdx.json
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { inApp } from './packages.mjs';

const ui = fileURLToPath(new URL('../ui', import.meta.url));
const told = execFileSync(
  'npm',
  ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--omit', 'dev'],
  { cwd: ui, maxBuffer: 64 * 1024 * 1024 },
);
const bill = JSON.parse(told);
const pages = bill.metadata.component;

const held = inApp();
const [program] = held;
const byId = new Map(held.map((crate) => [crate.id, crate]));

const ref = ({ name, version }) => `pkg:cargo/${name}@${version}`;
const component = (crate) => ({
  'bom-ref': ref(crate),
  type: 'library',
  name: crate.name,
  version: crate.version,
  purl: ref(crate),
  licenses: [{ expression: crate.licence }],
  ...(crate.checksum && { hashes: [{ alg: 'SHA-256', content: crate.checksum }] }),
});

bill.metadata.component = { ...component(program), type: 'application' };
bill.components = [pages, ...bill.components, ...held.filter((crate) => crate !== program).map(component)];
bill.dependencies.push(
  ...held.map((crate) => ({
    ref: ref(crate),
    dependsOn: [
      ...crate.needs.map((id) => ref(byId.get(id))),
      ...(crate === program ? [pages['bom-ref']] : []),
    ],
  })),
);
console.log(JSON.stringify(bill, null, 2));
