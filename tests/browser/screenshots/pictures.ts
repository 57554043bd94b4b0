// Takes the pictures of the README and the manual: a team's first screens, the example that a team played, what is kept
// of it, and an archive.
import type { Page } from '@playwright/test';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from '../support/app';
import { openDoor, Phone } from '../support/phone';
import { speaks, t } from '../support/words';
import { filledArchive, openBook, playedBook } from '../support/books';

const ENGLISH = process.env.CASUSBOEK_LANGUAGE === 'en';
/** Another folder, for who wants to look at them in the colours of the system or on a wider screen. */
const FOLDER =
  process.env.CASUSBOEK_PICTURES ??
  resolve(import.meta.dirname, '../../../docs/screenshots', ENGLISH ? 'en' : '');

/** What people write and choose in the pictures, in the language of the app. What a team played is in Dutch. */
const SAID = ENGLISH
  ? {
      example: 'Sunday at four',
      course: 'Ring her, and say that it is the last time',
      virtues: ['Loyalty', 'Honesty'],
      stake: 'That she loses one more person who knows her',
      typed: [
        ['Caref', 'Loyal'],
        ['Safe', 'Cert'],
      ],
      theme: 'Placement out of home',
      title: 'The coat on the hook',
      situation:
        'A boy of eleven has lived with his aunt since the summer. Every Friday his father picks him up, or does not.\n\nAt school he says that all is well. His aunt says nothing, and puts two plates on the table on Fridays.',
      moment:
        'At half past seven he hangs up his coat again. He stays standing there and looks at you.',
      question: 'Do you say something, or do you stay with him?',
      role: 'aunt',
      own: ['Loyalty', 'Patience'],
      ownStake: 'That he learns I am there too when his father does not come.',
    }
  : {
      example: 'Na de achttiende',
      course: 'Opnemen, en zeggen dat het de laatste keer is',
      virtues: ['Trouw', 'Eerlijkheid'],
      stake: 'Dat zij weer iemand kwijtraakt die haar kent',
      typed: [
        ['Zorgv', 'Trouw'],
        ['Veil', 'Zeker'],
      ],
      theme: 'Uithuisplaatsing',
      title: 'De jas aan de kapstok',
      situation:
        'Een jongen van elf woont sinds de zomer bij zijn tante. Elke vrijdag haalt zijn vader hem op, of niet.\n\nOp school zegt hij dat het goed gaat. Zijn tante zegt niets, en zet op vrijdag twee borden op tafel.',
      moment:
        'Om half acht hangt hij zijn jas weer op. Hij blijft ernaast staan en kijkt naar jou.',
      question: 'Zeg je iets, of blijf je bij hem staan?',
      role: 'tante',
      own: ['Trouw', 'Geduld'],
      ownStake: 'Dat hij leert dat ik er ook ben als zijn vader niet komt.',
    };

test.beforeEach(async ({ app, page }) => {
  await expect(app.button(t('start-new-book'))).toBeVisible();
  if (!ENGLISH) return;
  const choice = page.getByRole('combobox', { name: t('language-label'), exact: true });
  await choice.selectOption('en');
  speaks('en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  // Neither a blinking cursor nor a light under the mouse.
  await page.mouse.move(0, 0);
  await page.screenshot({ path: resolve(FOLDER, `${name}.png`), caret: 'hide' });
}

/** Every reader has a place of their own for this; the one of the machine that took the picture says nothing. */
async function named(page: Page, place: string, called: string): Promise<void> {
  const changed = await page.evaluate(
    ([from, to]) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let found = 0;
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        if (!text.nodeValue?.includes(from!)) continue;
        text.nodeValue = text.nodeValue.replace(from!, to!);
        found += 1;
      }
      return found;
    },
    [place, called],
  );
  expect(changed).toBeGreaterThan(0);
}

test('from the start to a page behind the curtain', async ({ app, page }) => {
  await expect(app.button(t('start-new-book'))).toBeVisible();
  await take(page, 'start');
  await app.makeBook('Team Noord', 'vier losse woorden samen');
  await app.beginSession();
  await app.nobodyIsUnsafe();
  await app.sitDown('Sanne', 'Mohamed', 'Irene');
  await page.evaluate(() => scrollTo(0, 0));
  await take(page, 'aankomen');
  await app.agree('curtain', ['handelingen', 'deugden', 'vrijheid']);
  await app.takeExample(SAID.example);
  await app.goOn('casus');
  await take(page, 'casus');
  await app.goOn('handelingen');
  await app.writes('Sanne', () => app.course(SAID.course));
  await app.goOn('deugden');
  await app.press(t('panel-give', { alias: 'Mohamed' }));
  await expect(app.button(t('curtain-begin', { alias: 'Mohamed' }))).toBeVisible();
  await take(page, 'gordijn');
  await app.press(t('curtain-begin', { alias: 'Mohamed' }));
  await app.virtues(...SAID.virtues);
  await app.atStake(SAID.stake);
  await app.isSaved();
  await page.getByRole('heading', { level: 1 }).last().scrollIntoViewIfNeeded();
  await take(page, 'schrijven');
});

test('what helps before a session and in it', async ({ app, page }) => {
  await app.askForBook('Team Noord', 'vier losse woorden samen');
  await app.press(t('code-skip'));
  await app.field(t('first-team-names')).fill('Sanne\nMohamed\nIrene');
  await app.press(t('first-team-go-on'));
  await app.beginSession();
  await app.press('Team Noord');
  await expect(app.button(t('seat-change', { alias: 'Irene' }))).toBeVisible();
  await app.unfold(t('prepare-title'));
  await app.press(t('prepare-week'));
  await expect(page.getByText(t('prepare-done-what'))).toBeVisible();
  await page.evaluate(() => scrollTo(0, 0));
  await take(page, 'voorbereiden');
  await app.press(t('help-button'));
  const reading = page.getByRole('region', { name: t('help-reading') });
  await expect(reading.getByRole('heading').first()).toBeVisible();
  // A picture in it is there once it was taken, and the page was built with it.
  await page.waitForLoadState('networkidle');
  await take(page, 'handleiding');
});

test('devices of their own', async ({ app, page, browser }) => {
  await app.tryExample(SAID.example);
  await app.sitDown('Sanne', 'Mohamed', 'Irene');
  await app.agree('device', ['handelingen', 'deugden', 'vrijheid']);
  const link = await openDoor(app);
  const phone = await Phone.scan(browser, link, 'Mohamed');
  await phone.sit();
  await expect(page.getByText(t('devices-here'), { exact: true })).toBeVisible();
  await named(page, new URL(link).host, '192.168.1.20:4711');
  await take(page, 'eigen-apparaten');
  await app.press(t('devices-done'));
  await app.goOn('casus');
  await app.goOn('handelingen');
  await phone.lens('handelingen');
  await phone.write(t('handelingen-line', { at: 1 }), SAID.course);
  await phone.isKept();
  await take(phone.page, 'telefoon');
  await phone.context.close();
});

test('the recovery code of a new book', async ({ app, page }) => {
  await app.askForBook('Team Noord', 'vier losse woorden samen');
  await expect(app.heading(t('code-title'))).toBeVisible();
  await take(page, 'herstelcode');
});

test('what is read from paper', async ({ app, page }) => {
  await app.tryExample(SAID.example);
  await app.sitDown('Sanne', 'Mohamed', 'Irene');
  await app.agree('paper', ['handelingen', 'deugden', 'vrijheid']);
  await app.goOn('casus');
  await app.goOn('handelingen');
  await app.goOn('deugden');
  await app.openTogether();
  for (const [at, alias] of ['Sanne', 'Mohamed'].entries()) {
    await app.field(t('entry-virtue-label', { alias })).focus();
    for (const word of SAID.typed[at]!) {
      await page.keyboard.type(word);
      await page.keyboard.press('Enter');
    }
  }
  await page.evaluate(() => scrollTo(0, 0));
  await take(page, 'optekenen');
});

test('the comparison and the harvest of the example that a team played', async ({
  app,
  page,
  context,
}) => {
  const title = 'Na de achttiende';
  await app.lookAtPlayed(title);
  for (const [view, name] of [
    ['shared', 'wat-delen'],
    ['raster', 'raster'],
    ['pair', 'twee-naast-elkaar'],
    ['virtues', 'deugdenkaart'],
    ['options', 'handelingsopties'],
    ['room', 'ruimte'],
    ['friction', 'wrijving'],
    ['undiscussed', 'nog-niet-besproken'],
  ] as const) {
    await app.compareBy(t(`compare-tab-${view}`));
    if (view === 'pair') {
      await app.pick(t('compare-pair-left'), 'Sanne');
      await app.pick(t('compare-pair-right'), 'Mohamed');
      await expect(app.view(t('compare-tab-pair')).getByRole('heading').first()).toBeVisible();
    }
    await page.evaluate(() => scrollTo(0, 0));
    await take(page, name);
  }
  await app.pick(t('compare-through'), 'Irene');
  await app.compareBy(t('compare-tab-shared'));
  await page.evaluate(() => scrollTo(0, 0));
  await take(page, 'door-een-paar-ogen');
  await app.pick(t('compare-through'), t('compare-through-all'));

  // What the group talks about, on the projector beside the laptop.
  await app.compareBy(t('compare-tab-friction'));
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: t('screen-button'), exact: true }).click();
  const wall = await opened;
  await wall.setViewportSize({ width: 1920, height: 1080 });
  await page
    .getByRole('button', { name: new RegExp(`^${t('screen-put')}`) })
    .first()
    .click();
  await expect(
    wall.getByText(t('screen-starter', { lens: t('lens-deugden') })).first(),
  ).toBeVisible();
  await take(wall, 'groot-scherm');
  await wall.close();

  await app.goOn('eigen_beeld');
  await app.goOn('oogst');
  await page.evaluate(() => scrollTo(0, 0));
  await take(page, 'oogst');
});

test('what may be kept, and what was kept', async ({ app, host, page }) => {
  await openBook(app, page, await playedBook(host.books));
  await app.press(new RegExp(`^${t('home-go-on')}`));
  await app.goOn('oogst');
  const card = page.getByRole('region', { name: t('release-title') });
  await card.getByRole('button', { name: t('panel-give', { alias: 'Sanne' }) }).click();
  await app.press(t('curtain-projector-none'));
  await app.choosesNow('Sanne');
  for (const lens of ['handelingen', 'kennis'] as const)
    await app.hands.choose(app.keepChoice(lens, 'nameless'));
  await app.hands.choose(app.keepChoice('deugden', 'alias'));
  await app.isSaved();
  await take(page, 'vrijgeven');
  for (const [alias, next] of [
    ['Sanne', 'Mohamed'],
    ['Mohamed', 'Irene'],
    ['Irene', 'Joris'],
  ] as const) {
    if (alias !== 'Sanne') {
      await app.choosesNow(alias);
      for (const lens of ['handelingen', 'kennis'] as const)
        await app.hands.choose(app.keepChoice(lens, 'nameless'));
    }
    await app.press(t('release-pass', { alias: next }));
    await app.press(t('close-seal'));
  }
  await app.choosesNow('Joris');
  await app.press(t('release-erase-all'));
  await app.backToSession();
  await app.press(t('harvest-close-button'));
  await app.press(t('harvest-close-yes'));
  await expect(page.getByText(t('kept-closed-title'))).toBeVisible();
  await app.press(t('kept-to-case'));
  await app.press(t('kept-then'));
  await expect(page.getByText(t('kept-nameless')).first()).toBeVisible();
  await take(page, 'bewaard');
});

test('an archive, what waits to be archived, and the page on the book itself', async ({
  app,
  host,
  page,
}) => {
  await openBook(app, page, await filledArchive(host.books));
  await expect(app.button(/^Bereikbaar blijven/u)).toBeVisible();
  await take(page, 'archief');
  await app.press(t('archive-waiting', { waiting: 1 }));
  await app.press(new RegExp(`^${t('receive-read')}`, 'u'));
  await app.hands.press(page.getByRole('button', { name: SAID.theme, exact: true }));
  const main = page.getByRole('main');
  await main
    .getByRole('button', { name: t('finish-archive'), exact: true })
    .scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await take(page, 'te-archiveren');

  await app.press(t('keeping-title'));
  const stick = join(host.folder, 'stick');
  await mkdir(stick);
  await app.field(t('backup-folder')).fill(stick);
  await app.press(t('backup-folder-use'));
  await app.press(t('backup-make'));
  await expect(page.getByText(t('backup-state-reachable'))).toBeVisible();
  await named(page, host.folder, '/home/team');
  await take(page, 'dit-boek');
});

test('a trainer writes an example, and how others see it', async ({ app, page }) => {
  await app.makeBook('Opleiding', 'vier losse woorden samen');
  await app.press(t('home-examples'));
  await app.press(t('example-new'));
  await app.field(t('case-title')).fill(SAID.title);
  await app.field(t('case-situation')).fill(SAID.situation);
  await app.field(t('case-moment')).fill(SAID.moment);
  await app.field(t('case-question')).fill(SAID.question);
  await expect(page.getByRole('main').getByText(t('ses-saved'), { exact: true })).toBeVisible();
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
  });
  await take(page, 'oefencasus');
  await page.getByRole('radio', { name: t('example-part-people', { count: 0 }) }).check();
  await app.press(t('example-person-add'));
  await app.field(t('example-person-alias')).fill('Tirza');
  await app.field(t('example-person-role')).fill(SAID.role);
  await page.getByRole('radio', { name: t('lens-deugden') }).check();
  await app.virtues(...SAID.own);
  await app.atStake(SAID.ownStake);
  await expect(page.getByRole('main').getByText(t('ses-saved'), { exact: true })).toBeVisible();
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
  });
  await take(page, 'perspectief');
});
