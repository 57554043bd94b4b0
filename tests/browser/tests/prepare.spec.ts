// Before a session: a group that is seated with one click, and a session that waits for its day.
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../support/app';
import { isAccessible } from '../support/axe';
import { t } from '../support/words';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a new book asks once who usually comes, and they sit down with one click', async ({
  app,
  page,
}) => {
  await app.askForBook('Team Noord', 'vier losse woorden samen');
  await app.press(t('code-skip'));
  await expect(app.heading(t('first-team-title'))).toBeFocused();
  await isAccessible(page, 'who usually comes');
  await app.field(t('first-team-names')).fill('Joris\nSamira\n\nNoor');
  await app.press(t('first-team-go-on'));
  await app.beginSession();
  await app.press('Team Noord');
  for (const alias of ['Joris', 'Samira', 'Noor'])
    await expect(app.button(t('seat-change', { alias }))).toBeVisible();
  await expect(app.button('Team Noord'), 'nobody is left to seat').toHaveCount(0);
});

test('a group that is forgotten while a backup is away is told of, with the backup it still stands in', async ({
  app,
  host,
  page,
}) => {
  const stick = join(host.folder, 'stick');
  await mkdir(stick);
  await app.askForBook('Team Noord', 'vier losse woorden samen');
  await app.press(t('code-skip'));
  await app.field(t('first-team-names')).fill('Joris\nSamira');
  await app.press(t('first-team-go-on'));
  await app.press(t('keeping-title'));
  await app.field(t('backup-folder')).fill(stick);
  await app.press(t('backup-folder-use'));
  await app.press(t('backup-make'));
  await expect(page.getByText(t('backup-state-reachable'))).toBeVisible();
  await rename(stick, `${stick}, mee naar huis`);
  await app.press(t('team-forget', { name: 'Team Noord' }));
  const groups = page.getByRole('region', { name: t('team-title') });
  await expect(groups.getByText(stick)).toBeVisible();
  await expect(page.getByText(t('backup-state-missing'))).toBeVisible();
  await isAccessible(page, 'a group that still stands in a backup');
});

test('who was taken away by mistake sits down again', async ({ app, page }) => {
  await app.tryExample('Na de achttiende');
  await app.sitDown('Joris', 'Samira');
  await app.press(t('seat-remove', { alias: 'Joris' }));
  await expect(app.button(t('seat-change', { alias: 'Joris' }))).toHaveCount(0);
  await isAccessible(page, 'taking something back');
  await app.press(t('undo-take'));
  await expect(app.button(t('seat-change', { alias: 'Joris' }))).toBeVisible();
});

test('a session is prepared for another day, waits on today, and begins with everybody in it', async ({
  app,
  page,
}) => {
  await app.makeBook('Team Noord', 'vier losse woorden samen');
  await app.beginSession();
  await app.sitDown('Joris', 'Samira');
  await app.unfold(t('team-keep'));
  await app.field(t('team-name')).fill('Intervisie dinsdag');
  await app.press(t('team-keep-do'));
  await app.unfold(t('prepare-title'));
  await app.press(t('prepare-week'));
  await expect(page.getByText(t('prepare-done-what'))).toBeVisible();
  await isAccessible(page, 'a prepared session');
  await app.press(t('prepare-home'));

  const waiting = page.getByRole('region', { name: t('home-planned-title') });
  await expect(waiting.getByRole('article')).toHaveCount(1);
  await isAccessible(page, 'today, with a prepared session');
  await app.press(t('book-lock'));
  await app.field(t('passphrase-for', { name: 'Team Noord' })).fill('vier losse woorden samen');
  await app.press(t('book-open'));
  await waiting.getByRole('button', { name: new RegExp(`^${t('home-begin')}`, 'u') }).click();
  await expect(app.button(t('seat-change', { alias: 'Samira' }))).toBeVisible();
  await app.goOn('casus');
  await app.press(t('ses-home'));
  await expect(waiting, 'it began').toHaveCount(0);

  await app.press(t('keeping-title'));
  await app.press(t('team-forget', { name: 'Intervisie dinsdag' }));
  await expect(page.getByText(t('team-none'))).toBeVisible();
  await app.press(t('undo-take'));
  await expect(page.getByText('Joris, Samira')).toBeVisible();
});
