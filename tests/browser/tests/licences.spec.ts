import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '../support/app';
import { isAccessible } from '../support/axe';
import { t } from '../support/words';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const ROOT = resolve(import.meta.dirname, '../../..');

interface Bill {
  components: { name: string; group?: string; version: string; type: string; purl: string }[];
}
interface Told {
  all: { name: string | null; version: string | null; licence: string; texts: number[] }[];
  texts: string[];
}

test('every part of the bill of materials is told of, with the text of its licence', async ({
  app,
  page,
}) => {
  await expect(app.button(t('licences-title'))).toBeVisible();
  const bill = JSON.parse(
    execFileSync('node', ['scripts/sbom.mjs'], { cwd: ROOT, maxBuffer: 2 ** 26, encoding: 'utf8' }),
  ) as Bill;
  const told = await page.evaluate(
    async () => (await (await fetch('licences.json')).json()) as Told,
  );
  const known = new Set(told.all.map(({ name, version }) => `${name} ${version}`));
  // The app's own parts are told of as one.
  const own = ['casebook', 'casebook-host', 'ui'];
  const parts = bill.components
    .map(({ group, name, version }) => ({ name: group ? `${group}/${name}` : name, version }))
    .filter(({ name }) => !own.includes(name));
  expect(parts.length, 'the bill is no empty one').toBeGreaterThan(600);
  expect(parts.filter(({ name, version }) => !known.has(`${name} ${version}`))).toEqual([]);
  const grants = /permission|permitted|licen[sc]e|public domain/i;
  const silent = told.all.filter(({ licence, texts }) => {
    const whole = texts.map((at) => told.texts[at] ?? '').join('\n');
    return licence === '' || whole.length < 500 || !grants.test(whole);
  });
  expect(silent, 'each has words that say what may be done').toEqual([]);
});

test('the fonts, the icons and the licence of the app itself are among them', async ({
  app,
  page,
}) => {
  await app.press(t('licences-title'));
  await expect(app.heading(t('licences-title'))).toBeVisible();
  for (const [name, words] of [
    ['Casusboek', 'EUROPEAN UNION PUBLIC LICENCE v. 1.2'],
    ['Source Serif 4', 'SIL OPEN FONT LICENSE'],
    ['@fontsource-variable/atkinson-hyperlegible-next', 'SIL OPEN FONT LICENSE'],
    ['@lucide/svelte', 'Lucide Icons and Contributors'],
    ['libsqlite3-sys', 'Zetetic LLC'],
  ] as const) {
    const row = page.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) });
    await row.locator('summary').click();
    await expect(row).toContainText(words);
  }
});

test('by keyboard alone somebody finds a part and reads its licence', async ({ keys, page }) => {
  await keys.press(t('licences-title'));
  await expect(keys.heading(t('licences-title'))).toBeFocused();
  const search = page.getByRole('searchbox', { name: t('licences-search') });
  await keys.hands.write(search, 'libsqlite3');
  await expect(page.getByRole('listitem')).toHaveCount(1);
  // One row is as another: axe need not look at hundreds.
  await isAccessible(page, 'the licences');
  await keys.hands.write(search, ' mit');
  await keys.hands.press(page.locator('summary'));
  await expect(page.getByRole('listitem')).toContainText('Permission is hereby granted');
  await isAccessible(page, 'a licence');
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide, 'nothing runs off a narrow window').toBeLessThanOrEqual(320);
  await keys.press(t('licences-back'));
  await expect(keys.button(t('start-new-book'))).toBeVisible();
});

test('nothing of it is fetched before somebody asks, and a phone gets none of it', async ({
  app,
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.reload();
  await expect(app.button(t('licences-title'))).toBeVisible();
  expect(fetched).not.toContain('/licences.json');
  await app.press(t('licences-title'));
  await expect(page.getByRole('searchbox')).toBeVisible();
  expect(fetched).toContain('/licences.json');
  const given = resolve(ROOT, 'ui/dist/deelnemer');
  expect(existsSync(given)).toBe(true);
  expect(readdirSync(given).filter((file) => file.includes('licences'))).toEqual([]);
});
