// How long the comparison of eight people, five lenses and 2,000 characters each takes to stand on the screen: from the
// answer of the core to the paint, and from a press on each view to the paint. Beside it an empty page of the same app,
// in the same run: read the ratios. It prints and does not judge; the core's own part is printed by `cargo bench`.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { LENSES, VIEWS } from '../support/story';
import { t } from '../support/words';
import { emptyFrames } from './frames';
import { median } from './median';

const RUNS = 9;

/** Asks the core as the page does. */
async function ask<T>(page: Page, name: string, request: object): Promise<T> {
  return page.evaluate(
    async ([name, request]) => {
      const answer = await fetch(`/call/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(request),
      });
      if (!answer.ok) throw new Error(`${name}: ${await answer.text()}`);
      return answer.json();
    },
    [name, request] as const,
  ) as Promise<T>;
}

function body(lens: (typeof LENSES)[number], seat: number, text: string): object {
  switch (lens) {
    case 'handelingen':
      return { lens, options: [{ id: null, text, skill: '' }] };
    case 'kennis':
      return { lens, items: [{ text, kind: 'know', source: 'ervaring', certainty: null }] };
    case 'identiteit':
      return { lens, recognise: [seat % 2 ? 'kind' : 'ouder'], known_as: '', text };
    case 'deugden':
      return {
        lens,
        virtues: seat % 2 ? ['trouw', 'moed'] : ['veiligheid'],
        at_stake: text,
        cost: '',
      };
    case 'vrijheid':
      return {
        lens,
        thinking: seat,
        acting: 10 - seat,
        limits: [{ text, kind: 'wet', hard: true }],
      };
  }
}

/** Eight people wrote 2,000 characters at each lens; all of it is open. */
async function fill(page: Page): Promise<void> {
  const text = 'Ik wil haar niet laten vallen nu het papier zegt dat ik klaar ben. '
    .repeat(30)
    .slice(0, 2000);
  const { session } = await ask<{ session: string }>(page, 'loose_start', {
    example: 'na-de-achttiende',
    played: false,
  });
  for (let seat = 1; seat <= 8; seat += 1) {
    const joins = { session, alias: `Collega ${seat}`, role: '', voice_of: null, written_by: null };
    await ask(page, 'participant_add', joins);
  }
  const { participants } = await ask<{ participants: { id: string }[] }>(page, 'session_get', {
    session,
  });
  for (const lens of LENSES) {
    for (const [seat, { id }] of participants.entries()) {
      const sheet = { kind: 'lens', lens };
      await ask(page, 'turn_open', { session, participant: id, sheet, sign: null });
      const answer = {
        body: body(lens, seat + 1, text),
        doubt: false,
        keep_closed: false,
        private: '',
      };
      const kept = { answers: [answer], first_thought: null, own_picture: null, stances: [] };
      await ask(page, 'turn_save', kept);
      await ask(page, 'turn_seal', { skip: false, sign: null });
    }
    await ask(page, 'lens_open', { session, lens });
  }
  await ask(page, 'phase_go', { session, phase: 'vergelijken' });
  await page.evaluate(
    (id) => history.replaceState({ screen: { name: 'session', id } }, ''),
    session,
  );
}

/** Milliseconds from a press on a view to the paint after it. */
async function pressed(page: Page, tab: string): Promise<number> {
  return page.getByRole('tab', { name: tab, exact: true }).evaluate(
    (button: HTMLElement) =>
      new Promise<number>((done) => {
        const start = performance.now();
        button.click();
        requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)));
      }),
  );
}

/**
 * Milliseconds from the core's answer to the paint of the first view, when the group goes to the comparison: its rows
 * are in the page and two frames went by.
 */
async function opened(page: Page): Promise<number> {
  const rail = page.getByRole('navigation');
  await rail.getByRole('button', { name: t('phase-eigen_beeld') }).click();
  await page.getByRole('tabpanel').waitFor({ state: 'detached' });
  const phase = rail.getByRole('button', { name: t('phase-vergelijken') });
  return phase.evaluate(
    (button: HTMLElement) =>
      new Promise<number>((done) => {
        performance.clearResourceTimings();
        const answered = (): number => {
          const calls = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
          return (
            calls.find((call) => call.name.endsWith('/call/compare'))?.responseEnd ?? Number.NaN
          );
        };
        const painted = (): void => done(performance.now() - answered());
        const seen = new MutationObserver(() => {
          if (!document.querySelector('[role="tabpanel"] :is(li, td)')) return;
          seen.disconnect();
          requestAnimationFrame(() => requestAnimationFrame(painted));
        });
        seen.observe(document, { childList: true, subtree: true });
        button.click();
      }),
  );
}

test('the comparison of 8 x 5 x 2,000 characters on the screen', async ({ app, page }) => {
  test.setTimeout(300_000);
  await expect(app.button(t('start-new-book'))).toBeVisible();
  const frame = await emptyFrames(page, RUNS);
  await fill(page);
  await page.reload();
  await page.getByRole('tabpanel').locator('li, td').first().waitFor();
  const tell = (what: string, took: number): void =>
    console.log(
      `${what.padEnd(34)} ${took.toFixed(1).padStart(7)} ms   ${(took / frame).toFixed(2)} x two empty frames (${frame.toFixed(1)} ms)`,
    );
  const first: number[] = [];
  for (let run = 0; run < RUNS; run += 1) first.push(await opened(page));
  tell('going to the comparison', median(first));
  for (const view of VIEWS) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      await pressed(page, t(view === 'raster' ? 'compare-tab-virtues' : 'compare-tab-raster'));
      times.push(await pressed(page, t(`compare-tab-${view}`)));
    }
    tell(t(`compare-tab-${view}`), median(times));
  }
});
