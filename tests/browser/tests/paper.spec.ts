import { expect, test } from '../support/app';
import { t } from '../support/words';

test('what two people read from paper is entered by keyboard after the opening, and marked as noted', async ({
  app,
  page,
}) => {
  await app.tryExample('Na de achttiende');
  await app.sitDown('Joris', 'Samira');
  await app.agree('paper', ['deugden']);
  await app.goOn('casus');
  await app.goOn('deugden');
  await app.openTogether();

  await expect(app.field(t('entry-virtue-label', { alias: 'Joris' }))).toBeFocused();
  await page.keyboard.type('eerl');
  await page.keyboard.press('Enter');
  await page.keyboard.type('trou');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect(app.field(t('entry-virtue-label', { alias: 'Samira' }))).toBeFocused();
  await page.keyboard.type('moed');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Alt+t');

  await app.press(t('entry-to-read'));
  await expect(page.getByRole('heading', { name: t('entry-read-title') })).toBeVisible();
  await app.press(t('entry-yes'));
  const read = page.getByRole('region', { name: t('lens-read') });
  const joris = read.getByRole('article').filter({ hasText: 'Joris' });
  await expect(joris).toContainText('Eerlijkheid');
  await expect(joris).toContainText('Trouw');
  await expect(joris).toContainText(t('entry-noted'));
  await expect(read.getByRole('article').filter({ hasText: 'Samira' })).toContainText('Moed');
});

test('everybody gets a sheet of their own to print', async ({ app, page }) => {
  await app.tryExample('Na de achttiende');
  await app.sitDown('Joris', 'Samira');
  await app.goOn('casus');
  await app.goOn('handelingen');
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await app.press(t('panel-print'));
  await app.press(t('sheets-print', { count: 2 }));
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(t('sheets-fold')).locator('visible=true')).toHaveCount(2);
});
