// What each would do, and what may be kept of it, chosen on a device of one's own; the code to take it back is shown there.
import { expect, test } from '../support/app';
import { isAccessible } from '../support/axe';
import { openDoor, Phone } from '../support/phone';
import { t } from '../support/words';

const COURSE = 'Ik bel het wijkteam en draag warm over';

test('on a phone somebody says what they would do, and keeps their own with a code to take it back', async ({
  app,
  page,
  browser,
}) => {
  test.slow();
  await app.makeBook('Team Noord', 'vier losse woorden samen');
  await app.beginSession();
  await app.nobodyIsUnsafe();
  await app.sitDown('Joris', 'Samira');
  await app.agree('device', ['handelingen']);
  await app.takeExample('Na de achttiende');
  const link = await openDoor(app);
  await app.press(t('devices-done'));
  const joris = await Phone.scan(browser, link, 'Joris');
  const samira = await Phone.scan(browser, link, 'Samira');
  await Promise.all([joris.sit(), samira.sit()]);
  await app.goOn('casus');
  await app.goOn('handelingen');
  await Promise.all(
    [joris, samira].map(async (phone) => {
      await phone.lens('handelingen');
      const mine = phone === joris ? COURSE : 'Niets doen en aanwezig zijn';
      await phone.write(t('handelingen-line', { at: 1 }), mine);
      await phone.isKept();
      await phone.done();
    }),
  );
  await app.openTogether();

  await test.step('the silent round: nobody sees what another chose until it opens', async () => {
    await app.goOn('vergelijken');
    await app.compareBy(t('compare-tab-options'));
    await app.press(t('stances-begin'));
    await joris.begin(t('stances-place'));
    await isAccessible(joris.page, 'the silent round');
    const choice = joris.page.getByRole('radiogroup', { name: COURSE });
    await choice.getByRole('radio', { name: t('stance-would'), exact: true }).check();
    await joris.isKept();
    await joris.done();
    await samira.begin(t('stances-place'));
    const other = samira.page.getByRole('radiogroup', { name: COURSE });
    await expect(other.getByRole('radio', { checked: true })).toHaveCount(0);
    await other.getByRole('radio', { name: t('stance-doubt'), exact: true }).check();
    await samira.isKept();
    await samira.done();
    await app.openTogether();
    const row = app.view(t('compare-tab-options')).getByRole('row').filter({ hasText: COURSE });
    await expect(row.getByText(t('stance-would'), { exact: true }).first()).toBeVisible();
    await expect(row.getByText(t('stance-doubt'), { exact: true }).first()).toBeVisible();
  });

  await app.goOn('eigen_beeld');
  await app.goOn('oogst');
  let code = '';
  await test.step('what may be kept: the code stands on their own phone, and nowhere else', async () => {
    await joris.begin(t('release-place'));
    await joris.choose('handelingen', 'alias');
    code = await joris.withdrawCode();
    expect(code).toMatch(/^(\p{Lu}+ \d\d ?){4}$/u);
    await isAccessible(joris.page, 'what may be kept, on a phone');
    await app.isNowhere(code.split(' ')[0]!, 'the laptop does not show it');
    await joris.isKept();
    await joris.done();
    expect(await joris.page.content(), 'the code is gone with the sheet').not.toContain(
      code.split(' ')[0]!,
    );
  });

  await test.step('it is kept, closing takes the phones along, and the code takes it back', async () => {
    await app.press(t('harvest-close-button'));
    await app.press(t('harvest-close-yes'));
    await expect(page.getByText(t('kept-closed-title'))).toBeVisible();
    await expect(page.getByText(COURSE).first()).toBeVisible();
    await app.isNowhere('Niets doen en aanwezig', 'what Samira did not release is gone');
    for (const phone of [joris, samira]) {
      await expect(phone.page.getByRole('heading', { name: t('phone-over-title') })).toBeVisible();
      expect(await phone.stored()).toBe('[{},{},"",[]]');
      expect(phone.complaints).toEqual([]);
      await phone.context.close();
    }
    await app.press(t('withdraw-button'));
    await app.hands.write(app.field(t('withdraw-code')), code);
    await app.press(t('withdraw-do'));
    // What Joris wrote, and what he would do.
    await expect(page.getByText(t('withdraw-done', { count: 2 }))).toBeVisible();
    await expect(page.getByText(COURSE)).toHaveCount(0);
  });
});
