import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { expect, test } from '../support/app';
import { isAccessible } from '../support/axe';
import { filledArchive, openBook } from '../support/books';
import { saved } from '../support/saved';
import { t } from '../support/words';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const TITLE = 'De jas aan de kapstok';
const MOMENT = 'Hij hangt zijn jas op en blijft ernaast staan.';

test('a trainer writes an example by keyboard, sees how it will be read, and it is there when the page is loaded anew', async ({
  keys: app,
  page,
}) => {
  test.slow();
  await app.makeBook('Opleiding', 'vier losse woorden samen');
  await app.press(t('home-examples'));
  await app.press(t('example-new'));
  const main = page.getByRole('main');
  const look = page.getByRole('region', { name: t('example-look'), exact: true });

  await test.step('what is written stands beside it as it will be read', async () => {
    await expect(app.field(t('case-title'))).toBeFocused();
    await page.keyboard.type(TITLE);
    await app.hands.write(app.field(t('case-situation')), 'Een jongen van **elf** bij zijn tante.');
    await app.hands.write(app.field(t('case-moment')), MOMENT);
    await app.hands.write(app.field(t('case-question')), 'Wat zeg je, of zeg je niets?');
    await expect(look).toContainText(MOMENT);
    await expect(look.locator('strong')).toHaveText('elf');
    await expect(main.getByText(t('ses-saved'), { exact: true })).toBeVisible();
    await isAccessible(page, 'writing an example');
  });

  await test.step('a name is told of beside the field, and goes with one press', async () => {
    const field = app.field(t('case-done'));
    await app.hands.write(field, 'Toen belde Fatima Bouzid haar collega.');
    const beside = page.getByRole('button', { name: /Fatima Bouzid/u });
    await app.hands.press(beside);
    await expect(field).not.toHaveValue(/Fatima/u);
  });

  await test.step('how others see it is written in the forms of the lenses', async () => {
    await app.hands.choose(
      page.getByRole('radio', { name: t('example-part-people', { count: 0 }) }),
    );
    await app.press(t('example-person-add'));
    await expect(app.field(t('example-person-alias'))).toBeFocused();
    await page.keyboard.type('Wendy');
    await app.hands.write(app.field(t('example-person-role')), 'tante');
    await app.hands.choose(page.getByRole('radio', { name: t('lens-deugden') }));
    await app.virtues('Trouw');
    await app.hands.choose(page.getByRole('radio', { name: t('lens-vrijheid') }));
    await app.hands.choose(page.getByRole('radio', { name: t('lens-deugden') }));
    const wendy = page.getByRole('region', { name: t('example-look-person') });
    await expect(wendy).toContainText('Trouw');
    await isAccessible(page, 'writing a perspective');
    await app.press(t('example-person-remove'));
    await expect(app.button(t('example-person-back'))).toBeFocused();
    await app.press(t('example-person-back'));
    await expect(wendy).toContainText('Trouw');
    await expect(main.getByText(t('ses-saved'), { exact: true })).toBeVisible();
  });

  await test.step('after a reload everything is there', async () => {
    await page.reload();
    await expect(app.field(t('case-title'))).toHaveValue(TITLE);
    await app.press(t('example-read'));
    await expect(app.heading(TITLE)).toBeVisible();
    await expect(page.getByText('Wendy')).toHaveCount(0);
  });
});

test('a pack of own examples says what lacks, lets names stay for a reason, and is taken in by another book', async ({
  app,
  host,
  page,
}) => {
  test.slow();
  const main = page.getByRole('main');
  const rail = page.getByRole('navigation', { name: t('book-nav') });
  const toExamples = (): Promise<void> =>
    app.hands.press(rail.getByRole('button', { name: t('home-examples') }));
  await app.makeBook('Opleiding', 'vier losse woorden samen');
  await app.press(t('home-examples'));
  await app.press(t('example-new'));
  await app.field(t('case-title')).fill(TITLE);
  await app
    .field(t('case-moment'))
    .fill('Rinus de Boer hangt zijn jas op en blijft ernaast staan.');
  await expect(main.getByText(t('ses-saved'), { exact: true })).toBeVisible();
  await toExamples();
  await app.press(t('make-pack'));
  const dialog = page.getByRole('dialog');
  await app.field(t('make-pack-title')).fill('Jassen en sleutels');
  await app.press(t('make-pack-do'));
  await expect(dialog.getByRole('alert')).toContainText('Zeg wie dit pakket gemaakt heeft');
  await app.field(t('pack-by')).fill('Een trainer');
  await app.press(t('make-pack-do'));
  await expect(dialog).toContainText(t('make-pack-lack-question'));
  await isAccessible(page, 'what a pack lacks');
  await dialog.getByRole('button', { name: TITLE }).click();
  await app.field(t('case-question')).fill('Wat zeg je?');
  await expect(main.getByText(t('ses-saved'), { exact: true })).toBeVisible();
  await toExamples();

  await app.press(t('make-pack'));
  await app.field(t('make-pack-title')).fill('Jassen en sleutels');
  await app.field(t('pack-by')).fill('Een trainer');
  await app.press(t('make-pack-do'));
  await expect(dialog).toContainText('Rinus de Boer');
  await app.press(t('stay-all'));
  const path = await saved(page, host.folder, () => app.press(t('make-pack-do')));
  expect(basename(path)).toBe('jassen-en-sleutels-1.0.0.casuspakket');
  await app.press(t('make-close'));

  await test.step('the next time it tells of itself as before, one version on', async () => {
    await app.press(t('make-pack'));
    await expect(app.field(t('make-pack-title'))).toHaveValue('Jassen en sleutels');
    await app.unfold(t('make-pack-more'));
    await expect(app.field(t('make-pack-version'))).toHaveValue('1.0.1');
    await page.keyboard.press('Escape');
  });

  await test.step('another book takes it in', async () => {
    await app.press(t('book-lock'));
    await app.makeBook('Ander team', 'vijf andere losse woorden');
    await app.press(t('home-examples'));
    const choose = page.getByLabel(t('pack-take-title')).and(page.locator('input'));
    const buffer = await readFile(path);
    await choose.setInputFiles({ name: 'gemaakt.casuspakket', mimeType: '', buffer });
    await app.press(t('pack-take'));
    await app.press(new RegExp(TITLE, 'u'));
    await expect(page.getByText('Rinus de Boer hangt zijn jas op')).toBeVisible();
  });
});

test('of what was archived an example is made with nobody’s name in it, and it stays in the archive', async ({
  app,
  host,
  page,
}) => {
  test.slow();
  await openBook(app, page, await filledArchive(host.books));
  await app.press(/^Bereikbaar blijven/u);
  await app.press(t('example-from-kept'));
  await isAccessible(page, 'before an example is made');
  await app.press(t('example-from-kept-do'));
  // The case was its author's, of a pack: nobody here could release it.
  await expect(app.field(t('case-title'))).toHaveValue('');
  await expect(page.getByRole('checkbox', { name: t('example-fictitious') })).not.toBeChecked();
  await page.getByRole('radio', { name: /^Hoe anderen kijken/u }).check();
  const people = page.getByRole('group', { name: t('example-people') });
  await expect(people.getByRole('button', { name: /^[A-C]$/u })).toHaveCount(3);
  for (const alias of ['Sanne', 'Mohamed', 'Irene'])
    await app.isNowhere(alias, 'nobody let their name go along');
  await page
    .getByRole('navigation', { name: t('book-nav') })
    .getByRole('button', { name: t('example-archive-title') })
    .click();
  await expect(app.button(new RegExp(`^${t('example-untitled')}`, 'u'))).toBeVisible();
  await expect(page.getByText(t('pack-take-what'))).toHaveCount(0);
  await isAccessible(page, 'examples in an archive');
  await app.press(new RegExp(`^${t('example-untitled')}`, 'u'));
  await expect(app.button(t('case-change'))).toBeVisible();
  await expect(app.button(t('case-begin'))).toHaveCount(0);
});
