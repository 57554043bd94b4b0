// Owns what "accessible" means in the tests: axe finds nothing serious or critical. It is evaluated in the page and
// not added to it, so that the content policy stays as it is.
import { expect, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const GRAVE = ['serious', 'critical'];

declare const axe: { run(where: Document, options: object): Promise<AxeResults> };

/** Fails with every grave finding of this view: what, where, and why. */
export async function isAccessible(page: Page, view: string): Promise<void> {
  await page.evaluate(SOURCE);
  const found = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }));
  const grave = found.violations
    .filter(({ impact }) => GRAVE.includes(impact ?? ''))
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, any, all, none }) => {
        const why = [...any, ...all, ...none].map(({ message }) => message).join('; ');
        return `${id} at ${target.join(' ')}: ${why}`;
      }),
    );
  expect.soft(grave, `grave findings of axe at ${view}`).toEqual([]);
  expect(found.passes.length + found.incomplete.length, 'axe looked at something').toBeGreaterThan(
    0,
  );
}
