import type { Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { t } from '../support/words';

const KEYS = 'Control+Shift+L';

test('one key empties every screen at once, and lifts it again', async ({
  app,
  page,
  context,
  host,
}) => {
  await app.tryExample('Na de achttiende');
  const other = await context.newPage();
  await other.goto(new URL('/', host.start).href);
  await expect(other.getByRole('heading').first()).toBeVisible();

  await page.keyboard.press(KEYS);
  await expect(page.getByRole('button', { name: t('blank-lift') })).toBeVisible();
  await expect(
    other.getByRole('button', { name: t('blank-lift') }),
    'the other screen too',
  ).toBeVisible();
  expect(await onTop(page)).not.toContain(t('arrive-who'));
  await page.keyboard.press(KEYS);
  await expect(app.heading(t('arrive-who'))).toBeVisible();
  await expect(other.getByRole('button', { name: t('blank-lift') })).toBeHidden();
});

test('the key works in a text field and behind the curtain, and what stands there is out of sight', async ({
  app,
  page,
}) => {
  await app.tryExample('Na de achttiende');
  await app.sitDown('Joris');
  await app.agree('curtain', ['handelingen']);
  await app.goOn('casus');
  await app.goOn('handelingen');
  await app.giveLaptop('Joris');
  await app.course('Mijn eigen weg');
  await page.keyboard.press(KEYS);
  await expect(page.getByRole('button', { name: t('blank-lift') })).toBeVisible();
  expect(await onTop(page)).not.toContain(t('page-writes', { alias: 'Joris' }));
  await page.getByRole('button', { name: t('blank-lift') }).click();
  await expect(app.field(t('handelingen-line', { at: 1 }))).toHaveValue('Mijn eigen weg');
});

/** What stands before everything else, all over the screen. */
async function onTop(page: Page): Promise<string> {
  return page.evaluate(() => {
    const points = [0.1, 0.3, 0.5, 0.7, 0.9];
    const seen = points.flatMap((x) =>
      points.map(
        (y) => document.elementFromPoint(innerWidth * x, innerHeight * y)?.textContent ?? '',
      ),
    );
    return seen.join(' ');
  });
}
