import { readFile } from 'node:fs/promises';
import { expect, test } from '../support/app';
import { isAccessible } from '../support/axe';
import { saved } from '../support/saved';
import { Story } from '../support/story';
import { t } from '../support/words';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const ARCHIVE = 'Archief Noord';
const ARCHIVE_PASSPHRASE = 'zeven andere losse woorden';
const TEAM = 'Team Noord';
const TEAM_PASSPHRASE = 'vier losse woorden samen';
const KEPT = 'Ik blijf appen, ook nu het niet meer mag';
const ERASED = 'Ik bel het wijkteam en draag warm over';

/** Two people at one lens; the first keeps theirs under an alias, the session closes. */
async function keepOne(app: Story): Promise<void> {
  await app.makeBook(TEAM, TEAM_PASSPHRASE);
  await app.beginSession();
  await app.nobodyIsUnsafe();
  await app.sitDown('Joris', 'Samira');
  await app.agree('curtain', ['handelingen']);
  await app.goOn('casus');
  await app.goOn('handelingen');
  await app.writes('Joris', () => app.course(KEPT));
  await app.writes('Samira', () => app.course(ERASED));
  await app.openTogether();
  for (const phase of ['vergelijken', 'eigen_beeld', 'oogst']) await app.goOn(phase);
  await app.letChoose('Joris');
  await app.hands.choose(app.keepChoice('handelingen', 'alias'));
  await app.press(t('release-pass', { alias: 'Samira' }));
  await app.press(t('close-seal'));
  await app.choosesNow('Samira');
  await app.press(t('release-erase-all'));
  await app.backToSession();
  await app.press(t('harvest-close-button'));
  await app.press(t('harvest-close-yes'));
  await expect(app.page.getByText(t('kept-closed-title'))).toBeVisible();
}

test('what a team releases goes to its archive in a file, and is read, archived and destroyed there', async ({
  app,
  host,
  page,
}) => {
  test.slow();
  let words: string[] = [];
  let key = '';
  let deposit = '';
  const sixWords = page.getByRole('list', { name: t('key-words-label') });
  const rail = page.getByRole('navigation');

  await test.step('the teamleider makes an archive and saves its key', async () => {
    await app.press(t('start-new-book'));
    await app.hands.choose(page.getByRole('radio', { name: t('new-kind-archive') }));
    await expect(page.getByText(t('new-kind-archive-what'))).toBeVisible();
    await isAccessible(page, 'a new archive');
    await app.hands.write(app.field(t('new-name')), ARCHIVE);
    await app.hands.write(app.field(t('new-passphrase')), ARCHIVE_PASSPHRASE);
    await app.hands.write(app.field(t('new-repeat')), ARCHIVE_PASSPHRASE);
    await app.press(t('new-make'));
    await app.hands.press(page.getByRole('checkbox', { name: t('code-kept') }));
    await app.press(t('code-go-on'));
    await expect(app.heading(new RegExp(`^${t('archive-title')}$`, 'u'))).toBeVisible();
    await expect(page.getByText(t('archive-none-text'))).toBeVisible();
    for (const none of [t('home-today'), t('home-cases'), t('home-kept')])
      await expect(
        rail.getByRole('button', { name: none, exact: true }),
        'an archive has none',
      ).toHaveCount(0);
    words = await sixWords.getByRole('listitem').allTextContents();
    expect(words).toHaveLength(6);
    await isAccessible(page, 'an empty archive');
    key = await saved(page, host.folder, () => app.press(t('key-save')));
    expect((await readFile(key, 'utf8')).split('\n')[1]).toMatch(/^age1/u);
    await app.press(t('book-lock'));
  });

  await test.step('a team takes the key over after comparing its words', async () => {
    await keepOne(app);
    await page.getByLabel(t('adopt-file')).setInputFiles(key);
    await expect(page.getByText(t('adopt-ask-how'))).toBeVisible();
    const said = await page
      .getByRole('dialog')
      .getByRole('list', { name: t('key-words-label') })
      .getByRole('listitem')
      .allTextContents();
    expect(said, 'the same six words on both sides').toEqual(words);
    await isAccessible(page, 'comparing the words of a key');
    await app.press(t('adopt-yes'));
    await isAccessible(page, 'the offer of a deposit');
  });

  await test.step('and makes a deposit that says nothing of what is in it', async () => {
    deposit = await saved(page, host.folder, () => app.press(t('deposit-make')));
    const text = await readFile(deposit, 'utf8');
    for (const word of [KEPT, 'Joris', TEAM]) expect(text + deposit).not.toContain(word);
    await expect(page.getByText(t('deposit-made-how'))).toBeVisible();
    await app.press(t('book-lock'));
  });

  await test.step('the archive takes it in once, and nothing else', async () => {
    await app.press(t('recent-choose', { name: ARCHIVE }) + ', ' + opened());
    await app.field(t('passphrase-for', { name: ARCHIVE })).fill(ARCHIVE_PASSPHRASE);
    await app.press(t('book-open'));
    await app.hands.press(rail.getByRole('button', { name: t('receive-nav', { waiting: 0 }) }));
    await expect(page.getByText(t('receive-none-title'))).toBeVisible();
    await isAccessible(page, 'nothing to archive');
    const files = page.getByLabel(t('take-choose'));
    await files.setInputFiles(deposit);
    await expect(page.getByText(t('take-taken', { count: 1 }))).toBeVisible();
    await files.setInputFiles([deposit, key]);
    await expect(page.getByText(t('take-refused', { count: 2 }))).toBeVisible();
    await expect(page.getByText(t('failure-deposit_double'))).toBeVisible();
    await expect(page.getByText(t('failure-deposit_damaged'))).toBeVisible();
    await expect(
      rail.getByRole('button', { name: t('receive-nav', { waiting: 1 }) }),
    ).toBeVisible();
    await isAccessible(page, 'deposits that came in and that did not');
  });

  await test.step('it is read, gets a title and a theme, and is archived after one question', async () => {
    await app.press(t('receive-read-named', { title: t('archive-untitled') }));
    await expect(page.getByText(KEPT)).toBeVisible();
    await app.isNowhere(ERASED, 'what Samira did not release never came here');
    await isAccessible(page, 'a deposit');
    await app.hands.write(app.field(t('finish-name')), 'Na de overdracht');
    await app.press(t('own-word-add'));
    await app.field(t('own-word-label')).fill('Afscheid');
    await app.press(t('own-word-put'));
    await app.press(t('finish-archive'));
    await isAccessible(page, 'archiving');
    await app.press(t('finish-yes'));
    await expect(page.getByText(t('archived-frozen-what'))).toBeVisible();
    await expect(page.getByText(KEPT)).toBeVisible();
    await isAccessible(page, 'an archived session');
  });

  await test.step('it is found in the archive, and destroyed', async () => {
    await app.hands.press(rail.getByRole('button', { name: t('archive-title') }));
    await expect(app.button(/^Na de overdracht/u)).toBeVisible();
    await expect(app.button(/^Na de overdracht/u)).toContainText('Afscheid');
    await isAccessible(page, 'an archive with something in it');
    await app.press(/^Na de overdracht/u);
    await app.press(t('kept-destroy'));
    await isAccessible(page, 'destroying what was archived');
    await app.press(t('destroy-yes'));
    await app.press(t('kept-done'));
    await expect(page.getByText(t('archive-none-text'))).toBeVisible();
    await app.isNowhere(KEPT, 'it is gone');
  });
});

/** How the list of books says when one was opened. */
function opened(): string {
  return t('recent-opened', { when: 'vandaag' });
}
