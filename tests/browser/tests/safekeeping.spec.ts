import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { isAccessible } from '../support/axe';
import { Story } from '../support/story';
import { t } from '../support/words';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const TEAM = 'Team Noord';
const FIRST = 'vier losse woorden samen';
const SECOND = 'vijf heel andere losse woorden';

async function folderFor(of: string, name: string): Promise<string> {
  const folder = join(of, name);
  await mkdir(folder);
  return folder;
}

async function newCase(app: Story, title: string): Promise<void> {
  await app.press(t('home-cases'));
  await app.press(t('case-new'));
  await app.field(t('case-title')).fill(title);
  await app.press(t('case-save'));
  await expect(app.heading(title)).toBeVisible();
}

async function open(app: Story, passphrase: string): Promise<void> {
  await app.field(t('passphrase-for', { name: TEAM })).fill(passphrase);
  await app.press(t('book-open'));
}

/** What the printer would get is the sheet with the code, and nothing of the app around it. */
async function printsAlone(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  const sheet = page.getByRole('heading', { name: t('code-of', { name: TEAM }) });
  await expect(sheet).toHaveCount(1);
  await expect(sheet).toBeVisible();
  await expect(page.getByText(t('code-sheet-open', { name: TEAM }))).toBeVisible();
  for (const role of ['button', 'dialog', 'navigation'] as const)
    await expect(page.getByRole(role), `no ${role} on paper`).toHaveCount(0);
  await page.emulateMedia({ media: null });
}

async function noteCode(page: Page): Promise<string> {
  const card = page.getByRole('region', { name: t('code-of', { name: TEAM }) });
  await expect(card).toBeVisible();
  const code = (await card.getByRole('listitem').allTextContents()).join('-');
  await page.getByRole('checkbox', { name: t('code-kept') }).check();
  return code;
}

test('a backup is made, the passphrase changes, and the backup is put back', async ({
  app,
  host,
  page,
}) => {
  test.slow();
  const stick = await folderFor(host.folder, 'stick');
  await app.makeBook(TEAM, FIRST);
  await newCase(app, 'De eerste');

  await test.step('a folder is chosen, and a backup made in it', async () => {
    await app.press(t('keeping-title'));
    await expect(page.getByText(t('backup-none'))).toBeVisible();
    await isAccessible(page, 'this book, without backups');
    await app.field(t('backup-folder')).fill(join(host.folder, 'bestaat niet'));
    await app.press(t('backup-folder-use'));
    await expect(page.getByRole('alert')).toBeVisible();
    await app.field(t('backup-folder')).fill(stick);
    await app.press(t('backup-folder-use'));
    await expect(page.getByText(stick)).toBeVisible();
    await app.press(t('backup-make'));
    await expect(page.getByText(t('backup-state-reachable'))).toBeVisible();
    const files = await readdir(stick);
    expect(files.filter((file) => file.endsWith('.casusreserve'))).toHaveLength(1);
    await isAccessible(page, 'this book, with a backup');
  });

  await test.step('a new passphrase comes with a new code, and the backup goes along', async () => {
    await app.press(t('change-begin'));
    await isAccessible(page, 'a new passphrase');
    await app.field(t('change-current')).fill('niet deze');
    await app.field(t('change-new')).fill(SECOND);
    await app.field(t('new-repeat')).fill(SECOND);
    await app.press(t('change-do'));
    await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
    await app.field(t('change-current')).fill(FIRST);
    await app.press(t('change-do'));
    await expect(page.getByText(t('change-old-code'))).toBeVisible();
    await isAccessible(page, 'a new recovery code');
    await printsAlone(page);
    expect(await noteCode(page)).toMatch(/^[A-Z0-9-]+$/u);
    await app.press(t('code-go-on'));
    await expect(page.getByText(t('backup-state-reachable'))).toBeVisible();
    await expect(page.getByRole('cell', { name: t('log-kind-passphrase') })).toBeVisible();
  });

  await newCase(app, 'Van na de reservekopie');

  await test.step('the old passphrase no longer opens the book', async () => {
    await app.press(t('book-lock'));
    await open(app, FIRST);
    await expect(page.getByText(t('failure-wrong_passphrase'))).toBeVisible();
    await isAccessible(page, 'a book that does not open');
    await open(app, SECOND);
    await expect(app.heading(t('home-today'))).toBeVisible();
    await app.press(t('book-lock'));
  });

  await test.step('the backup takes the place of the book, which is put aside', async () => {
    const backup = (await readdir(stick)).find((file) => file.endsWith('.casusreserve'))!;
    await app.press(t('restore-title'));
    await isAccessible(page, 'putting a backup back');
    await app.field(t('restore-backup')).fill(join(stick, backup));
    await app.field(t('restore-name')).fill(TEAM);
    await app.field(t('restore-passphrase')).fill(SECOND);
    await app.press(t('restore-do'));
    await expect(page.getByText(t('restore-open'))).toBeVisible();
    const books = (await readdir(host.books)).filter((file) => file.endsWith('.casusboek'));
    expect(books, 'the one of before is still there').toHaveLength(2);
    await isAccessible(page, 'a backup was put back');
    await open(app, SECOND);
    await expect(app.heading(t('home-today'))).toBeVisible();
    await app.press(t('home-cases'));
    await expect(page.getByText('De eerste')).toBeVisible();
    await expect(page.getByText('Van na de reservekopie')).toHaveCount(0);
  });

  await test.step('the log tells it, and the book is whole', async () => {
    await app.press(t('keeping-title'));
    await expect(page.getByRole('cell', { name: t('log-kind-restore') })).toBeVisible();
    await expect(page.getByText(t('log-whole'))).toBeVisible();
    await app.press(t('verify-begin'));
    await expect(page.getByText(t('verify-ok'))).toBeVisible();
  });

  await test.step('everything can be taken along, readable', async () => {
    const along = await folderFor(host.folder, 'mee');
    await app.press(t('export-begin'));
    await isAccessible(page, 'taking everything along');
    await app.field(t('export-folder')).fill(along);
    await app.press(t('export-do'));
    await expect(app.button(t('export-close'))).toBeVisible();
    const files = await readdir(along, { recursive: true });
    const pages = files.filter((file) => file.endsWith('.md'));
    const texts = await Promise.all(pages.map((file) => readFile(join(along, file), 'utf8')));
    expect(texts.join('\n')).toContain('De eerste');
    await app.press(t('export-close'));
  });
});

test('who opens with the recovery code is asked for a new passphrase, and may wait', async ({
  app,
  page,
}) => {
  await app.askForBook(TEAM, FIRST);
  const code = await noteCode(page);
  await printsAlone(page);
  await app.pastCode();
  await app.press(t('book-lock'));
  const byCode = async (): Promise<void> => {
    await app.press(t('recover-open'));
    await app.field(t('recover-code-for', { name: TEAM })).fill(code);
    await app.press(t('book-open'));
    await expect(page.getByText(t('by-code-what'))).toBeVisible();
  };
  await byCode();
  await isAccessible(page, 'opened with the recovery code');
  await app.press(t('by-code-later'));
  await app.press(t('home-cases'));
  await app.press(t('home-today'));
  await expect(page.getByText(t('by-code-what')), 'once an opening').toHaveCount(0);
  await app.press(t('book-lock'));

  await byCode();
  await app.field(t('change-new')).fill(SECOND);
  await app.field(t('new-repeat')).fill(SECOND);
  await app.press(t('change-do'));
  await expect(page.getByText(t('change-old-code'))).toBeVisible();
  expect(await noteCode(page), 'another code').not.toBe(code);
  await app.press(t('code-go-on'));
  await app.press(t('book-lock'));
  await open(app, SECOND);
  await expect(app.heading(t('home-today'))).toBeVisible();
  await expect(page.getByText(t('by-code-what'))).toHaveCount(0);
});
