import { expect, test } from '../support/app';
import { Mouse } from '../support/hands';
import { Host } from '../support/host';
import { Story } from '../support/story';
import { t } from '../support/words';

const PASSPHRASE = 'vier losse woorden samen';

test('after the power went, the session resumes in the same phase behind the closed curtain', async ({
  app,
  context,
  host,
}) => {
  await app.makeBook('Team Noord', PASSPHRASE);
  await app.beginSession();
  await app.sitDown('Joris', 'Samira');
  await app.agree('curtain', ['handelingen']);
  await app.goOn('casus');
  await app.goOn('handelingen');
  await app.giveLaptop('Joris');
  await app.course('Blijven appen');
  await app.onlyForMe('Ik mis haar');
  await app.isSaved();
  await app.page.close();
  await host.end('SIGKILL');

  const again = await Host.open(host.folder);
  const page = await context.newPage();
  try {
    await page.goto(again.start);
    const tomorrow = new Story(page, new Mouse(), { projectorKnown: true });
    await tomorrow.field(t('passphrase-for', { name: 'Team Noord' })).fill(PASSPHRASE);
    await tomorrow.press(t('book-open'));
    await tomorrow.press(new RegExp(`^${t('home-go-on')}`));
    await expect(page.getByText(t('curtain-was-writing', { alias: 'Joris' }))).toBeVisible();
    await tomorrow.isNowhere('Blijven appen', 'the curtain is closed');
    await tomorrow.press(t('curtain-go-on', { alias: 'Joris' }));
    await expect(tomorrow.field(t('handelingen-line', { at: 1 }))).toHaveValue('Blijven appen');
    await expect(tomorrow.field(t('page-private-label'))).toHaveValue('Ik mis haar');
    await tomorrow.seal();
    await tomorrow.backToSession();
    await tomorrow.isAt('handelingen');
  } finally {
    await page.close();
    await again.end();
  }
});
