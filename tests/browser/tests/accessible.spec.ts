import { expect, test } from '../support/app';
import { isAccessible } from '../support/axe';
import { LENSES, VIEWS } from '../support/story';
import { t } from '../support/words';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the start, a new book and an open book are accessible', async ({ app, page }) => {
  await expect(app.button(t('start-new-book'))).toBeVisible();
  await isAccessible(page, 'the start');
  await app.press(t('start-example'));
  await isAccessible(page, 'the choice of an example');
  await page.keyboard.press('Escape');
  await app.press(t('other-open'));
  await isAccessible(page, 'another book');
  await page.keyboard.press('Escape');
  await app.press(t('start-new-book'));
  await app.press(t('new-make'));
  await isAccessible(page, 'a new book, with what is missing');
  await page.reload();
  await app.makeBook('Team Noord', 'vier losse woorden samen');
  await isAccessible(page, 'today');
  await app.press(t('home-cases'));
  await isAccessible(page, 'the cases');
  await app.press(t('case-new'));
  await isAccessible(page, 'a new case');
  await app.press(t('home-examples'));
  await isAccessible(page, 'the examples');
  await page.keyboard.press('Control+Shift+L');
  await expect(page.getByRole('button', { name: t('blank-lift') })).toBeVisible();
  await isAccessible(page, 'the empty screen');
  await page.keyboard.press('Control+Shift+L');
  await app.press(t('book-lock'));
  await isAccessible(page, 'the start with a book');
});

test('a whole session behind the curtain is accessible', async ({ app, page }) => {
  test.slow();
  await app.tryExample('Na de achttiende');
  await isAccessible(page, 'arriving, first');
  await app.nobodyIsUnsafe();
  await app.sitDown('Joris', 'Samira');
  await isAccessible(page, 'arriving, who');
  await app.agree('curtain', LENSES);
  await isAccessible(page, 'arriving, how');
  await app.unfold(t('arrive-case'));
  await isAccessible(page, 'arriving, which case');
  await app.goOn('casus');
  await isAccessible(page, 'the case');
  for (const lens of LENSES) {
    await app.goOn(lens);
    await isAccessible(page, `${lens}, before writing`);
    await app.giveLaptop('Joris');
    if (lens === 'deugden') await app.virtues('Trouw', 'Moed');
    if (lens === 'handelingen') await app.course('Wat ik zou doen');
    await isAccessible(page, `${lens}, writing`);
    await app.press(t('page-done'));
    await isAccessible(page, `${lens}, closing`);
    await app.press(t('close-seal'));
    await expect(app.button(t('curtain-back'))).toBeVisible();
    await isAccessible(page, `${lens}, the curtain`);
    await app.backToSession();
    await app.writes('Samira', async () => {
      if (lens === 'deugden') await app.virtues('Trouw');
    });
    await app.openTogether();
    await isAccessible(page, `${lens}, opened`);
  }
  await app.goOn('vergelijken');
  for (const view of VIEWS) {
    await app.compareBy(t(`compare-tab-${view}`));
    if (view === 'pair') {
      await app.pick(t('compare-pair-left'), 'Joris');
      await app.pick(t('compare-pair-right'), 'Samira');
    }
    if (view === 'virtues') await app.unfold(t('table-twin'));
    await isAccessible(page, `comparing, ${view}`);
  }
  await app.goOn('eigen_beeld');
  await isAccessible(page, 'own picture');
  await app.giveLaptop('Joris');
  await isAccessible(page, 'own picture, writing');
  await app.seal();
  await app.backToSession();
  await app.goOn('oogst');
  await isAccessible(page, 'the harvest');
  await app.press(t('harvest-close-button'));
  await isAccessible(page, 'closing the session');
});

test('paper sheets and quick entry are accessible', async ({ app, page }) => {
  await app.tryExample('Twee huizen');
  await app.sitDown('Joris', 'Samira');
  await app.goOn('casus');
  await app.goOn('handelingen');
  await app.press(t('panel-print'));
  await isAccessible(page, 'the sheets');
  await app.press(t('panel-print-close'));
  for (const lens of LENSES) {
    await app.openTogether();
    await isAccessible(page, `${lens}, entry`);
    await app.press(t('entry-to-read'));
    await isAccessible(page, `${lens}, read back`);
    await app.press(t('entry-yes'));
    const next = LENSES[LENSES.indexOf(lens) + 1];
    if (next) await app.goOn(next);
  }
});

test('who asks for less motion sees none', async ({ app, page }) => {
  await expect(app.button(t('start-new-book'))).toBeVisible();
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return transitionDuration !== '0s' || animationName !== 'none';
      }).length,
  );
  expect(moving).toBe(0);
});
