import { readdir } from 'node:fs/promises';
import { expect, test } from '../support/app';
import { t } from '../support/words';

test('a loose session on an example needs no book and leaves nothing behind', async ({
  app,
  host,
  page,
}) => {
  await app.tryExample('Twee huizen');
  await expect(app.heading(t('arrive-who'))).toBeVisible();
  await app.nobodyIsUnsafe();
  await app.sitDown('Joris', 'Samira');
  await app.agree('curtain', ['handelingen']);
  await app.goOn('casus');
  await expect(app.heading('Twee huizen')).toBeVisible();

  await test.step('a first reaction comes back to its author at the own picture', async () => {
    await app.writes('Joris', () => app.firstThought('Partij kiezen voor de moeder'));
    await app.isNowhere('Partij kiezen', 'a first reaction is for nobody else');
  });
  await app.goOn('handelingen');
  await app.writes('Joris', () => app.course('Eerst met allebei praten'));
  await app.writes('Samira', () => app.course('Het aan de kinderen vragen'));
  await app.openTogether();
  await app.goOn('vergelijken');
  await app.goOn('eigen_beeld');
  await app.giveLaptop('Joris');
  await expect(app.page.getByRole('blockquote')).toHaveText('Partij kiezen voor de moeder');
  await app.seal();
  await app.backToSession();

  await app.goOn('oogst');
  await app.press(t('harvest-close-button'));
  await app.press(t('harvest-close-yes'));
  await expect(app.button(t('start-example'))).toBeVisible();
  await expect(page.getByText(t('start-empty-title'))).toBeVisible();
  expect(await readdir(host.books).catch(() => []), 'nothing is written').toEqual([]);
});
