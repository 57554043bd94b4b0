// What a page of the app could have fetched from elsewhere, or send there, if somebody got something into it; and whether it
// can be led away.
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test as base } from '../support/app';
import { fetches, leaves, withNeighbour } from '../support/elsewhere';
import type { Neighbour } from '../support/neighbour';
import { openDoor, Phone } from '../support/phone';
import { t } from '../support/words';

const test = base.extend<{ neighbour: Neighbour }>(withNeighbour);

/**
 * What Chromium does not do even for a page that nothing holds: icons and the description of an app are for a window that
 * somebody looks at, and the script of a worker must come from the same site.
 */
const NEVER = ['icon', 'touch-icon', 'manifest', 'worker', 'shared-worker', 'service-worker'];

/** What only a script can do in a browser, and no policy holds: a new window, while the one of the app stays. */
const ONLY_BY_SCRIPT = ['window-open', 'window-open-noopener', 'window-open-blank'];

/** Everything that is fetched comes from a page that nothing holds; so by then, what another page let go has come. */
async function fetchesAll(context: BrowserContext, neighbour: Neighbour): Promise<void> {
  const free = await context.newPage();
  await free.goto(neighbour.page);
  const fetched = await fetches(free, `${neighbour.address}/free`);
  expect(fetched.length).toBeGreaterThan(50);
  const late = (): string[] => fetched.filter((name) => !neighbour.heardOf('free').has(name));
  await expect.poll(() => late().filter((name) => !NEVER.includes(name))).toEqual([]);
  await free.close();
}

async function nothingLeaves(
  context: BrowserContext,
  neighbour: Neighbour,
  pages: readonly Page[],
): Promise<void> {
  const stood: (string | undefined)[][] = [];
  const stands = (page: Page): Promise<(string | undefined)[]> =>
    page.evaluate(() => [location.href, document.documentElement.dataset.stays]);
  for (const page of pages) {
    await page.evaluate(() => document.documentElement.setAttribute('data-stays', 'yes'));
    stood.push(await stands(page));
    await fetches(page, `${neighbour.address}/app`);
    await leaves(page, `${neighbour.address}/leaving`);
  }
  await fetchesAll(context, neighbour);
  expect([...neighbour.heardOf('app')], 'what a page had fetched').toEqual([]);
  const left = [...neighbour.heardOf('leaving')].filter((name) => !ONLY_BY_SCRIPT.includes(name));
  expect(left, 'where a page was led').toEqual([]);
  expect(
    await Promise.all(pages.map(stands)),
    'each is where it was, and was not loaded again',
  ).toEqual(stood);
}

test('from a page that nothing holds, each of these ways leads to the neighbour', async ({
  context,
  neighbour,
}) => {
  await fetchesAll(context, neighbour);
  const free = await context.newPage();
  await free.goto(neighbour.page);
  const reach = await leaves(free, `${neighbour.address}/leaving`, { only: 'to a neighbour' });
  expect(reach.length).toBeGreaterThan(20);
  const late = (): string[] => reach.filter((name) => !neighbour.heardOf('leaving').has(name));
  await expect.poll(late).toEqual([]);
});

test('no page of the laptop has anything fetched from elsewhere, or can be led away', async ({
  app,
  page,
  context,
  neighbour,
  complaints,
}) => {
  await app.lookAtPlayed('Na de achttiende');
  const opened = context.waitForEvent('page');
  await app.press(t('screen-button'));
  const wall = await opened;
  await expect(wall).toHaveTitle(t('screen-title'));
  await nothingLeaves(context, neighbour, [page, wall]);
  // Each of these was told of, as it must be.
  complaints.length = 0;
});

test('nor has the page of a participant, or can it be led away', async ({
  app,
  browser,
  neighbour,
}) => {
  await app.tryExample('Na de achttiende');
  await app.sitDown('Joris', 'Samira');
  await app.agree('device', ['deugden']);
  const phone = await Phone.scan(browser, await openDoor(app), 'Joris');
  await phone.sit();
  await nothingLeaves(phone.context, neighbour, [phone.page]);
  await phone.context.close();
});
