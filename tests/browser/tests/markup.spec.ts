// Texts that try to become more than text, each by itself in a page of the app: nothing of them runs, loads, leads anywhere,
// or takes a place in the page.
import { expect, test as base } from '../support/app';
import { withNeighbour } from '../support/elsewhere';
import { inContexts, strange, techniques, withDialogs } from '../support/markup';
import type { Neighbour } from '../support/neighbour';

const test = base.extend<{ neighbour: Neighbour; dialogs: string[] }>({
  ...withNeighbour,
  ...withDialogs,
});

test('each of these texts is drawn as plain text', async ({ app, page, neighbour, dialogs }) => {
  void dialogs;
  await expect(app.heading(/./u).first()).toBeVisible();
  const texts = inContexts(neighbour.address);
  expect(texts.length).toBeGreaterThan(1000);
  const drawn = await page.evaluate(draw, texts);
  expect(drawn.count, 'each was drawn').toBe(texts.length);
  expect(drawn.faults).toEqual([]);
  expect(await strange(page)).toEqual([]);
  expect(await page.evaluate('typeof ran')).toBe('undefined');
  expect([...neighbour.heard]).toEqual([]);
});

test('in a page that nothing holds these texts do run, and lead to the neighbour', async ({
  context,
  neighbour,
}) => {
  const free = await context.newPage();
  await free.goto(neighbour.page);
  const counted = techniques(`${neighbour.address}/free`, 'window.ran=(window.ran??0)+1');
  await free.evaluate(bite, counted);
  await expect.poll(() => free.evaluate<number>('window.ran ?? 0')).toBeGreaterThan(60);
  await expect.poll(() => neighbour.heardOf('free').size).toBeGreaterThan(20);
  const seen = await strange(free);
  expect(seen.length, 'and who looks the page over sees them').toBeGreaterThan(300);
});

/** Has the core make HTML of each text, and puts it in the page as the app does. */
async function draw(texts: string[]): Promise<{ count: number; faults: string[] }> {
  const plain = 'p br em strong ul ol li blockquote h2 h3 h4 hr code pre'.split(' ');
  const faults: string[] = [];
  let count = 0;
  const look = async (three: string[]): Promise<void> => {
    const [situation = '', done = '', note = ''] = three;
    const answer = await fetch('/call/example_look', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ situation, done, note }),
    });
    const made = (await answer.json()) as Record<string, string>;
    const all = [made.situation_html, made.done_html, made.note_html].slice(0, three.length);
    for (const [at, html] of all.entries()) {
      const place = document.createElement('div');
      place.className = 'prose';
      document.querySelector('main')!.append(place);
      const laid = document.createElement('template');
      laid.innerHTML = html!;
      place.append(laid.content);
      count += 1;
      for (const element of place.querySelectorAll('*')) {
        if (plain.includes(element.localName) && element.attributes.length === 0) continue;
        faults.push(`${JSON.stringify(three[at])}: ${element.outerHTML}`);
      }
      place.remove();
    }
  };
  const queue: string[][] = [];
  for (let at = 0; at < texts.length; at += 3) queue.push(texts.slice(at, at + 3));
  const work = async (): Promise<void> => {
    for (let next = queue.pop(); next; next = queue.pop()) await look(next);
  };
  await Promise.all([work(), work(), work(), work()]);
  return { count, faults: faults.slice(0, 10) };
}

/** Each as it is, in a place of its own. */
function bite(texts: string[]): void {
  // Some of them take the place of what a page works with.
  const [make, body] = [document.createElement.bind(document), document.body];
  for (const text of texts) {
    const place = make('div');
    body.append(place);
    place.innerHTML = text;
  }
}
