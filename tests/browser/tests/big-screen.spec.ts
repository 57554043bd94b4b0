// Two pages in one browser: the laptop, and the projector that may only show what is meant for all.
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { ask, table } from '../support/asked';
import { isAccessible } from '../support/axe';
import type { Host } from '../support/host';
import { t } from '../support/words';

/** What can be read from five metres, on a screen of 1920 by 1080. */
const SMALLEST = 28;
const PEOPLE = ['Sanne', 'Mohamed', 'Irene', 'Joris'];
const WORDS = 'Wat Joris op het spel ziet staan';
const OWN = 'Wat alleen Joris weet';

/** The projector's page, as the button on the laptop opens it. */
async function openBigScreen(page: Page, context: BrowserContext): Promise<Page> {
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: t('screen-button'), exact: true }).click();
  const wall = await opened;
  await wall.setViewportSize({ width: 1920, height: 1080 });
  await expect(wall).toHaveTitle(t('screen-title'));
  return wall;
}

async function onlySession(page: Page, host: Host): Promise<string> {
  const list = await ask<{ sessions: { id: string }[] }>(page, host, 'session_list', {});
  return list.sessions[0]!.id;
}

test('nobody is named on the wall before they say so', async ({ app, page, context }) => {
  await app.lookAtPlayed('Na de achttiende');
  const wall = await openBigScreen(page, context);
  await expect(wall.getByText(t('phase-vergelijken')), 'it shows where we are').toBeVisible();
  await app.compareBy(t('compare-tab-virtues'));
  await app.press(new RegExp(`^${t('screen-put')}`));
  await expect(wall.getByRole('heading', { name: t('screen-virtues') })).toBeVisible();
  const map = wall.getByRole('main');
  await expect(map).toContainText('Trouw');
  for (const name of PEOPLE) await expect(map).not.toContainText(name);

  await page.getByRole('button', { name: t('screen-settings') }).click();
  const settings = page.getByRole('dialog', { name: t('screen-button') });
  for (const name of PEOPLE) {
    await expect(settings.getByRole('checkbox', { name })).not.toBeChecked();
    await settings.getByRole('checkbox', { name }).check();
  }
  for (const name of PEOPLE) await expect(map).toContainText(name);

  await settings.getByRole('checkbox', { name: 'Irene' }).uncheck();
  await expect(map, 'a no holds at once').not.toContainText('Irene');
  await settings.getByRole('button', { name: t('screen-clear') }).click();
  await expect(wall.getByRole('heading', { name: t('screen-virtues') })).toBeHidden();
  await expect(settings).toContainText(t('screen-follows'));
});

test('what is sealed never reaches the projector, and it goes along with the session', async ({
  app,
  page,
  context,
}) => {
  await app.tryExample('Na de achttiende');
  await app.sitDown('Joris', 'Samira');
  await app.agree('curtain', ['deugden']);
  const wall = await openBigScreen(page, context);
  await expect(wall.getByText(t('phase-aankomen'))).toBeVisible();
  const heard: string[] = [];
  wall.on('response', async (answer) => {
    if (answer.url().includes('/call/')) heard.push(await answer.text().catch(() => ''));
  });
  await app.goOn('casus');
  await expect(wall.getByText('Na de achttiende')).toBeVisible();
  await app.goOn('deugden');
  const silent = wall.getByText(t('screen-lens-not-ready'));
  await expect(silent).toBeVisible();

  await app.giveLaptop('Joris');
  await app.virtues('Trouw');
  await app.atStake(WORDS);
  await app.onlyForMe(OWN);
  await app.isSaved();
  await expect(silent).toBeVisible();
  await app.seal();
  await app.backToSession();
  await app.writes('Samira', () => app.virtues('Moed'));
  await expect(wall.getByText(t('screen-lens-ready'))).toBeVisible();
  expect(heard.join(), 'not a byte of it before the opening').not.toContain(WORDS);
  expect(heard.length, 'the projector asked').toBeGreaterThan(3);

  await app.openTogether();
  await expect(wall.getByText(t('screen-lens-opened'))).toBeVisible();
  await app.goOn('vergelijken');
  await app.compareBy(t('compare-tab-virtues'));
  await app.press(new RegExp(`^${t('screen-put')}`));
  await expect(wall.getByRole('main')).toContainText('Trouw');
  expect(heard.join(), 'only for me, also after it').not.toContain(OWN);
  await app.isNowhere(OWN, 'nor on the laptop');

  await app.goOn('eigen_beeld');
  await expect(
    wall.getByRole('heading', { name: t('screen-virtues') }),
    'another step puts away what was put there',
  ).toBeHidden();
});

test('everything on the wall can be read from five metres', async ({
  app,
  page,
  context,
  host,
}) => {
  test.slow();
  await app.lookAtPlayed('Twee huizen');
  const wall = await openBigScreen(page, context);
  const session = await onlySession(page, host);
  const { participants, talks } = await table(page, host, session);
  const [left, right] = participants.map(({ id }) => id);
  const shows = [
    ...['follow', 'shared', 'virtues', 'options', 'room'].map((kind) => ({ kind })),
    ...talks.map(({ starter }) => ({ kind: 'starter', starter })),
    { kind: 'pair', left, right },
  ];
  for (const show of shows) {
    const answered = wall.waitForResponse((answer) => answer.url().endsWith('/call/big_screen'));
    await ask(page, host, 'screen_show', { session, show });
    await (await answered).finished();
    await isReadable(wall, show.kind);
  }
  for (const phase of ['aankomen', 'casus', 'deugden', 'oogst']) {
    await ask(page, host, 'phase_go', { session, phase });
    await ask(page, host, 'timer_set', { session, action: { kind: 'start' } });
    await expect(wall.getByText(t(`phase-${phase}`), { exact: true })).toBeVisible();
    await expect(wall.getByRole('banner'), 'the time, in words').toContainText('minuten');
    await isReadable(wall, phase);
  }
  await ask(page, host, 'loose_end', {});
  await expect(wall.getByText(t('screen-plate'))).toBeVisible();
  await isReadable(wall, 'no book');
});

test('what does not fit is turned page by page, by key and by button', async ({
  app,
  page,
  context,
}) => {
  await app.lookAtPlayed('Vier tegen één');
  const wall = await openBigScreen(page, context);
  await app.compareBy(t('compare-tab-pair'));
  await app.pick(t('compare-pair-left'), 'Thijs');
  await app.pick(t('compare-pair-right'), 'Samira');
  await app.press(new RegExp(`^${t('screen-put')}`));
  const where = wall.getByRole('navigation', { name: t('screen-pages') }).getByRole('status');
  await expect(where).toHaveText(/1 van/);
  await wall.keyboard.press('PageDown');
  await expect(where).toHaveText(/2 van/);
  await wall.keyboard.press('ArrowLeft');
  await expect(where).toHaveText(/1 van/);
  await wall.getByRole('button', { name: t('screen-page-next') }).click();
  await expect(where).toHaveText(/2 van/);
  const cut = await wall.evaluate(cutLines);
  expect(cut, 'no line of text is cut').toEqual([]);
});

test('the projector asks nothing that is the laptop’s, although the browser holds its key', async ({
  app,
  page,
  context,
  complaints,
}) => {
  await app.lookAtPlayed('Na de achttiende');
  const wall = await openBigScreen(page, context);
  const answers = await wall.evaluate(() => {
    const paths = ['/call/app_state', '/projector/call/app_state', '/projector/call/compare'];
    const headers = { 'content-type': 'application/json' };
    const posting = paths.map((path) => fetch(path, { method: 'POST', headers, body: '{}' }));
    return Promise.all(posting.map((answer) => answer.then(({ status }) => status).catch(() => 0)));
  });
  expect(answers, 'stopped by the policy, refused by the core').toEqual([0, 422, 422]);
  await expect.poll(() => complaints.join()).toContain('Content Security Policy');
  complaints.length = 0;
});

test('one key on either screen empties both', async ({ app, page, context }) => {
  await app.lookAtPlayed('Na de achttiende');
  const wall = await openBigScreen(page, context);
  const question = wall.getByRole('heading', { level: 1 });
  await expect(question).toBeVisible();
  await wall.keyboard.press('Control+Shift+L');
  await expect(question).toHaveCount(0);
  await expect(page.getByRole('button', { name: t('blank-lift') })).toBeVisible();
  await isAccessible(wall, 'the black wall');
  await page.getByRole('button', { name: t('blank-lift') }).click();
  await expect(question).toBeVisible();
});

async function isReadable(wall: Page, kind: string): Promise<void> {
  await expect(wall.getByRole('heading', { level: 1 })).toHaveCount(1);
  const smallest = await wall.evaluate(smallestText);
  expect(smallest.size, `${kind}: “${smallest.text}”`).toBeGreaterThanOrEqual(SMALLEST);
  const spills = await wall.evaluate(
    () =>
      document.documentElement.scrollWidth > innerWidth ||
      document.documentElement.scrollHeight > innerHeight,
  );
  expect(spills, `${kind} stays within the screen`).toBe(false);
  await isAccessible(wall, `the wall: ${kind}`);
}

function smallestText(): { size: number; text: string } {
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let found = { size: Infinity, text: '' };
  while (walk.nextNode()) {
    const text = walk.currentNode.textContent?.trim() ?? '';
    const holder = walk.currentNode.parentElement;
    if (text === '' || !holder || holder.closest('.visually-hidden')) continue;
    const size = parseFloat(getComputedStyle(holder).fontSize);
    if (size < found.size) found = { size, text };
  }
  return found;
}

/** Lines whose middle stands on the screen, although part of their letters does not. */
function cutLines(): string[] {
  const main = document.querySelector('main')!;
  const bottom = main.getBoundingClientRect().bottom;
  const walk = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const cut: string[] = [];
  while (walk.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(walk.currentNode);
    for (const line of range.getClientRects()) {
      const seen = document.elementFromPoint(line.left + 2, line.top + line.height / 2);
      if (!seen || !seen.contains(walk.currentNode)) continue;
      if (line.bottom - line.height / 8 > bottom) cut.push(walk.currentNode.textContent ?? '');
    }
  }
  return cut;
}
