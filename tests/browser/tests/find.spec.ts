import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { isAccessible } from '../support/axe';
import { PROGRAMS } from '../support/host';
import { saved } from '../support/saved';
import type { Story } from '../support/story';
import { t } from '../support/words';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const NAME = 'Archief Noord';
const PASSPHRASE = 'zeven andere losse woorden';
const CASES = 80;

/** Made-up cases, as many as one sees in some years. They come from the command line, while the book is locked. */
async function fill(folder: string): Promise<void> {
  const [book] = await readdir(folder);
  await promisify(execFile)(
    join(PROGRAMS, 'casebook'),
    ['sample', join(folder, book!), '--cases', `${CASES}`, '--seed', '7'],
    { env: { ...process.env, CASEBOOK_PASSPHRASE: PASSPHRASE } },
  );
}

test('somebody who was never there finds a session back among many, and takes a report of it', async ({
  app,
  host,
  page,
}) => {
  test.slow();
  await app.makeArchive(NAME, PASSPHRASE);
  await app.press(t('book-lock'));
  const passphrase = app.field(t('passphrase-for', { name: NAME }));
  await expect(passphrase, 'a book is let go before another program opens it').toBeVisible();
  await fill(host.books);
  await passphrase.fill(PASSPHRASE);
  await app.press(t('book-open'));
  const rows = page.getByRole('main').locator('li:has(> button)');
  const search = page.getByRole('searchbox', { name: t('search-label') });

  await test.step('the archive comes page by page', async () => {
    await expect(page.getByText(t('archive-count', { all: CASES }))).toBeVisible();
    const before = await rows.count();
    expect(before).toBeLessThan(CASES);
    await isAccessible(page, 'an archive');
    await app.press(t('archive-more'));
    await expect.poll(() => rows.count()).toBeGreaterThan(before);
  });

  await test.step('a word is found while it is typed, and marked', async () => {
    await search.pressSequentially('overdrachten');
    await expect(page.locator('mark').first()).toHaveText(/^overdracht/iu);
    await isAccessible(page, 'what was found');
    await page.screenshot({ path: join(test.info().outputDir, 'found.png') });
  });

  await test.step('a misspelt one offers the near one', async () => {
    await search.fill('overdragt');
    const near = page.getByRole('button', { name: /^Bedoelde je/u });
    await expect(near).toBeVisible();
    await isAccessible(page, 'nothing was found');
    await near.click();
    await expect(page.locator('mark').first()).toBeVisible();
  });

  await test.step('what was looked for is still there after reading a hit', async () => {
    await rows.first().getByRole('button').click();
    await expect(page.getByText(t('archived-frozen'), { exact: true })).toBeVisible();
    await page
      .getByRole('main')
      .getByRole('button', { name: t('archive-title') })
      .click();
    await expect(search).not.toHaveValue('');
    await expect(page.locator('mark').first()).toBeVisible();
    await rows.first().getByRole('button').click();
  });

  await test.step('a report of it comes as a file', async () => {
    await app.press(t('make-open'));
    await isAccessible(page, 'making a report');
    await page.screenshot({ path: join(test.info().outputDir, 'report.png') });
    await page.getByRole('radio', { name: t('make-format-md') }).check();
    const path = await saved(page, host.folder, () => app.press(t('make-do')));
    expect(await readFile(path, 'utf8')).toContain(t('report-kind-team'));
    await expect(page.getByText(t('make-saved', { file: basename(path) }))).toBeVisible();
    await app.press(t('make-close'));
  });

  await test.step('and the archive over time is drawn, with tables', async () => {
    await page
      .getByRole('main')
      .getByRole('button', { name: t('archive-title') })
      .click();
    await app.press(t('trends-open'));
    await expect(page.getByRole('img')).toHaveCount(3);
    await page.locator('summary').first().click();
    await expect(page.getByRole('table').first()).toBeVisible();
    await isAccessible(page, 'an archive over time');
    await page.screenshot({ path: join(test.info().outputDir, 'time.png'), fullPage: true });
  });
});
