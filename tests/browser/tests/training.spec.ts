import { expect, test } from '../support/app';
import { isAccessible } from '../support/axe';
import { t } from '../support/words';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a trainer shows an example without anybody writing, and begins again in one press', async ({
  app,
  page,
}) => {
  await app.makeBook('Opleiding', 'vier losse woorden samen');
  await app.press(t('home-examples'));
  await app.press(/^Twee huizen/u);
  await app.press(t('case-show'));
  await app.isAt('casus');
  const steps = page.getByRole('navigation', { name: t('ses-nav') });
  await expect(steps.getByRole('button', { name: t('phase-aankomen') })).toHaveCount(0);
  await app.goOn('handelingen');
  await expect(page.getByText(t('show-lens-what'))).toBeVisible();
  await isAccessible(page, 'a lens of a demonstration');
  await expect(page.getByRole('article')).toHaveCount(0);
  await app.press(t('show-lens-open'));
  const examples = page.getByRole('article');
  await expect(examples.first()).toContainText(t('compare-example', { role: '' }).trim());
  expect(await examples.count()).toBeGreaterThan(1);

  await app.press(t('again'));
  await app.isAt('casus');
  await app.goOn('handelingen');
  await expect(page.getByText(t('show-lens-what')), 'the next group has not seen it').toBeVisible();

  await app.press(new RegExp(`^${t('phase-vergelijken')}`, 'u'));
  await app.press(t('show-end'));
  await expect(page.getByRole('button', { name: t('case-show') })).toBeVisible();
});

test('a large group practises at tables, each one column, and nothing of it is kept', async ({
  app,
  page,
}) => {
  test.slow();
  await app.press(t('start-example'));
  await app.press(new RegExp(`^${t('practice-title')}`, 'u'));
  await isAccessible(page, 'beginning an oefensessie');
  await app.pick(t('practice-people'), t('practice-people-count', { count: 9 }));
  await app.pick(t('practice-case'), 'Twee huizen');
  await app.press(t('practice-begin'));
  await expect(app.button(t('seat-change', { alias: 'Tafel 1' }))).toBeVisible();
  await expect(page.getByText(t('seat-people', { count: 5 }))).toBeVisible();
  await isAccessible(page, 'arriving at tables');
  await app.agree('curtain', ['deugden']);
  await app.goOn('casus');
  await app.goOn('deugden');
  await app.writes('Tafel 1', () => app.virtues('Trouw', 'Moed'));
  await app.writes('Tafel 2', () => app.virtues('Trouw'));
  await app.openTogether();
  await app.goOn('vergelijken');
  await app.compareBy(t('compare-tab-shared'));
  await expect(app.view(t('compare-tab-shared'))).toContainText('Tafel 2');

  await test.step('beginning again asks first, and the tables sit again', async () => {
    await app.press(t('again'));
    await expect(page.getByText(t('again-what-practice'))).toBeVisible();
    await app.press(t('again-yes'));
    await app.isAt('aankomen');
    await expect(app.button(t('seat-change', { alias: 'Tafel 2' }))).toBeVisible();
  });

  await test.step('at the end there is nothing to keep it in', async () => {
    await app.press(new RegExp(`^${t('phase-oogst')}`, 'u'));
    await expect(page.getByText(t('harvest-close-what-practice'))).toBeVisible();
    await expect(page.getByRole('button', { name: t('loose-save') })).toHaveCount(0);
    await expect(page.getByRole('heading', { name: t('release-title') })).toHaveCount(0);
  });
});
