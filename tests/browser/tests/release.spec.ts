import { expect, test } from '../support/app';
import { isAccessible } from '../support/axe';
import { Keyboard } from '../support/hands';
import { Story } from '../support/story';
import { t } from '../support/words';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const COURSES = {
  Joris: 'Ik blijf appen, ook nu het niet meer mag',
  Samira: 'Ik bel het wijkteam en draag warm over',
  Wim: 'Niets doen en aanwezig zijn',
  Irene: 'Haar moeder erbij vragen',
} as const;
const PEOPLE = Object.keys(COURSES) as (keyof typeof COURSES)[];
const HARVEST = 'Bij een afscheid beloven we te veel.';

/** Four people, one lens, opened together, up to the harvest. */
async function upToHarvest(app: Story): Promise<void> {
  await app.makeBook('Team Noord', 'vier losse woorden samen');
  await app.beginSession();
  await app.nobodyIsUnsafe();
  await app.sitDown(...PEOPLE);
  await app.agree('curtain', ['handelingen']);
  await app.takeExample('Na de achttiende');
  await app.goOn('casus');
  await app.goOn('handelingen');
  for (const alias of PEOPLE) await app.writes(alias, () => app.course(COURSES[alias]));
  await app.openTogether();
  for (const phase of ['vergelijken', 'eigen_beeld', 'oogst']) await app.goOn(phase);
}

test('three of four release without a name, the session closes, and one of them takes it back', async ({
  app,
  page,
}) => {
  test.slow();
  await upToHarvest(app);
  await app.field(t('harvest-title')).fill(HARVEST);
  // From here on by key: nobody needs a mouse to keep something, or to let it go.
  const keys = new Story(page, new Keyboard(page), { projectorKnown: true });

  let code = '';
  await test.step('Joris keeps his without a name, and sees his code once', async () => {
    await keys.letChoose('Joris');
    await expect(keys.keepChoice('handelingen', 'erase')).toBeChecked();
    await expect(page.getByText(t('release-code'))).toHaveCount(0);
    await isAccessible(page, 'what may be kept, nothing chosen');
    await keys.hands.choose(keys.keepChoice('handelingen', 'nameless'));
    code = await keys.withdrawCode();
    expect(code).toMatch(/^(\p{Lu}+ \d\d ?){4}$/u);
    await isAccessible(page, 'what may be kept, with the code');
    await keys.press(t('release-pass', { alias: 'Samira' }));
    await isAccessible(page, 'closing what may be kept');
    await keys.press(t('close-seal'));
    await expect(keys.heading(t('curtain-give', { alias: 'Samira' }))).toBeVisible();
    await keys.isNowhere(code.split(' ')[0]!, 'the code is gone with the sheet');
  });
  for (const [alias, next] of [
    ['Samira', 'Wim'],
    ['Wim', 'Irene'],
  ] as const) {
    await keys.choosesNow(alias);
    await keys.hands.choose(keys.keepChoice('handelingen', 'nameless'));
    await keys.press(t('release-pass', { alias: next }));
    await keys.press(t('close-seal'));
  }
  await keys.choosesNow('Irene');
  await keys.press(t('release-erase-all'));
  await expect(keys.heading(t('curtain-all-done'))).toBeVisible();
  await keys.backToSession();

  await test.step('closing asks aloud for what they wrote together', async () => {
    await keys.press(t('harvest-close-button'));
    await expect(page.getByText(t('harvest-close-stays-released'))).toBeVisible();
    await isAccessible(page, 'closing with something to keep');
    await keys.hands.choose(page.getByRole('radio', { name: t('harvest-close-aloud-yes') }));
    await keys.press(t('harvest-close-yes'));
  });

  await test.step('what was released stands there, without a name', async () => {
    await expect(page.getByText(t('kept-closed-title'))).toBeVisible();
    for (const alias of ['Joris', 'Samira', 'Wim'] as const)
      await expect(page.getByText(COURSES[alias])).toBeVisible();
    await expect(page.getByText(HARVEST)).toBeVisible();
    await expect(page.getByRole('heading', { name: t('kept-nameless') })).toHaveCount(3);
    await keys.isNowhere(COURSES.Irene, 'what Irene did not release is gone');
    for (const alias of PEOPLE) await keys.isNowhere(alias, 'nobody kept a name');
    await isAccessible(page, 'a kept session');
  });

  await test.step('who holds the code takes it back', async () => {
    await keys.press(t('withdraw-button'));
    await isAccessible(page, 'withdrawing');
    const typed = code.toLowerCase().replaceAll(' ', '-');
    await keys.hands.write(keys.field(t('withdraw-code')), typed);
    await keys.press(t('withdraw-do'));
    await expect(page.getByText(t('withdraw-done', { count: 1 }))).toBeVisible();
    await isAccessible(page, 'what withdrawing did');
    await keys.press(t('kept-done'));
    await expect(page.getByText(COURSES.Joris)).toHaveCount(0);
    await expect(page.getByText(COURSES.Samira)).toBeVisible();
  });

  await test.step('the list leads back to it, and so does the case', async () => {
    await keys.hands.press(
      page.getByRole('navigation').getByRole('button', { name: t('home-kept') }),
    );
    await expect(keys.button(/^Na de achttiende/)).toBeVisible();
    await isAccessible(page, 'the list of what was kept');
    await keys.press(/^Na de achttiende/);
    await keys.press(t('kept-to-case'));
    await keys.press(t('kept-then'));
    await expect(page.getByText(COURSES.Wim)).toBeVisible();
  });

  await test.step('a code that belongs to nothing any more is told so', async () => {
    await keys.press(t('withdraw-button'));
    await keys.hands.write(keys.field(t('withdraw-code')), code);
    await keys.press(t('withdraw-do'));
    await expect(page.getByRole('alert')).toHaveText(t('failure-wrong_withdraw_code', { left: 4 }));
    await page.keyboard.press('Escape');
  });

  await test.step('all of it can be destroyed', async () => {
    await keys.press(t('kept-destroy'));
    await isAccessible(page, 'destroying what was kept');
    await keys.press(t('destroy-yes'));
    await expect(keys.heading(t('destroy-done', { title: 'Na de achttiende' }))).toBeVisible();
    await keys.press(t('kept-done'));
    await expect(page.getByText(t('kept-none-title'))).toBeVisible();
    await isAccessible(page, 'nothing kept');
  });
});

test('what two choose without a name does not stay, and nobody is told who chose what', async ({
  app,
  page,
}) => {
  await upToHarvest(app);
  await app.letChoose('Joris');
  for (const [alias, next] of [
    ['Joris', 'Samira'],
    ['Samira', 'Wim'],
  ] as const) {
    if (alias !== 'Joris') await app.choosesNow(alias);
    await app.hands.choose(app.keepChoice('handelingen', 'nameless'));
    await app.press(t('release-pass', { alias: next }));
    await app.press(t('close-seal'));
  }
  await app.choosesNow('Wim');
  await app.press(t('release-pass', { alias: 'Irene' }));
  await app.backToSession();
  const card = page.getByRole('region', { name: t('release-title') });
  await expect(card.getByText(t('progress-done'), { exact: true })).toHaveCount(3);
  await app.press(t('harvest-close-button'));
  await expect(page.getByText(t('harvest-close-some-chose', { names: 'Irene' }))).toBeVisible();
  await app.press(t('harvest-close-yes'));
  await expect(app.heading(t('home-today'))).toBeVisible();
  await app.press(t('home-kept'));
  await expect(page.getByText(t('kept-none-title'))).toBeVisible();
});
