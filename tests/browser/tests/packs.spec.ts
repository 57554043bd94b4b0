import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '../support/app';
import { isAccessible } from '../support/axe';
import { PROGRAMS } from '../support/host';
import { t } from '../support/words';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const META = `id = "hogeschool.proef"
version = "1.0.0"
format = 1
title = "Lessen over vertrouwen"
language = "nl"
author = "Een trainer"
licence = "CC-BY-4.0"
source = "eigen tekst"
fiction = "Alles in dit pakket is verzonnen."
`;

const CASE = `+++
id = "de-sleutel"
title = "De sleutel op tafel"
themes = ["vertrouwen"]
minutes = 60
fictitious = true
+++

## Moment

Hij legde zijn huissleutel op tafel en zei niets.

## Vraag

Wat neem ik aan?

## Perspectief: Wendy, buurvrouw

### Deugden
- trouw
- nabijheid
Op het spel: Dat hij iemand heeft die opendoet.

## Perspectief: Karim, mentor

### Deugden
- rechtvaardigheid
Op het spel: Dat ik hem niet meer geef dan de anderen.
`;

/** A pack as a trainer makes one: a folder, built with the command line. */
async function built(folder: string): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const source = join(folder, 'pakket');
  await mkdir(join(source, 'cases'), { recursive: true });
  await writeFile(join(source, 'pack.toml'), META);
  await writeFile(join(source, 'cases', 'de-sleutel.md'), CASE);
  const file = join(folder, 'vertrouwen.casuspakket');
  await promisify(execFile)(join(PROGRAMS, 'casebook'), ['pack', 'build', source, '-o', file]);
  return { name: 'vertrouwen.casuspakket', mimeType: '', buffer: await readFile(file) };
}

test('a trainer takes in a pack, and a group sees how others saw the case only after its own opening', async ({
  app,
  host,
  page,
}) => {
  test.slow();
  await app.makeBook('Opleiding', 'vier losse woorden samen');
  await app.press(t('home-examples'));
  const choose = page.getByLabel(t('pack-take-title')).and(page.locator('input'));

  await test.step('what is no pack is refused in a sentence', async () => {
    const buffer = Buffer.from('PK, en dan niets');
    await choose.setInputFiles({ name: 'half.casuspakket', mimeType: '', buffer });
    await expect(page.getByText(t('pack-refused'))).toBeVisible();
    await expect(page.getByText(/half\.casuspakket is geen pakket/u)).toBeVisible();
  });

  await test.step('a pack is looked at, and comes in', async () => {
    await choose.setInputFiles(await built(host.folder));
    const dialog = page.getByRole('dialog', { name: 'Lessen over vertrouwen' });
    await expect(dialog).toContainText(t('pack-cases-new', { count: 1 }));
    await expect(dialog).toContainText('Alles in dit pakket is verzonnen.');
    await expect(dialog).not.toContainText('Wendy');
    await isAccessible(page, 'a pack before it comes in');
    await app.press(t('pack-take'));
    await expect(
      page.getByText(t('pack-taken', { title: 'Lessen over vertrouwen' })),
    ).toBeVisible();
    await isAccessible(page, 'the packs of a book');
  });

  await app.press(/De sleutel op tafel/u);
  await app.press(t('case-begin'));
  await app.sitDown('Joris', 'Samira');
  await app.agree('curtain', ['deugden']);
  await app.goOn('casus');
  await app.goOn('deugden');
  await app.writes('Joris', async () => {
    await app.virtues('Trouw');
    await app.atStake('Zijn vertrouwen in mij.');
  });
  await app.isNowhere('Wendy', 'the group has not opened yet');
  await app.openTogether();

  await test.step('they stand behind the answers of the group, folded', async () => {
    await expect(page.getByText('Wendy')).toBeHidden();
    await app.unfold(t('examples-lens'));
    const wendy = page.getByRole('article').filter({ hasText: 'Wendy' });
    await expect(wendy).toContainText(t('compare-example', { role: 'buurvrouw' }));
    await expect(wendy).toContainText('Dat hij iemand heeft die opendoet.');
    await expect(wendy.getByRole('button')).toHaveCount(0);
  });

  await test.step('and as marked rows and columns in the comparison', async () => {
    await app.goOn('vergelijken');
    await expect(page.getByRole('checkbox', { name: t('compare-voices-shown') })).toHaveCount(0);
    await app.compareBy(t('compare-tab-raster'));
    const raster = app.view(t('compare-tab-raster'));
    await expect(raster).toContainText(t('compare-example', { role: 'mentor' }));
    await isAccessible(page, 'examples beside a group');
    await app.press(/Dat hij iemand heeft|Trouw.*Wendy/u);
    const reading = page.getByRole('dialog');
    await expect(reading).toContainText(t('compare-example', { role: 'buurvrouw' }));
    await expect(reading.getByRole('checkbox')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await app.compareBy(t('compare-tab-virtues'));
    await expect(app.view(t('compare-tab-virtues'))).toContainText('Karim');
    await app.compareBy(t('compare-tab-pair'));
    await app.pick(t('compare-pair-left'), 'Joris');
    await app.pick(t('compare-pair-right'), 'Wendy');
    await expect(app.view(t('compare-tab-pair'))).toContainText('Trouw');
  });

  await test.step('the group can put them away', async () => {
    await app.hands.press(page.getByRole('checkbox', { name: t('compare-examples-shown') }));
    await app.compareBy(t('compare-tab-virtues'));
    await expect(app.view(t('compare-tab-virtues'))).not.toContainText('Karim');
  });
});
