// Owns what "accessible" means in the tests: axe finds nothing, in light, in dark and in high contrast; targets are 24
// pixels; and nothing runs off a window of 320 pixels. It is evaluated in the page and not added to it, so that the content
// policy stays as it is.
import { expect, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What another theme can change: the page itself stays the same. */
const BY_COLOUR = ['color-contrast', 'link-in-text-block'];
/** CSS pixels: a window of 1280 at four times its size. */
const NARROW = 320;

declare const axe: { run(where: Document, options: object): Promise<AxeResults> };

/** Fails with every finding of this view: what, where, and why. */
export async function isAccessible(page: Page, view: string): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const root = page.locator('html');
  // The projector has a theme of its own, and a wall is not narrow.
  if ((await root.getAttribute('data-theme')) !== 'projector') {
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(root).toHaveAttribute('data-theme', 'dark');
    await look(page, `${view}, in the dark`, BY_COLOUR);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect(root).toHaveAttribute('data-theme', 'light');
    await root.evaluate((html) => html.setAttribute('data-theme', 'contrast'));
    await look(page, `${view}, in high contrast`, BY_COLOUR);
    await root.evaluate((html) => html.setAttribute('data-theme', 'light'));
    await fitsNarrow(page, view);
  }
  await look(page, view);
}

async function look(page: Page, view: string, rules?: string[]): Promise<void> {
  const { found, looked } = await page.evaluate(find, rules);
  expect.soft(found, `findings of axe at ${view}`).toEqual([]);
  expect(looked, 'axe looked at something').toBeGreaterThan(0);
}

async function find(rules: string[] | undefined): Promise<{ found: string[]; looked: number }> {
  const options = {
    resultTypes: ['violations'],
    // A link in the manual leads to a part that stands there once it is read: no skip link.
    ...(rules
      ? { runOnly: rules }
      : { rules: { 'target-size': { enabled: true }, 'skip-link': { enabled: false } } }),
  };
  const { violations, passes, incomplete } = await axe.run(document, options);
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none }) => {
      const why = [...any, ...all, ...none].map(({ message }) => message).join('; ');
      return `${id} at ${target.join(' ')}: ${why}`;
    }),
  );
  return { found, looked: passes.length + incomplete.length };
}

/** A table may be wider, in a frame of its own that scrolls. The page may not. */
async function fitsNarrow(page: Page, view: string): Promise<void> {
  const size = page.viewportSize();
  if (!size || size.width <= NARROW) return;
  await page.setViewportSize({ width: NARROW, height: 640 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(wide, `${view} at ${NARROW} pixels`).toBeLessThanOrEqual(NARROW);
  await page.setViewportSize(size);
}
