// Owns telling the core that somebody is there, so that the book does not go on lock under their hands. At most once in
// a while: moving a mouse is no reason to ask a hundred times.
import { untrack } from 'svelte';
import { call } from '../api';
import { app } from './app.svelte';

const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/** Well within the shortest time after which a book can be locked. */
const AT_MOST_EVERY_MS = 15_000;

/** Follows hands on this page; returns how to stop. For an effect: it also tells which screen is there. */
export function followUse(): () => void {
  const inSession = app.screen.name === 'session';
  let told = -Infinity;
  const tell = (): void => {
    if (app.book === null) return;
    told = performance.now();
    // It is told again with the next touch; a core that is gone is told of elsewhere.
    void call('app_used', { in_session: inSession }).catch(() => undefined);
  };
  const used = (): void => {
    const locking = app.locksIn !== null;
    app.locksIn = null;
    if (locking || performance.now() - told >= AT_MOST_EVERY_MS) tell();
  };
  const options = { capture: true, passive: true };
  for (const sign of SIGNS) window.addEventListener(sign, used, options);
  // What else is known of the book changes without anybody being there.
  untrack(tell);
  return () => {
    for (const sign of SIGNS) window.removeEventListener(sign, used, options);
  };
}
