import { afterEach, beforeEach, expect, it } from 'vitest';
import { focusStays } from './focus-stays';

const row = (name: string): string => `<li><input name="${name}"><button>weg</button></li>`;
let place: HTMLElement;
let leave: void | (() => void);

beforeEach(() => {
  document.body.innerHTML = `<div><ul>${row('a')}${row('b')}${row('c')}</ul><button>erbij</button></div>`;
  place = document.body.firstElementChild as HTMLElement;
  leave = focusStays('input', 'ul + button')(place);
});

afterEach(() => {
  leave?.();
  document.body.innerHTML = '';
});

/** As by its own button, which goes with the row. */
async function takeAway(name: string): Promise<void> {
  const gone = place.querySelector(`li:has([name=${name}])`) as HTMLElement;
  gone.querySelector('button')?.focus();
  gone.remove();
  await Promise.resolve();
}

const focused = (): string | undefined => {
  const at = document.activeElement as HTMLInputElement | HTMLButtonElement | null;
  return at?.name || at?.textContent || undefined;
};

it('goes to the row that came in its place', async () => {
  await takeAway('b');
  expect(focused()).toBe('c');
});

it('goes to the row before when the last one is taken away', async () => {
  await takeAway('c');
  expect(focused()).toBe('b');
});

it('goes to adding when no row is left', async () => {
  for (const name of ['a', 'b', 'c']) await takeAway(name);
  expect(focused()).toBe('erbij');
});

it('stays where somebody put it meanwhile', async () => {
  place.querySelector<HTMLElement>('[name=b]')?.focus();
  place.querySelector<HTMLElement>('ul + button')?.focus();
  place.querySelector('li:has([name=b])')?.remove();
  await Promise.resolve();
  expect(focused()).toBe('erbij');
});
