import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { isAccessible } from '../support/axe';
import { Keyboard } from '../support/hands';
import { saved } from '../support/saved';
import { Story } from '../support/story';
import { t } from '../support/words';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const ARCHIVE = 'Archief Noord';
const ARCHIVE_PASSPHRASE = 'zeven andere losse woorden';
const TEAM = 'Team Noord';
const TEAM_PASSPHRASE = 'vier losse woorden samen';
/** Made up, and a number that passes the test of eleven. */
const BSN = '123456782';
const COURSE = `Ik blijf Fatima appen, ook al is haar nummer ${BSN} al overgedragen`;
const PRIVATE = 'Fatima raakt mij meer dan ik zeg';
const HARVEST = 'Bij Mehmet beloofden we te veel. Mehmet wist dat.';

function beside(page: Page, text: string): Locator {
  return page.getByRole('button', { name: `${t('beside-replace')} ${text} ${t('beside-by')}` });
}

test('what somebody could be recognised by is seen by its writer, at export, and before it is archived', async ({
  app,
  host,
  page,
}) => {
  test.slow();
  const keys = new Story(page, new Keyboard(page), { projectorKnown: true });
  const rail = page.getByRole('navigation');
  await app.makeArchive(ARCHIVE, ARCHIVE_PASSPHRASE);
  const key = await saved(page, host.folder, () => app.press(t('key-save')));
  await app.press(t('book-lock'));

  await test.step('beside the field, while it is written, and never beside what is private', async () => {
    await app.makeBook(TEAM, TEAM_PASSPHRASE);
    await app.beginSession();
    await app.nobodyIsUnsafe();
    await app.sitDown('Joris', 'Samira');
    await app.agree('curtain', ['handelingen']);
    await app.goOn('casus');
    await app.goOn('handelingen');
    await app.giveLaptop('Joris');
    await app.onlyForMe(PRIVATE);
    await app.course(COURSE);
    await expect(beside(page, BSN)).toBeVisible();
    await expect(beside(page, 'Fatima'), 'once, for one field').toHaveCount(1);
    await isAccessible(page, 'a lens with something found in it');
    await app.seal();
    await app.isNowhere('Fatima', 'nothing of it stays behind the curtain');
    await app.backToSession();
    await app.writes('Samira', () => app.course('Ik bel het wijkteam en draag warm over'));
    await app.openTogether();
    for (const phase of ['vergelijken', 'eigen_beeld', 'oogst']) await app.goOn(phase);
  });

  await test.step('one press replaces it in a note, and the field undoes that', async () => {
    const note = app.field(t('harvest-title'));
    await app.hands.write(note, HARVEST);
    await beside(page, 'Mehmet').click();
    await expect(note).not.toHaveValue(/Mehmet/u);
    const replaced = await note.inputValue();
    await page.keyboard.press('Control+z');
    await expect(note, 'one undo takes both back').toHaveValue(HARVEST);
    await page.keyboard.press('Control+Shift+z');
    await expect(note).toHaveValue(replaced);
    await page.keyboard.press('Control+z');
    await note.blur();
    await expect(page.getByText(t('ses-saved'), { exact: true }).last()).toBeVisible();
  });

  await test.step('a report is made once it was decided what becomes of each', async () => {
    await app.press(t('make-open'));
    const dialog = page.getByRole('dialog', { name: t('make-title') });
    await dialog.getByRole('radio', { name: t('make-format-md') }).check();
    await app.press(t('make-do'));
    const found = dialog.getByRole('region', { name: t('privacy-found') });
    for (const one of ['Fatima', BSN, 'Mehmet']) await expect(found).toContainText(one);
    await isAccessible(page, 'a report with something found in it');
    for (const [width, height] of [
      [1920, 1080],
      [1366, 768],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.screenshot({ path: join(test.info().outputDir, `report-${width}.png`) });
    }
    await app.press(t('privacy-take-all'));
    const report = await saved(page, host.folder, () => app.press(t('make-do')));
    const text = await readFile(report, 'utf8');
    for (const one of ['Fatima', BSN, 'Mehmet']) expect(text).not.toContain(one);
    expect(text).toContain('appen');
    await app.press(t('make-close'));
  });

  await test.step('its writer replaces a name, and lets the number be', async () => {
    await keys.letChoose('Joris');
    await expect(page.getByText(t('release-found-what'))).toHaveCount(0);
    await keys.hands.choose(keys.keepChoice('handelingen', 'alias'));
    const found = page.getByRole('region', { name: t('privacy-found') });
    await expect(found).toContainText('Fatima');
    await expect(found).toContainText(BSN);
    const choice = found.getByRole('radiogroup', {
      name: t('release-found-choice', { text: 'Fatima' }),
    });
    await expect(choice.getByRole('radio', { name: t('release-found-stay') })).toBeChecked();
    await keys.hands.choose(choice.getByRole('radio', { name: t('release-found-replace') }));
    await isAccessible(page, 'what may be kept, with something found');
    const words = keys.field(t('privacy-with-named', { text: 'Fatima' }));
    await words.fill('een meisje');
    await keys.press(t('release-pass', { alias: 'Samira' }));
    await keys.press(t('close-seal'));
    await expect(keys.heading(t('curtain-give', { alias: 'Samira' }))).toBeVisible();
    await keys.isNowhere('Fatima', 'nothing of it stays behind the curtain');
    await keys.choosesNow('Samira');
    await keys.press(t('release-erase-all'));
    await keys.backToSession();
    await keys.press(t('harvest-close-button'));
    await keys.hands.choose(page.getByRole('radio', { name: t('harvest-close-aloud-yes') }));
    await keys.press(t('harvest-close-yes'));
    await expect(page.getByText(t('kept-closed-title'))).toBeVisible();
    await expect(page.getByText(COURSE.replace('Fatima', 'een meisje'))).toBeVisible();
    await keys.isNowhere('Fatima', 'it is kept with the other words');
  });

  let deposit = '';
  await test.step('a deposit is made', async () => {
    await page.getByLabel(t('adopt-file')).setInputFiles(key);
    await app.press(t('adopt-yes'));
    deposit = await saved(page, host.folder, () => app.press(t('deposit-make')));
  });

  await test.step('nothing is taken out until somebody says what becomes of it', async () => {
    const along = join(host.folder, 'mee');
    await mkdir(along);
    await app.press(t('keeping-title'));
    await app.press(t('export-begin'));
    await app.field(t('export-folder')).fill(along);
    await app.press(t('export-do'));
    await expect(page.getByText(t('export-found-ask'))).toBeVisible();
    expect(await readdir(along), 'nothing was written').toEqual([]);
    await expect(app.field(t('export-folder'))).toHaveValue(along);
    await isAccessible(page, 'taking everything along, refused');
    await app.press(t('export-do'));
    await expect(app.button(t('export-close'))).toBeVisible();
    const files = (await readdir(along, { recursive: true })).filter((file) =>
      /\.(?:md|json)$/u.test(file),
    );
    expect(files.length).toBeGreaterThan(1);
    const texts = await Promise.all(files.map((file) => readFile(join(along, file), 'utf8')));
    expect(texts.join('\n')).toContain('een meisje');
    for (const gone of [BSN, 'Mehmet']) expect(texts.join('\n')).not.toContain(gone);
    await app.press(t('export-close'));
    await app.press(t('book-lock'));
  });

  await test.step('the archive takes nothing in before each detail was decided on, by key', async () => {
    const opened = t('recent-opened', { when: 'vandaag' });
    await app.press(`${t('recent-choose', { name: ARCHIVE })}, ${opened}`);
    await app.field(t('passphrase-for', { name: ARCHIVE })).fill(ARCHIVE_PASSPHRASE);
    await app.press(t('book-open'));
    await app.hands.press(rail.getByRole('button', { name: t('receive-nav', { waiting: 0 }) }));
    await page.getByLabel(t('take-choose')).setInputFiles(deposit);
    await app.press(t('receive-read-named', { title: t('archive-untitled') }));
    await expect(page.getByText(t('privacy-open', { open: 2 }))).toBeVisible();
    await isAccessible(page, 'a deposit with details to decide on');
    await keys.hands.write(keys.field(t('finish-name')), 'Na de overdracht');
    await keys.press(t('finish-first', { open: 2 }));
    const number = keys.field(t('privacy-with-named', { text: BSN }));
    await expect(number, 'it leads to the first that is open').toBeFocused();
    await expect(page.getByText(t('privacy-must-go'))).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(keys.field(t('privacy-with-named', { text: 'Mehmet' }))).toBeFocused();
    await keys.press(t('privacy-stay-named', { text: 'Mehmet' }));
    const why = keys.field(t('privacy-why-named', { text: 'Mehmet' }));
    await expect(why).toBeFocused();
    await isAccessible(page, 'a reason why something stays');
    await page.keyboard.type('De naam van de cursus');
    await page.keyboard.press('Enter');
    await expect(keys.button(t('finish-archive')), 'nothing is open any more').toBeFocused();
    await isAccessible(page, 'a deposit of which everything was decided');
    await keys.press(t('finish-archive'));
    await keys.press(t('finish-yes'));
    await expect(page.getByText(t('archived-frozen-what'))).toBeVisible();
  });

  await test.step('what was archived has no number, and says what stayed on purpose', async () => {
    await app.isNowhere(BSN, 'a citizen service number never gets into an archive');
    await expect(page.getByText(HARVEST)).toBeVisible();
    const stayed = page.getByRole('region', { name: t('kept-justified') });
    await expect(stayed).toContainText('Mehmet');
    await expect(stayed).toContainText('De naam van de cursus');
    await isAccessible(page, 'an archived session with what stayed');
  });
});
