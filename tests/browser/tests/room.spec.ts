// Everybody writes at once, each on a device of their own: one laptop, and phones that share nothing with each other.
import { expect, test } from '../support/app';
import { isAccessible } from '../support/axe';
import { openDoor, Phone } from '../support/phone';
import { t } from '../support/words';

const NAMES = ['Joris', 'Samira', 'Wim', 'Noor'];

test('five people hold a session with nobody waiting for a keyboard', async ({
  app,
  page,
  browser,
}) => {
  test.slow();
  await app.tryExample('Na de achttiende');
  await app.nobodyIsUnsafe();
  await app.sitDown(...NAMES);
  await app.agree('device', ['handelingen', 'deugden']);
  const link = await openDoor(app);
  await app.press(t('devices-done'));

  const begun = Date.now();
  const phones = await Promise.all(
    NAMES.slice(0, 3).map((name) => Phone.scan(browser, link, name)),
  );
  await Promise.all(phones.map((phone) => phone.sit()));
  console.log(`from scan to seat, three at once: ${Date.now() - begun} ms`);
  await expect(app.button(new RegExp(`^${t('devices-button')}`, 'u'))).toContainText('3');
  const [joris, samira, wim] = phones as [Phone, Phone, Phone];
  await expect(joris.page, 'the code is not left in the address').toHaveURL(/\/$/u);

  await app.goOn('casus');
  await test.step('the first reaction, all at once', async () => {
    await Promise.all(
      phones.map(async (phone) => {
        await phone.begin(t('page-first-thought'));
        await phone.write(t('page-first-thought-label'), `Eerst dacht ${phone.alias} dit`);
        await phone.done();
      }),
    );
  });

  await app.goOn('handelingen');
  await test.step('one goes offline in the middle, one reloads, one joins late', async () => {
    await Promise.all(
      phones.map(async (phone) => {
        await phone.lens('handelingen');
        await phone.write(t('handelingen-line', { at: 1 }), `Wat ${phone.alias} zou doen`);
        await phone.isKept();
      }),
    );
    await joris.context.setOffline(true);
    await joris.write(t('handelingen-line', { at: 1 }), ', ook zonder netwerk');
    await samira.page.reload();
    await expect(samira.field(t('handelingen-line', { at: 1 }))).toHaveValue('Wat Samira zou doen');
    await app.isNowhere('Wat Wim zou doen', 'before the opening nobody reads what Wim wrote');
    const noor = await Phone.scan(browser, link, 'Noor');
    await noor.sit();
    await noor.lens('handelingen');
    await noor.write(t('handelingen-line', { at: 1 }), 'Wat Noor zou doen');
    phones.push(noor);
    await joris.context.setOffline(false);
    await joris.isKept();
    for (const phone of phones) {
      expect(await phone.stored(), 'nothing readable lies in a phone').not.toContain('zou doen');
      await phone.done();
    }
  });

  await app.openTogether();
  await expect(page.getByText('Wat Samira zou doen').first()).toBeVisible();
  await expect(page.getByText('ook zonder netwerk').first()).toBeVisible();
  for (const phone of phones)
    await expect(phone.page.getByText(t('screen-lens-opened')).first()).toBeVisible();

  await app.goOn('deugden');
  await test.step('who still writes at the opening finishes, and it opens then', async () => {
    await Promise.all(
      phones.map(async (phone) => {
        await phone.lens('deugden');
        await phone.write(t('deugden-at-stake'), `Voor ${phone.alias} staat dit op het spel`);
        await phone.isKept();
        if (phone !== wim) await phone.done();
      }),
    );
    await app.openTogether();
    await expect(wim.page.getByText(t('phone-others-opened'))).toBeVisible();
    await app.isNowhere('Voor Wim staat dit', 'his sheet is his until he closes it');
    await wim.done();
    await expect(page.getByText('Voor Wim staat dit op het spel').first()).toBeVisible();
  });

  await app.goOn('vergelijken');
  await app.compareBy(t('compare-tab-virtues'));
  await app.press(new RegExp(`^${t('screen-put')}`, 'u'));
  await test.step('what is put on the large screen stands on each device', async () => {
    for (const phone of phones)
      await expect(phone.page.getByText(t('screen-virtues')).first()).toBeVisible();
  });

  await app.goOn('eigen_beeld');
  await test.step('the first reaction comes back to its writer alone', async () => {
    await joris.begin(t('page-own-picture'));
    await expect(joris.page.getByText('Eerst dacht Joris dit')).toBeVisible();
    expect(await samira.page.content()).not.toContain('Eerst dacht Joris dit');
    await joris.done();
  });

  await test.step('closing the door leaves nothing on a phone', async () => {
    await app.press(new RegExp(`^${t('devices-button')}`, 'u'));
    const door = page.getByRole('dialog', { name: t('devices-title') });
    await door.getByRole('button', { name: t('devices-close') }).click();
    await door.getByRole('button', { name: t('devices-close') }).click();
    for (const phone of phones) {
      await expect(phone.page.getByRole('heading', { name: t('phone-over-title') })).toBeVisible();
      expect(await phone.stored()).toBe('[{},{},"",[]]');
      expect(await phone.page.content()).not.toContain('zou doen');
      expect(phone.complaints).toEqual([]);
      await phone.context.close();
    }
  });
});

test('some write on paper, one on a phone and one behind the curtain, without a switch', async ({
  app,
  page,
  browser,
}) => {
  await app.tryExample('Na de achttiende');
  await app.nobodyIsUnsafe();
  await app.sitDown('Joris', 'Samira', 'Wim');
  await app.agree('paper', ['deugden']);
  const link = await openDoor(app);
  await app.press(t('devices-done'));
  const joris = await Phone.scan(browser, link, 'Joris');
  await joris.sit();
  const late = await Phone.scan(browser, link, 'Fatima 🙂');
  await late.askIn();
  await expect(page.getByText(t('devices-wish-new', { alias: 'Fatima 🙂' }))).toBeVisible();
  await app.press(t('devices-let-in'));
  await late.isSeated();
  await app.unfold(t('ses-way-each'));
  await page
    .getByRole('radiogroup', { name: t('ses-way-of', { alias: 'Samira' }) })
    .getByRole('radio', { name: t('ses-way-curtain') })
    .check();
  await app.goOn('casus');
  await app.goOn('deugden');
  await joris.lens('deugden');
  await joris.write(t('deugden-at-stake'), 'Van een telefoon');
  await app.writes('Samira', () => app.atStake('Van achter het gordijn'));
  await joris.done();
  await expect(page.getByText(t('progress-paper'))).toBeVisible();
  await app.openTogether();
  await expect(page.getByText('Van een telefoon').first()).toBeVisible();
  await expect(page.getByText('Van achter het gordijn').first()).toBeVisible();
  await Promise.all([joris.context.close(), late.context.close()]);
});

test('a phone is accessible at 320 pixels, and a wrong code is told', async ({
  app,
  page,
  browser,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await app.tryExample('Na de achttiende');
  await app.sitDown('Joris', 'Samira');
  await app.agree('device', ['vrijheid']);
  const link = await openDoor(app);
  await isAccessible(page, 'the door on the laptop');
  await app.press(t('devices-done'));
  const stale = await Phone.scan(browser, link.replace(/#.*/u, `#${'A'.repeat(20)}`), 'Joris');
  await expect(stale.page.getByText(t('phone-code-refused'))).toBeVisible();
  await isAccessible(stale.page, 'the code');
  await stale.context.close();

  const phone = await Phone.scan(browser, link.replace(/#.*/u, ''), 'Joris');
  await phone.page.setViewportSize({ width: 320, height: 640 });
  const code = link
    .split('#')[1]!
    .toLowerCase()
    .replace(/(.{5})/gu, '$1 ');
  await phone.page.getByRole('textbox', { name: t('phone-code-label') }).fill(code);
  await phone.button(t('phone-code-go')).tap();
  await expect(phone.button(/^Joris/u)).toBeVisible();
  await isAccessible(phone.page, 'who are you');
  await phone.sit();
  await isAccessible(phone.page, 'at the table');
  await app.goOn('casus');
  await app.goOn('vrijheid');
  await phone.lens('vrijheid');
  await isAccessible(phone.page, 'a sheet');
  const wide = await phone.page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide, 'nothing sticks out of a narrow page').toBeLessThanOrEqual(320);
  await phone.context.close();
});
