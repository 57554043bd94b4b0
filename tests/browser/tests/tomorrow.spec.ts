import { expect, test } from '../support/app';
import { Host } from '../support/host';
import { t } from '../support/words';

const PASSPHRASE = 'vier losse woorden samen';

test('after the power went, the session resumes in the same phase behind the closed curtain', async ({
  app,
  page,
  host,
  complaints,
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
  await host.end('SIGKILL');

  const again = await Host.open(host.folder);
  try {
    await page.goto(again.start);
    // Before it left, the page said that its app was gone: that is right.
    complaints.length = 0;
    await app.field(t('passphrase-for', { name: 'Team Noord' })).fill(PASSPHRASE);
    await app.press(t('book-open'));
    await app.press(new RegExp(`^${t('home-go-on')}`));
    await app.isAt('handelingen');
    await app.isNowhere('Blijven appen', 'the curtain is closed');
    await app.giveLaptop('Joris');
    await expect(app.field(t('handelingen-line', { at: 1 }))).toHaveValue('Blijven appen');
    await expect(app.field(t('page-private-label'))).toHaveValue('Ik mis haar');
  } finally {
    await again.end();
  }
});
