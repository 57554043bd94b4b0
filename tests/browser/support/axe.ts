// Owns what "accessible" means in the tests: axe finds nothing serious or critical, in light and in dark. It is evaluated
// in the page and not added to it, so that the content policy stays as it is.
import { expect, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What another theme can change: the page itself stays the same. */
const BY_COLOUR = ['color-contrast', 'link-in-text-block'];

declare const axe: { run(where: Document, options: object): Promise<AxeResults> };

/** Fails with every grave finding of this view: what, where, and why. */
export async function isAccessible(page: Page, view: string): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const root = page.locator('html');
  // The projector has a theme of its own.
  if ((await root.getAttribute('data-theme')) !== 'projector') {
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(root).toHaveAttribute('data-theme', 'dark');
    await look(page, `${view}, in the dark`, BY_COLOUR);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect(root).toHaveAttribute('data-theme', 'light');
  }
  await look(page, view);
}

async function look(page: Page, view: string, rules?: string[]): Promise<void> {
  const { grave, looked } = await page.evaluate(find, rules);
  expect.soft(grave, `grave findings of axe at ${view}`).toEqual([]);
  expect(looked, 'axe looked at something').toBeGreaterThan(0);
}

async function find(rules: string[] | undefined): Promise<{ grave: string[]; looked: number }> {
  const options = { resultTypes: ['violations'], ...(rules ? { runOnly: rules } : {}) };
  const found = await axe.run(document, options);
  const grave = found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, any, all, none }) => {
        const why = [...any, ...all, ...none].map(({ message }) => message).join('; ');
        return `${id} at ${target.join(' ')}: ${why}`;
      }),
    );
  return { grave, looked: found.passes.length + found.incomplete.length };
}
