import { expect, test } from '../support/app';
import { t } from '../support/words';

test('a wrong passphrase is one clear sentence, and the right one opens the book', async ({
  app,
  page,
}) => {
  await app.makeBook('Team Noord', 'vier losse woorden samen');
  await app.press(t('book-lock'));
  await expect(app.button(t('start-example'))).toBeVisible();
  const field = app.field(t('passphrase-for', { name: 'Team Noord' }));
  await expect(field, 'the last book asks for its passphrase at once').toBeVisible();
  await field.fill('een andere zin dan deze');
  await app.press(t('book-open'));
  await expect(page.getByText(t('failure-wrong_passphrase'))).toBeVisible();
  await field.fill('vier losse woorden samen');
  await app.press(t('book-open'));
  await expect(app.heading(t('home-today'))).toBeVisible();
});

test('the recovery code opens the book too', async ({ app, page }) => {
  await app.askForBook('Team Zuid', 'vier losse woorden samen');
  const card = page.getByRole('region', { name: t('code-of', { name: 'Team Zuid' }) });
  await expect(card).toBeVisible();
  const code = (await card.getByRole('listitem').allTextContents()).join('-');
  await page.getByRole('checkbox', { name: t('code-kept') }).check();
  await app.pastCode();
  await app.press(t('book-lock'));
  await app.press(t('recover-open'));
  await app.field(t('recover-code-for', { name: 'Team Zuid' })).fill(code.toLowerCase());
  await app.press(t('book-open'));
  await app.press(t('by-code-later'));
  await expect(app.heading(t('home-today'))).toBeVisible();
});

test('the button that makes a book is in sight on a small laptop, also with something left to fill in', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 700 });
  await app.press(t('start-new-book'));
  for (const kind of ['team', 'archive'] as const) {
    await page.getByRole('radio', { name: t(`new-kind-${kind}`) }).check();
    await app.press(t('new-make'));
    await expect(page.getByText(t('new-name-missing'))).toBeVisible();
    await expect(app.button(t('new-make'))).toBeInViewport({ ratio: 1 });
    await expect(
      app.heading(t(kind === 'team' ? 'new-title' : 'new-title-archive')),
    ).toBeInViewport();
  }
});
