// How soon each list and view of an archive of 10,000 cases stands on the screen: from the press, or the last letter, to the
// paint of what was asked for. Each begins on a page at rest: nobody presses twice in a fifth of a second. The bound is
// 100 ms. Beside it two empty frames of the same page, in the same run. It prints and does not judge.
import type { Locator, Page } from '@playwright/test';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../support/app';
import { casebook, openBook } from '../support/books';
import { t } from '../support/words';
import { emptyFrames } from './frames';
import { median } from './median';

const CASES = Number(process.env.CASUSBOEK_CASES ?? 10_000);
const RUNS = 9;
const BOUND = 100;
/** Milliseconds without a change, or an answer of the core, that make a page at rest. */
const REST = 200;

/** What stands there once it is done: something of this kind, with this in it. */
interface Sign {
  what: string;
  says: string;
}

/** Milliseconds from pressing (or typing into) something to the paint after the sign is there. */
async function took(there: Locator, sign: Sign, typed: string | null = null): Promise<number> {
  return there.evaluate(
    (element: HTMLElement, { sign, typed }) =>
      new Promise<number>((done, fail) => {
        setTimeout(() => fail(new Error(`‘${sign.says}’ never stood there`)), 10_000);
        const start = performance.now();
        const stands = (): boolean =>
          [...document.querySelectorAll(sign.what)].some((one) =>
            one.textContent?.includes(sign.says),
          );
        const seen = new MutationObserver(look);
        function look(): void {
          if (!stands()) return;
          seen.disconnect();
          requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)));
        }
        seen.observe(document, { childList: true, subtree: true, characterData: true });
        if (typed === null) element.click();
        else {
          (element as HTMLInputElement).value = typed;
          element.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }
      }),
    { sign, typed },
  );
}

/** Waits until nothing has changed for a while. */
async function rests(page: Page): Promise<void> {
  await page.evaluate(
    (rest) =>
      new Promise<void>((done) => {
        let last = performance.now();
        const again = (): void => void (last = performance.now());
        const changes = new MutationObserver(again);
        changes.observe(document, { childList: true, subtree: true, characterData: true });
        const answers = new PerformanceObserver(again);
        answers.observe({ type: 'resource' });
        function look(): void {
          if (performance.now() - last < rest) return void requestAnimationFrame(look);
          changes.disconnect();
          answers.disconnect();
          done();
        }
        look();
      }),
    REST,
  );
}

test('every list and view of an archive of 10,000 cases', async ({ app, host, page }) => {
  test.setTimeout(600_000);
  const book = join(host.books, 'Archief Noord.casusboek');
  await mkdir(host.books, { recursive: true });
  casebook('new', book, '--archive');
  casebook('sample', book, '--cases', `${CASES}`, '--seed', '7');
  await openBook(app, page, book);
  const count = t('archive-count', { all: CASES });
  await expect(page.getByText(count)).toBeVisible();

  const frame = await emptyFrames(page, RUNS);
  const all = new Map<string, number[]>();
  const step = async (
    what: string,
    there: Locator,
    sign: Sign,
    typed: string | null = null,
  ): Promise<void> => {
    await rests(page);
    all.set(what, [...(all.get(what) ?? []), await took(there, sign, typed)]);
  };

  const nav = page.getByRole('navigation', { name: t('book-nav') });
  const to = (name: string | RegExp): Locator => nav.getByRole('button', { name });
  const search = page.getByRole('searchbox', { name: t('search-label') });
  const rows = page.getByRole('main').locator('li:has(> button)');
  const row = { what: '#content ul li > button', says: '' };
  for (let run = 0; run < RUNS; run += 1) {
    await step('this book, with its log', to(t('keeping-title')), {
      what: '#content tbody td',
      says: '',
    });
    await step('the first page of the list', to(t('archive-title')), row);
    await step('a word that is in many', search, { what: 'mark', says: '' }, 'overdracht');
    await step(
      'a word that is nowhere',
      search,
      { what: '#content .empty', says: t('search-none-title') },
      'xyzzyq',
    );
    await step('all of it again', search, row, '');
    await step('one case', rows.first().getByRole('button'), {
      what: '#content',
      says: t('archived-frozen'),
    });
    await step('back to the list', to(t('archive-title')), row);
    await step('over time', app.button(t('trends-open')), { what: '[role=img]', says: '' });
    await step('what waits', to(/^Te archiveren/u), {
      what: '#content .empty',
      says: t('receive-none-title'),
    });
    await step('the examples', to(t('example-archive-title')), {
      what: '#content p',
      says: t('examples-own-none'),
    });
  }
  for (const [what, times] of all) {
    const most = Math.max(...times);
    const middle = median(times);
    console.log(
      `${what.padEnd(28)} ${middle.toFixed(1).padStart(7)} ms, at most ${most.toFixed(1).padStart(7)} ms   ${(middle / frame).toFixed(2)} x two empty frames (${frame.toFixed(1)} ms)${most > BOUND ? '   ABOVE 100 ms' : ''}`,
    );
  }
});
