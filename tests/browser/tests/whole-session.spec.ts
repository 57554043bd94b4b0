import { expect, test } from '../support/app';
import { t } from '../support/words';

const JORIS = 'Ik blijf appen, ook nu het niet meer mag';
const SAMIRA = 'Ik bel het wijkteam en draag warm over';

test('three people walk from a new book to the comparison by keyboard alone, with a reload in the middle', async ({
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
    expect(await page.content(), 'behind the closed curtain nothing is readable').not.toContain(
      SAMIRA,
    );
    await keys.press(t('curtain-go-on', { alias: 'Samira' }));
    await expect(keys.field(t('handelingen-line', { at: 1 }))).toHaveValue(SAMIRA);
    await keys.seal();
    await keys.backToSession();
  });
  await keys.writes('Wim', () => keys.course('Niets doen en aanwezig zijn'));
  expect(await page.content(), 'before the opening nobody reads what Joris wrote').not.toContain(
    JORIS,
  );
  await keys.openTogether();
  await expect(page.getByText(JORIS).first()).toBeVisible();
  await expect(page.getByText(SAMIRA).first()).toBeVisible();
  expect(await page.content(), 'what is only for Joris never opens').not.toContain('Ik mis haar');

  await keys.goOn('deugden');
  await keys.writes('Joris', async () => {
    await keys.virtues('Trouw', 'Eerlijkheid');
    await keys.atStake('Dat zij weer iemand kwijtraakt');
  });
  await keys.writes('Samira', () => keys.virtues('Zorgvuldigheid', 'Eerlijkheid'));
  await keys.writes('Wim', () => keys.virtues('Eerlijkheid'));
  await keys.openTogether();

  await keys.goOn('vergelijken');
});
