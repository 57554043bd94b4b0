import { expect, test } from '../support/app';
import { t } from '../support/words';

test('an example can be looked at as a team played it, in all eight views', async ({
  app,
  page,
}) => {
  await app.lookAtPlayed('Na de achttiende');
  const shows = async (view: string, ...words: string[]): Promise<void> => {
    await app.compareBy(t(`compare-tab-${view}`));
    for (const word of words) await expect(app.view(t(`compare-tab-${view}`))).toContainText(word);
  };
  await shows('shared', 'Trouw', t('compare-only-one'));
  await shows('raster', 'Trouw');
  await shows('virtues', 'Trouw');
  await shows('options', 'Warme overdracht aan het wijkteam', 'Sanne');
  await shows('room', 'Mohamed');
  await shows('friction', 'Sanne zet zorgvuldigheid voorop, Mohamed veiligheid.');
  await shows('undiscussed', 'Irene');
  await app.compareBy(t('compare-tab-pair'));
  await app.pick(t('compare-pair-left'), 'Sanne');
  await app.pick(t('compare-pair-right'), 'Mohamed');
  const pair = app.view(t('compare-tab-pair'));
  for (const lens of ['handelingen', 'kennis', 'identiteit', 'deugden', 'vrijheid']) {
    await expect(pair).toContainText(t(`lens-${lens}`));
  }
  await app.pick(t('compare-through'), 'Irene');
  await shows('shared', 'Zorgvuldigheid');
  await expect(page.getByText(t('compare-through-bar'))).toBeVisible();
});
