// The app in English, and switched halfway: without a restart, on every page, and with no Dutch word left but those of people.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { isAccessible } from '../support/axe';
import { openDoor, Phone } from '../support/phone';
import { Host } from '../support/host';
import { VIEWS } from '../support/story';
import { speaks, t, type Language } from '../support/words';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Small words that Dutch is full of and English does not have. */
const DUTCH =
  /(?<![\p{L}-])(?:de|het|een|van|voor|niet|je|jullie|wordt|naar|ook|bij|deze|zijn|geen|wat|wie|nog|dat|als)(?![\p{L}-])/giu;

const CASES = resolve(import.meta.dirname, '../../../casebook/content/packs/voorbeelden/cases');

/** What the author of a Dutch example wrote, as far as a list shows it. */
const EXAMPLES = readdirSync(CASES).flatMap((file) => {
  const front = readFileSync(join(CASES, file), 'utf8').split('+++')[1] ?? '';
  return [...front.matchAll(/"([^"]+)"/gu)].map((match) => match[1]!);
});

/** What somebody chose, at the start or on the page of the book. */
async function choose(page: Page, language: Language): Promise<void> {
  await page
    .getByRole('combobox', { name: t('language-label'), exact: true })
    .selectOption(language);
  speaks(language);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

/** What is read here and what is heard, in the language of the page: a case in another one says so itself. */
async function said(page: Page): Promise<string> {
  return page.evaluate(() => {
    const names = ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext'];
    const heard = [...document.querySelectorAll(names.map((name) => `[${name}]`).join())].flatMap(
      (element) => names.map((name) => element.getAttribute(name) ?? ''),
    );
    return [document.title, document.body.innerText, ...heard].join('\n');
  });
}

/** `own`: what people wrote, and a case as its author wrote it. */
async function isEnglish(page: Page, where: string, own: readonly string[] = []): Promise<void> {
  const text = own.reduce((all, one) => all.replaceAll(one, ''), await said(page));
  const lines = text.split('\n').filter((line) => line.match(DUTCH));
  expect.soft([...new Set(lines)], `Dutch at ${where}`).toEqual([]);
  await isAccessible(page, `${where}, in English`);
}

test('a session in English, from an example to the comparison', async ({ app, page }) => {
  test.slow();
  await choose(page, 'en');
  await isEnglish(page, 'the first screen');
  await app.tryExample('Sunday at four');
  await isEnglish(page, 'arriving', EXAMPLES);
  await app.nobodyIsUnsafe();
  await app.sitDown('Joe', 'Sam');
  await app.agree('curtain', ['handelingen', 'deugden']);
  await isEnglish(page, 'arriving, with people', EXAMPLES);
  await app.goOn('casus');
  await isEnglish(page, 'the case');
  await app.goOn('handelingen');
  await isEnglish(page, 'the first lens');
  await app.writes('Joe', () => app.course('I ring her on Sunday'));
  await app.giveLaptop('Sam');
  await app.course('I ask her teacher to be there');
  await isEnglish(page, 'a sheet');
  await app.seal();
  await app.backToSession();
  await app.openTogether();
  await isEnglish(page, 'what was opened');
  await app.goOn('deugden');
  await app.writes('Joe', () => app.virtues('Loyalty'));
  await app.writes('Sam', () => app.virtues('Honesty'));
  await app.openTogether();
  await app.goOn('vergelijken');
  for (const view of VIEWS) {
    await app.compareBy(t(`compare-tab-${view}`));
    await isEnglish(page, `the comparison by ${view}`);
  }
  await app.goOn('eigen_beeld');
  await isEnglish(page, 'the own picture');
  await app.goOn('oogst');
  await isEnglish(page, 'the harvest');
});

test('the language is switched halfway, on every page at once and on a phone', async ({
  app,
  page,
  context,
  browser,
}) => {
  test.slow();
  await app.makeBook('Team Noord', 'vier losse woorden samen');
  await app.beginSession();
  await app.sitDown('Joris', 'Samira');
  await app.agree('device', ['deugden']);
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: t('screen-button'), exact: true }).click();
  const wall = await opened;
  await expect(wall).toHaveTitle(t('screen-title'));
  const link = await openDoor(app);
  await app.press(t('devices-done'));
  const joris = await Phone.scan(browser, link, 'Joris');
  await joris.sit();
  await app.goOn('casus');
  await app.goOn('deugden');
  await joris.lens('deugden');
  await joris.write(t('deugden-at-stake'), 'Dat zij weer iemand kwijtraakt');
  await joris.isKept();

  const settings = await context.newPage();
  await settings.goto(page.url());
  await settings.getByRole('button', { name: t('keeping-title'), exact: true }).click();
  await choose(settings, 'en');
  await isEnglish(settings, 'the page of the book', ['Team Noord']);

  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await app.isAt('deugden');
  await isEnglish(page, 'the session');
  await expect(wall).toHaveTitle(t('screen-title'));
  await isEnglish(wall, 'the wall');
  await expect(joris.page).toHaveTitle(t('phone-title'));
  await expect(joris.field(t('deugden-at-stake'))).toHaveValue('Dat zij weer iemand kwijtraakt');
  await isEnglish(joris.page, 'a sheet on a phone');
  await joris.done();

  await test.step('who comes in now reads English from the first letter', async () => {
    const code = await Phone.scan(browser, link.replace(/#.*/u, ''), 'Samira');
    await expect(code.page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(code.page.getByRole('textbox', { name: t('phone-code-label') })).toBeVisible();
    await isEnglish(code.page, 'the code on a phone');
    const samira = await Phone.scan(browser, link, 'Samira');
    await samira.sit();
    await isEnglish(samira.page, 'the table on a phone');
    await samira.lens('deugden');
    await samira.write(t('deugden-at-stake'), 'That nobody knows her');
    await samira.done();
    await Promise.all([code.context.close(), samira.context.close()]);
  });
  await app.openTogether();
  await expect(page.getByText('Dat zij weer iemand kwijtraakt').first()).toBeVisible();

  await choose(settings, 'nl');
  await expect(wall).toHaveTitle(t('screen-title'));
  await app.isAt('deugden');
  await joris.context.close();
});

test('the language that was chosen is there at the next start', async ({ app, page, host }) => {
  await choose(page, 'en');
  await page.goto('about:blank');
  await host.end();
  const anew = await Host.open(host.folder);
  await page.goto(anew.start);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(app.button(t('start-new-book'))).toBeVisible();
  await page.goto('about:blank');
  await anew.end();
});
