// Owns what the app is built from, read from the lock files: the Rust crates of the Linux build, and npm packages.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The crate that is the app. */
const APP = 'casusboek';
const root = fileURLToPath(new URL('..', import.meta.url));

/** Every crate of the build for Linux: `[{ id, name, version, licence, authors, page, folder, checksum, needs: [id] }]`. */
export function crates() {
  const target = ['--filter-platform', 'x86_64-unknown-linux-gnu'];
  const told = execFileSync('cargo', ['metadata', '--locked', '--format-version', '1', ...target], {
    cwd: root,
    maxBuffer: 256 * 1024 * 1024,
  });
  const { packages, resolve } = JSON.parse(told);
  const checksums = sealed();
  const needs = new Map(resolve.nodes.map((node) => [node.id, node.deps]));
  return packages
    .filter(({ id }) => needs.has(id))
    .map(({ id, name, version, license, authors, repository, manifest_path }) => ({
      id,
      name,
      version,
      // Older crates write a slash where SPDX writes OR.
      licence: license.replaceAll(/\s*\/\s*/g, ' OR '),
      authors,
      page: repository,
      folder: dirname(manifest_path),
      checksum: checksums.get(`${name} ${version}`),
      // What only tests or build scripts need is not in the program.
      needs: needs.get(id).filter((one) => one.dep_kinds.some((kind) => kind.kind === null)).map((one) => one.pkg),
    }));
}

/** Every crate that is in the app, the app itself first. */
export function inApp() {
  const all = new Map(crates().map((crate) => [crate.id, crate]));
  const app = [...all.values()].find(({ name }) => name === APP);
  const inside = new Set([app.id]);
  for (const id of inside) for (const needed of all.get(id).needs) inside.add(needed);
  return [...inside].map((id) => all.get(id));
}

/** The SHA-256 of what was fetched for each crate. */
function sealed() {
  const lock = readFileSync(new URL('../Cargo.lock', import.meta.url), 'utf8');
  const found = lock.matchAll(/name = "([^"]+)"\nversion = "([^"]+)"\nsource = "[^"]+"\nchecksum = "([^"]+)"/g);
  return new Map([...found].map(([, name, version, checksum]) => [`${name} ${version}`, checksum]));
}

/** Every npm package of a folder; `helps`: only with building, it is not in the pages. */
export function npm(folder) {
  const lock = JSON.parse(readFileSync(new URL(`../${folder}/package-lock.json`, import.meta.url), 'utf8'));
  return Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, { version, license, dev = false }]) => ({
      name: path.replace(/^.*node_modules\//, ''),
      version,
      licence: license,
      helps: dev,
      folder: `${root}${folder}/${path}`,
    }));
}
