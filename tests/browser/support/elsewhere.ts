// Owns what a page tries towards a neighbour: every way to have something fetched, and every way to go there. The lists are
// shared with the tests of the real window.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { Neighbour } from './neighbour';

const list = (name: string): string =>
  readFileSync(resolve(import.meta.dirname, '../../fixtures/elsewhere', name), 'utf8');

const WAYS = list('ways.js');
const LEAVING = list('leaving.js');

/** Tries to have things fetched; gives the names of what was tried. */
export function fetches(page: Page, towards: string): Promise<string[]> {
  return page.evaluate(`${WAYS}(${JSON.stringify(towards)})`);
}

/** Ways out that lead to no neighbour: to a page of the browser, the machine, or one that is made up. */
const NO_NEIGHBOUR = ['data', 'blob', 'blank', 'file', 'javascript-address', 'another-app'];

/** Tries to go there, one way after the other; gives the names of those by which a neighbour would be reached. */
export async function leaves(
  page: Page,
  towards: string,
  { only }: { only?: 'to a neighbour' } = {},
): Promise<string[]> {
  const all: string[] = await page.evaluate(`${LEAVING}(null)`);
  const reach = all.filter((name) => !NO_NEIGHBOUR.includes(name));
  for (const name of only ? reach : all) {
    await page.evaluate(`${LEAVING}(${JSON.stringify(towards)}, ${JSON.stringify(name)})`);
    await page.evaluate(answered);
  }
  return reach;
}

/** Asks its own place for something. By the time that there is an answer, it has been decided whether the page is left. */
function answered(): Promise<void> {
  return new Promise((told) => {
    const asked = new Image();
    asked.onload = asked.onerror = () => told();
    asked.src = `${location.origin}/?${Math.random()}`;
  });
}

export const withNeighbour = {
  neighbour: async ({}, use: (neighbour: Neighbour) => Promise<void>): Promise<void> => {
    const neighbour = await Neighbour.moveIn();
    await use(neighbour);
    neighbour.leave();
  },
};
