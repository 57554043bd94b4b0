import type { Page } from '@playwright/test';
import { expect, test } from '../support/app';
import type { Story } from '../support/story';
import { t } from '../support/words';

const PASSPHRASE = 'vier losse woorden samen';
const NOTED = 'Kraaienveer';
const THOUGHT = 'niemand anders leest deze zin';

/** A session of a team's own book, with these at the table. */
async function sitting(app: Story, ...aliases: string[]): Promise<void> {
  await app.makeBook('Team Noord', PASSPHRASE);
  await app.beginSession();
  await app.nobodyIsUnsafe();
  await app.sitDown(...aliases);
}

/** The book is locked by another page of the same app. */
async function lockElsewhere(page: Page): Promise<void> {
  const status = await page.evaluate(async () => {
    const headers = { 'content-type': 'application/json' };
    return (await fetch('/call/book_lock', { method: 'POST', headers, body: '{}' })).status;
  });
  expect(status).toBe(200);
}

test('a lock from elsewhere leaves nothing on the screen, and unlocking brings back the session', async ({
  app,
  page,
}) => {
  await sitting(app, NOTED);
  await lockElsewhere(page);
  const passphrase = app.field(t('passphrase-for', { name: 'Team Noord' }));
  await expect(passphrase).toBeVisible();
  await app.isNowhere(NOTED, 'who sat here is gone with the book');
  await passphrase.fill(PASSPHRASE);
  await app.press(t('book-open'));
  await expect(app.button(t('seat-change', { alias: NOTED }))).toBeVisible();
});

test('what somebody writes behind the curtain is off the page after a lock from elsewhere', async ({
  app,
  page,
}) => {
  await sitting(app, 'Fenna', 'Joris');
  await app.agree('curtain', ['handelingen']);
  await app.takeExample('Na de achttiende');
  await app.goOn('casus');
  await app.goOn('handelingen');
  await app.giveLaptop('Fenna');
  await app.course(THOUGHT);
  await app.isSaved();
  await lockElsewhere(page);
  await expect(app.field(t('passphrase-for', { name: 'Team Noord' }))).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await app.isNowhere(THOUGHT, 'sealed words are not left behind');
});

test('a book is locked in the middle of a session, and opens there again', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await sitting(app, 'Fenna');
  await expect(app.button(t('book-lock'))).toBeInViewport({ ratio: 1 });
  await app.press(t('book-lock'));
  await app.field(t('passphrase-for', { name: 'Team Noord' })).fill(PASSPHRASE);
  await app.press(t('book-open'));
  await expect(app.button(t('seat-change', { alias: 'Fenna' }))).toBeVisible();
});

test('after a lock nothing that was copied is on the clipboard, and no title tells what stood there', async ({
  app,
  page,
}) => {
  await sitting(app, NOTED);
  await expect(page).toHaveTitle('Casusboek');
  const alias = app.field(t('arrive-alias'));
  await alias.fill(THOUGHT);
  for (const key of ['a', 'c', 'v', 'v']) await page.keyboard.press(`Control+${key}`);
  await expect(alias, 'it was there to be pasted').toHaveValue(THOUGHT.repeat(2).slice(0, 40));
  await lockElsewhere(page);
  const passphrase = app.field(t('passphrase-for', { name: 'Team Noord' }));
  await passphrase.focus();
  await page.keyboard.press('Control+v');
  await page.keyboard.type('x');
  await expect(passphrase).toHaveValue('x');
  await expect(page).toHaveTitle('Casusboek');
});
