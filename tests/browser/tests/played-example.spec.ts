import { expect, test } from '../support/app';
import { t } from '../support/words';

test('an example can be looked at as a team played it, in all four views', async ({ app }) => {
  await app.lookAtPlayed('Na de achttiende');
  for (const view of ['shared', 'raster', 'virtues']) {
    await app.compareBy(t(`compare-tab-${view}`));
    await expect(app.view(t(`compare-tab-${view}`))).toContainText('Trouw');
  }
  await app.compareBy(t('compare-tab-pair'));
  await app.pick(t('compare-pair-left'), 'Sanne');
  await app.pick(t('compare-pair-right'), 'Mohamed');
  const pair = app.view(t('compare-tab-pair'));
  for (const lens of ['handelingen', 'kennis', 'identiteit', 'deugden', 'vrijheid']) {
    await expect(pair).toContainText(t(`lens-${lens}`));
  }
});
