// Help where somebody is: the part of the manual that belongs to the screen, a search through it, its pictures, the list of
// keys, and the sheet with the lenses. What lay below is untouched.
import { expect, test } from '../support/app';
import { isAccessible } from '../support/axe';
import { t } from '../support/words';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the manual opens at what is on the screen, is searched, and leaves everything as it was', async ({
  app,
  page,
}) => {
  await app.tryExample('Na de achttiende');
  await app.sitDown('Joris', 'Samira');
  await app.field(t('arrive-alias')).fill('Noor');
  const manual = page.getByRole('dialog', { name: t('help-title') });
  const reading = manual.getByRole('region', { name: t('help-reading') });

  await page.keyboard.press('F1');
  await expect(reading.getByRole('heading', { name: /^1\. Aankomen/u })).toBeInViewport();
  await isAccessible(page, 'the manual');
  const picture = reading.getByRole('img', { name: 'Aankomen' });
  await expect
    .poll(() => picture.evaluate((img) => (img as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(300);

  await manual.getByRole('searchbox').fill('intrekcode');
  await expect(reading.getByRole('status')).toHaveText(/plek/u);
  await isAccessible(page, 'what was found in the manual');
  await reading.getByRole('button', { name: /^Wat mag er bewaard blijven/u }).click();
  await expect(reading.getByRole('heading', { name: 'Wat mag er bewaard blijven?' })).toBeFocused();

  await manual.getByRole('button', { name: 'Voor de gespreksleider', exact: true }).click();
  await reading.getByRole('link', { name: 'zet de sessie klaar' }).click();
  await expect(reading.getByRole('heading', { name: 'Een sessie voorbereiden' })).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(manual).toHaveCount(0);
  await expect(app.field(t('arrive-alias'))).toHaveValue('Noor');
  await expect(app.field(t('arrive-alias'))).toBeFocused();
});

test('a question mark shows the keys, and types itself in a field', async ({ app, page }) => {
  await app.tryExample('Na de achttiende');
  await app.field(t('arrive-alias')).pressSequentially('wie?');
  await expect(app.field(t('arrive-alias'))).toHaveValue('wie?');
  const keys = page.getByRole('dialog', { name: t('keys-title') });
  await expect(keys).toHaveCount(0);
  await app.heading(t('arrive-who')).click();
  await page.keyboard.press('?');
  await expect(keys.getByText(t('keys-blank'))).toBeVisible();
  await isAccessible(page, 'the list of keys');
});

test('the five lenses are on one sheet, and nothing else is printed', async ({ app, page }) => {
  await app.press(t('help-button'));
  await app.press(t('handout-open'));
  await expect(page.getByRole('dialog', { name: t('handout-title') })).toBeVisible();
  await isAccessible(page, 'the sheet with the lenses');
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('body > .printout');
  await expect(sheet).toBeVisible();
  for (const lens of ['handelingen', 'kennis', 'identiteit', 'deugden', 'vrijheid'])
    await expect(sheet.getByRole('heading', { name: t(`lens-${lens}`) })).toBeVisible();
  await expect(page.locator('#app')).toBeHidden();
  const { inside, whole } = await sheet
    .locator('article')
    .evaluate((page) => ({ inside: page.scrollHeight, whole: page.clientHeight }));
  expect(inside, 'nothing is cut off at the bottom of the sheet').toBeLessThanOrEqual(whole);
});
