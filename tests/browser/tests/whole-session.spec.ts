import { expect, test } from '../support/app';
import { t } from '../support/words';

const JORIS = 'Ik blijf appen, ook nu het niet meer mag';
const SAMIRA = 'Ik bel het wijkteam en draag warm over';

test('three people walk from a new book to the close by keyboard alone, with a reload in the middle', async ({
  keys,
  page,
}) => {
  test.slow();
  await keys.makeBook('Team Noord', 'vier losse woorden samen');
  await keys.beginSession();
  await keys.nobodyIsUnsafe();
  await keys.sitDown('Joris', 'Samira', 'Wim');
  await keys.agree('curtain', ['handelingen', 'deugden']);
  await keys.takeExample('Na de achttiende');
  await keys.goOn('casus');
  await keys.goOn('handelingen');

  await keys.writes('Joris', async () => {
    await keys.course(JORIS);
    await keys.onlyForMe('Ik mis haar');
  });
  await test.step('the page is reloaded while Samira writes', async () => {
    await keys.giveLaptop('Samira');
    await keys.course(SAMIRA);
    await keys.isSaved();
    await page.reload();
    await expect(page.getByText(t('curtain-was-writing', { alias: 'Samira' }))).toBeVisible();
    await keys.isNowhere(SAMIRA, 'behind the closed curtain nothing is readable');
    await keys.press(t('curtain-go-on', { alias: 'Samira' }));
    await expect(keys.field(t('handelingen-line', { at: 1 }))).toHaveValue(SAMIRA);
    await keys.seal();
    await keys.backToSession();
  });
  await keys.writes('Wim', () => keys.course('Niets doen en aanwezig zijn'));
  await keys.isNowhere(JORIS, 'before the opening nobody reads what Joris wrote');
  await keys.openTogether();
  await expect(page.getByText(JORIS).first()).toBeVisible();
  await expect(page.getByText(SAMIRA).first()).toBeVisible();
  await keys.isNowhere('Ik mis haar', 'what is only for Joris never opens');

  await keys.goOn('deugden');
  await keys.writes('Joris', async () => {
    await keys.virtues('Trouw', 'Eerlijkheid');
    await keys.atStake('Dat zij weer iemand kwijtraakt');
  });
  await keys.writes('Samira', () => keys.virtues('Zorgvuldigheid', 'Eerlijkheid'));
  await keys.writes('Wim', () => keys.virtues('Eerlijkheid'));
  await keys.openTogether();

  await keys.goOn('vergelijken');
  await test.step('what they share comes first', async () => {
    await expect(keys.view(t('compare-tab-shared'))).toContainText('Eerlijkheid');
  });
  await test.step('the raster opens to the full answer', async () => {
    await keys.compareBy(t('compare-tab-raster'));
    await keys.press(new RegExp(`^${JORIS}`));
    const answer = page.getByRole('dialog');
    await expect(answer).toContainText(JORIS);
    await page.keyboard.press('Escape');
    await expect(answer).toHaveCount(0);
  });
  await test.step('two lie side by side', async () => {
    await keys.compareBy(t('compare-tab-pair'));
    await keys.pick(t('compare-pair-left'), 'Joris');
    await keys.pick(t('compare-pair-right'), 'Samira');
    await expect(keys.view(t('compare-tab-pair'))).toContainText(SAMIRA);
  });
  await test.step('the deugdenkaart shows who puts what first, and its table twin the same', async () => {
    await keys.compareBy(t('compare-tab-virtues'));
    const map = keys.view(t('compare-tab-virtues'));
    await expect(map.getByRole('row', { name: /^Trouw/ })).toContainText('Trouw');
    await keys.unfold(t('table-twin'));
    const twin = map.locator('details').getByRole('row', { name: /^Trouw/ });
    await expect(twin).toBeVisible();
  });
  await test.step('and on to the close', async () => {
    await keys.goOn('eigen_beeld');
    await keys.goOn('oogst');
    await keys.press(t('harvest-close-button'));
    await keys.press(t('harvest-close-yes'));
    await expect(page.getByText(t('home-closed-what'))).toBeVisible();
  });
});
