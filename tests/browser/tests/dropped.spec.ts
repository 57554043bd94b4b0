// A browser that drops what is under way, as it does when the machine gets or loses a network: whether a call came or not,
// people write on, and nothing is there twice.
import type { Route } from '@playwright/test';
import { expect, test } from '../support/app';
import { t } from '../support/words';

test('a call that is dropped is sent again, and what it did is done once', async ({
  app,
  page,
  complaints,
}) => {
  const before = new Set<string>();
  const after = new Set<string>();
  const drop = async (route: Route): Promise<void> => {
    const name = route.request().url().split('/').at(-1)!;
    // The first time on the way there, the second time on the way back.
    if (!before.has(name)) before.add(name);
    else if (!after.has(name)) {
      after.add(name);
      await route.fetch();
    } else return route.continue();
    await route.abort('connectionreset');
  };
  await page.route('**/call/*', drop);
  await app.tryExample('Na de achttiende');
  await app.sitDown('Aya', 'Bram', 'Chris');
  await expect(
    page.getByRole('button', { name: new RegExp(t('seat-change', { alias: '' })) }),
  ).toHaveCount(3);
  await app.agree('curtain', ['deugden']);
  await app.goOn('casus');
  await app.goOn('deugden');
  await app.writes('Aya', () => app.atStake('Dat hij zelf mag kiezen.'));
  await app.giveLaptop('Bram');
  await app.atStake('Dat hij ergens slaapt.');
  await app.isSaved();
  expect(after.size, 'most of what was done came, and its answer got lost').toBeGreaterThan(5);
  for (const complaint of complaints.splice(0)) expect(complaint).toContain('ERR_CONNECTION_RESET');
});
