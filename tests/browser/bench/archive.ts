// How soon each list and view of an archive of 10,000 cases stands on the screen: from the press, or the last letter, to the
// paint of what was asked for. The bound is 100 ms. Beside it two empty frames of the same page, in the same run. It prints
// and does not judge.
import type { Locator } from '@playwright/test';
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
  const note = (what: string, time: number): void =>
    void all.set(what, [...(all.get(what) ?? []), time]);

  const nav = page.getByRole('navigation', { name: t('book-nav') });
  const to = (name: string | RegExp): Locator => nav.getByRole('button', { name });
  const search = page.getByRole('searchbox', { name: t('search-label') });
  const rows = page.getByRole('main').locator('li:has(> button)');
  const main = (says: string): Sign => ({ what: '#content', says });
  for (let run = 0; run < RUNS; run += 1) {
    note('this book, with its log', await took(to(t('keeping-title')), main(t('log-title'))));
    note('the first page of the list', await took(to(t('archive-title')), main(count)));
    await expect(rows.first()).toBeVisible();
    note('a word that is in many', await took(search, { what: 'mark', says: '' }, 'overdracht'));
    note('a word that is nowhere', await took(search, main(t('search-none-title')), 'xyzzyq'));
    note('all of it again', await took(search, main(count), ''));
    await expect(rows.first()).toBeVisible();
    note('one case', await took(rows.first().getByRole('button'), main(t('archived-frozen'))));
    note('back to the list', await took(to(t('archive-title')), main(count)));
    note('over time', await took(app.button(t('trends-open')), { what: '[role=img]', says: '' }));
    note('what waits', await took(to(/^Te archiveren/u), main(t('receive-title'))));
    note(
      'the examples',
      await took(to(t('example-archive-title')), main(t('example-archive-title'))),
    );
  }
  for (const [what, times] of all) {
    const most = Math.max(...times);
    const middle = median(times);
    console.log(
      `${what.padEnd(28)} ${middle.toFixed(1).padStart(7)} ms, at most ${most.toFixed(1).padStart(7)} ms   ${(middle / frame).toFixed(2)} x two empty frames (${frame.toFixed(1)} ms)${most > BOUND ? '   ABOVE 100 ms' : ''}`,
    );
  }
});
