// Texts that try to become more than text, wherever the app shows what people wrote: on the laptop, on the wall, in reports and
// on the devices of participants.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { expect, test as base } from '../support/app';
import { ask, table } from '../support/asked';
import { casebook, openBook, PASSPHRASE } from '../support/books';
import { withNeighbour } from '../support/elsewhere';
import type { Host } from '../support/host';
import { emptyBook, hostilePack, playHostile } from '../support/hostile-book';
import { Hostile, isOnlyText, withDialogs } from '../support/markup';
import type { Neighbour } from '../support/neighbour';
import { openDoor, Phone } from '../support/phone';
import { LENSES, VIEWS } from '../support/story';
import { t } from '../support/words';

const test = base.extend<{ neighbour: Neighbour; dialogs: string[] }>({
  ...withNeighbour,
  ...withDialogs,
});

/** What stays of somebody at the table. */
const SAME = {
  alias: null,
  role: null,
  written_by: null,
  owner: null,
  leads: null,
  scribe: null,
  way: null,
};

/** Everything that is folded away. */
async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

test('wherever the laptop, the wall and a report show what people wrote, it is only text', async ({
  app,
  page,
  context,
  host,
  neighbour,
  dialogs,
}) => {
  test.slow();
  expect(dialogs).toEqual([]);
  const hostile = new Hostile(neighbour.address);
  const book = await emptyBook(host.books);
  const title = hostile.line();
  const text = {
    title,
    situation: hostile.text(40),
    moment: hostile.text(12),
    question: hostile.text(12),
    done: hostile.text(40),
    note: hostile.text(40),
    themes: [hostile.line()],
    level: hostile.line(),
    minutes: 60,
    language: 'nl',
    fictitious: true,
  };
  await ask(page, host, 'book_open', { path: book, passphrase: PASSPHRASE });
  const made = await ask<{ case: string }>(page, host, 'example_write', {
    case: null,
    text,
    perspectives: null,
  });
  const other = hostile.line();
  const all = hostile.everything();
  await ask(page, host, 'example_write', {
    case: null,
    text: { ...text, title: other, situation: all, done: all, note: all },
    perspectives: null,
  });
  await ask(page, host, 'book_lock', {});
  const kept = await playHostile(book, made.case, hostile, true);
  const session = await playHostile(book, made.case, hostile, false);
  const report = join(host.folder, 'verslag.html');
  const keptReport = join(host.folder, 'bewaard.html');
  casebook('report', book, session, '--kind', 'team', '--format', 'html', '-o', report);
  casebook('report', book, kept, '--kind', 'team', '--format', 'html', '-o', keptReport);
  const pack = await hostilePack(host.folder, hostile);

  const rail = page.getByRole('navigation', { name: t('book-nav') });
  const go = (place: string): Promise<void> =>
    rail
      .getByRole('button', { name: t(place) })
      .first()
      .click();
  await page.reload();
  await openBook(app, page, book);
  await expect(app.heading(t('home-today'))).toBeVisible();
  await isOnlyText(page, 'today');

  await test.step('an example, and a pack that is offered', async () => {
    await go('home-examples');
    const choose = page.getByLabel(t('pack-take-title')).and(page.locator('input'));
    await choose.setInputFiles(pack);
    await expect(page.getByRole('dialog')).toBeVisible();
    await isOnlyText(page, 'a pack that is offered');
    await app.press(t('pack-take'));
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await isOnlyText(page, 'the packs');
  });

  const shown = page.locator('.prose');
  const named = (words: string): Locator =>
    page.getByRole('main').getByRole('button').filter({ hasText: words });
  await test.step('the example itself, as it is read and as it is written', async () => {
    await named(other).click();
    await expect(shown, 'situation, what was done, and the note').toHaveCount(3);
    await unfoldAll(page);
    await isOnlyText(page, 'an example, read');
    await app.press(t('case-change'));
    await expect(shown, 'as it will be read').toHaveCount(3);
    await isOnlyText(page, 'an example, written');
  });

  await test.step('the running session, phase by phase', async () => {
    await go('home-today');
    await app.press(new RegExp(`^${t('home-go-on')}`, 'u'));
    const nav = page.getByRole('navigation', { name: t('ses-nav') });
    for (const phase of ['aankomen', 'casus', ...LENSES, 'vergelijken', 'eigen_beeld', 'oogst']) {
      const step = nav.getByRole('button', { name: t(`phase-${phase}`) });
      await step.click();
      await expect(step).toHaveAttribute('aria-current');
      await unfoldAll(page);
      await isOnlyText(page, phase);
      if (phase !== 'vergelijken') continue;
      for (const view of VIEWS) {
        await app.compareBy(t(`compare-tab-${view}`));
        if (view === 'pair')
          for (const [side, at] of [
            ['left', 1],
            ['right', 2],
          ] as const)
            await page
              .getByRole('combobox', { name: t(`compare-pair-${side}`), exact: true })
              .selectOption({ index: at });
        await unfoldAll(page);
        await isOnlyText(page, `comparing, ${view}`);
      }
    }
  });

  await test.step('own words, as their writer reads them behind the curtain', async () => {
    await app.hands.press(
      app.button(new RegExp(`^${t('panel-give', { alias: '' })}`, 'u')).first(),
    );
    await app.press(t('curtain-projector-none'));
    const begins = ['curtain-begin', 'curtain-go-on'].map(
      (key) => t(key, { alias: '¤' }).split('¤')[0],
    );
    const begin = new RegExp(`^(${begins.join('|')})`, 'u');
    await app.hands.press(app.button(begin).first());
    await expect(page.getByRole('dialog').locator('.prose')).not.toHaveCount(0);
    await isOnlyText(page, 'own words');
    await app.press(t('page-words-done'));
    await app.backToSession();
  });

  await test.step('the wall', async () => {
    const opened = context.waitForEvent('page');
    await app.press(t('screen-button'));
    const wall = await opened;
    await expect(wall).toHaveTitle(t('screen-title'));
    const { participants, talks } = await table(page, host, session);
    const [left, right] = participants.map(({ id }) => id);
    for (const { id } of participants)
      await ask(page, host, 'participant_update', {
        ...SAME,
        session,
        participant: id,
        named: true,
      });
    const shows = [
      ...['shared', 'virtues', 'options', 'room'].map((kind) => ({ kind })),
      ...talks.slice(0, 2).map(({ starter }) => ({ kind: 'starter', starter })),
      { kind: 'pair', left, right },
    ];
    for (const show of shows) {
      const answered = wall.waitForResponse((answer) => answer.url().endsWith('/call/big_screen'));
      await ask(page, host, 'screen_show', { session, show });
      await (await answered).finished();
      await isOnlyText(wall, `the wall, ${show.kind}`);
    }
    await wall.close();
  });

  await test.step('what was kept of a session', async () => {
    await app.press(t('ses-home'));
    await go('home-kept');
    await isOnlyText(page, 'the list of what was kept');
    await named(title).click();
    await expect(shown, 'the situation, and what was done').toHaveCount(2);
    await unfoldAll(page);
    await isOnlyText(page, 'what was kept');
  });

  await test.step('reports, opened from where they were saved', async () => {
    for (const file of [report, keptReport]) {
      const saved = await context.newPage();
      await saved.goto(pathToFileURL(file).href);
      await isOnlyText(saved, file);
      const looks = await saved.evaluate(() => document.styleSheets.length);
      expect(looks, 'its one style is let in by its policy').toBe(1);
      await saved.close();
    }
  });
  expect([...neighbour.heard], 'nothing came to the neighbour').toEqual([]);
});

const IMAGE = '<img src=x onerror=alert(ran=1)>';
const DRAWING = '<svg onload=alert(ran=1)>';

test('on the page of a participant it is only text', async ({
  app,
  page,
  browser,
  neighbour,
  dialogs,
}) => {
  const hostile = new Hostile(neighbour.address);
  await app.tryExample('Na de achttiende');
  await app.sitDown(IMAGE, DRAWING);
  await app.agree('device', ['deugden']);
  const link = await openDoor(app);
  await app.press(t('devices-done'));
  const phones = await Promise.all(
    [IMAGE, DRAWING].map((alias) => Phone.scan(browser, link, alias)),
  );
  for (const phone of phones) {
    phone.page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await expect(phone.page.getByText(phone.alias)).toBeVisible();
    await isOnlyText(phone.page, 'who sits where');
    await phone.page.getByRole('button').filter({ hasText: phone.alias }).tap();
    await phone.isSeated();
  }
  await app.goOn('casus');
  await app.goOn('deugden');
  for (const phone of phones) {
    await phone.lens('deugden');
    await phone.field(t('deugden-at-stake')).fill(hostile.text(300));
    await phone.isKept();
    await isOnlyText(phone.page, 'a sheet');
    await phone.done();
  }
  await app.openTogether();
  await isOnlyText(page, 'what was opened');
  await app.goOn('vergelijken');
  await app.compareBy(t('compare-tab-virtues'));
  await app.press(new RegExp(`^${t('screen-put')}`, 'u'));
  await app.goOn('eigen_beeld');
  await app.goOn('oogst');
  for (const phone of phones) {
    await phone.button(new RegExp(t('phone-read-own'), 'u')).tap();
    await expect(phone.page.locator('.prose').first()).toBeVisible();
    await isOnlyText(phone.page, 'own words on a phone');
    expect(phone.complaints).toEqual([]);
    await phone.context.close();
  }
  expect([...neighbour.heard], 'nothing came to the neighbour').toEqual([]);
});
