// Owns that the page about licences tells of all that goes into the pages: it is made from what npm knows to be more than a
// help with building, so a package that is only that can't be in them.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

interface Lock {
  packages: Record<string, { dev?: boolean }>;
}

const lock = JSON.parse(
  readFileSync(new URL('package-lock.json', import.meta.url), 'utf8'),
) as Lock;

/** `node_modules/NAME`, of the innermost package that a file lies in. */
const PACKAGE = /^.*(node_modules\/(?:@[^/]+\/)?[^/]+)/;

export const onlyTold: Plugin = {
  name: 'only-told',
  generateBundle(_options, bundle) {
    const files = Object.values(bundle).flatMap((one) =>
      one.type === 'chunk' ? Object.keys(one.modules) : [],
    );
    for (const file of files) {
      const name = PACKAGE.exec(file)?.[1];
      if (name && lock.packages[name]?.dev)
        this.error(`${name} goes into the pages: it belongs to the dependencies in package.json`);
    }
  },
};
