// A page of another site in the same browser, which holds the cookies of the app: it reads nothing and changes nothing, also
// when its name is made to point to this machine (DNS rebinding).
import type { Page } from '@playwright/test';
import { expect, test as base } from '../support/app';
import { chromium } from '../support/chromium';
import { withNeighbour } from '../support/elsewhere';
import type { Host } from '../support/host';
import type { Neighbour } from '../support/neighbour';
import { openDoor } from '../support/phone';
import { t } from '../support/words';

const test = base.extend<{ neighbour: Neighbour }>(withNeighbour);

const REBOUND = 'casusboek.example';
test.use({
  launchOptions: {
    ...chromium.launchOptions,
    args: [...chromium.launchOptions.args, `--host-resolver-rules=MAP ${REBOUND} 127.0.0.1`],
  },
});

/** Everything a page can send with the cookies of whoever looks at it, and what it may read of the answers. */
async function reads(page: Page, at: string): Promise<string[]> {
  return page.evaluate(async (at) => {
    const seen: string[] = [];
    const asks: [string, RequestInit][] = [
      ['/', {}],
      ['/sprout.svg', {}],
      ['/events', {}],
      ['/big-screen', { method: 'POST' }],
      ['/projector/', {}],
      ...['text/plain', 'application/x-www-form-urlencoded', 'application/json'].map(
        (type): [string, RequestInit] => [
          '/call/screen_blank',
          { method: 'POST', headers: { 'content-type': type }, body: '{"on":true}' },
        ],
      ),
    ];
    for (const [path, how] of asks)
      for (const mode of ['cors', 'no-cors', 'same-origin'] as const)
        try {
          const answer = await fetch(at + path, { ...how, mode, credentials: 'include' });
          if (answer.ok) seen.push(`${path} ${mode}: ${answer.status}`);
        } catch {
          // It may not even know that there was an answer.
        }
    const comes = (element: HTMLElement): Promise<boolean> =>
      new Promise((told) => {
        element.onload = () => told(true);
        element.onerror = () => told(false);
        document.body.append(element);
      });
    const make = <K extends keyof HTMLElementTagNameMap>(
      tag: K,
      given: Partial<HTMLElementTagNameMap[K]>,
    ): HTMLElementTagNameMap[K] => Object.assign(document.createElement(tag), given);
    if (await comes(make('img', { src: `${at}/sprout.svg` }))) seen.push('an image');
    if (await comes(make('script', { src: `${at}/call/app_state` }))) seen.push('a script');
    if (await comes(make('link', { rel: 'stylesheet', href: `${at}/` }))) seen.push('a style');
    const frame = make('iframe', { src: `${at}/` });
    await comes(frame);
    try {
      const inside = frame.contentDocument?.body?.childElementCount;
      if (inside) seen.push(`a frame with ${inside} elements`);
    } catch {
      // It is another site's, as it must be.
    }
    for (const path of ['/', '/events', '/room'])
      await new Promise<void>((told) => {
        const socket = new WebSocket(at.replace('http', 'ws') + path);
        socket.onopen = () => (seen.push(`a socket at ${path}`), told());
        socket.onerror = () => told();
      });
    return seen;
  }, at);
}

async function blank(page: Page, host: Host): Promise<boolean> {
  const at = new URL('/call/app_state', host.start).href;
  return ((await (await page.request.post(at, { data: {} })).json()) as { blank: boolean }).blank;
}

test('a page of another site reads nothing of the app and changes nothing, under any name', async ({
  app,
  page,
  context,
  host,
  neighbour,
  complaints,
}) => {
  await expect(app.heading(/./u).first()).toBeVisible();
  const { origin, port } = new URL(host.start);
  const rebound = `http://${REBOUND}:${port}`;
  const stranger = await context.newPage();

  await stranger.goto(neighbour.page);
  expect(await reads(stranger, origin), 'from next door').toEqual([]);
  expect(await reads(stranger, rebound), 'from next door, by another name').toEqual([]);

  const turned = await stranger.goto(`${rebound}/`);
  expect(turned?.status(), 'the name that points here is turned away').toBe(403);
  expect(await stranger.locator('body').innerText()).not.toContain(t('start-new-book'));
  expect(await reads(stranger, rebound), 'of what it takes for its own site').toEqual([]);
  expect(await reads(stranger, origin), 'and of the app itself').toEqual([]);

  const used = new URL(host.start);
  const again = await stranger.goto(`${rebound}${used.pathname}${used.search}`);
  expect(again?.status(), 'nor does the start address open anything there').toBe(403);
  expect(await blank(page, host), 'nothing of all this reached the core').toBe(false);

  const own = await reads(page, origin);
  expect(own, 'the app itself asks in the same way, and is answered').toContain(
    '/ same-origin: 200',
  );
  expect(own).toContain('an image');
  expect(await blank(page, host), 'and heard').toBe(true);
  complaints.length = 0;
});

test('nor does it speak with the room', async ({ app, context, neighbour, complaints }) => {
  await app.tryExample('Na de achttiende');
  await app.sitDown('Joris', 'Samira');
  await app.agree('device', ['deugden']);
  const { origin, port } = new URL(await openDoor(app));
  const stranger = await context.newPage();
  await stranger.goto(neighbour.page);
  expect(await reads(stranger, origin), 'from next door').toEqual([]);
  const rebound = `http://${REBOUND}:${port}`;
  const turned = await stranger.goto(`${rebound}/`);
  expect(turned?.status()).toBe(403);
  expect(await reads(stranger, rebound), 'under the name that points here').toEqual([]);
  complaints.length = 0;
});
