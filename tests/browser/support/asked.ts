// Owns asking the core past the page: with the key of the laptop's own page, and what two tests ask of a session so.
import { expect, type Page } from '@playwright/test';
import type { Host } from './host';

/** A command of the core, asked as the laptop's own page asks it. */
export async function ask<T>(page: Page, host: Host, name: string, request: object): Promise<T> {
  const at = new URL(`/call/${name}`, host.start).href;
  const answer = await page.request.post(at, { data: request });
  expect(answer.ok(), `${name}: ${await answer.text()}`).toBe(true);
  return (await answer.json()) as T;
}

/** Who sits at the table, and the places where it chafes. */
export async function table(
  page: Page,
  host: Host,
  session: string,
): Promise<{ participants: { id: string }[]; talks: { starter: string }[] }> {
  const through = { session, through: null, voices: true };
  const [view, comparison] = await Promise.all([
    ask<{ participants: { id: string }[] }>(page, host, 'session_get', { session }),
    ask<{ talks: { starter: string }[] }>(page, host, 'compare', through),
  ]);
  return { participants: view.participants, talks: comparison.talks };
}
