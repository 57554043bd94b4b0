import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepFocus } from './keep-focus';

const row = (name: string): string => `<li><input name="${name}"><button>weg</button></li>`;
const find = (what: string): HTMLElement => document.body.querySelector<HTMLElement>(what)!;
const focused = (): string => {
  const at = document.activeElement as HTMLInputElement;
  return at.name || at.textContent || at.tagName;
};
let stop: () => void;

beforeEach(() => {
  document.body.innerHTML = `
    <section>
      <ul>${['a', 'b', 'c'].map(row).join('')}</ul>
      <form><button>erbij</button></form>
    </section>`;
  vi.useFakeTimers();
  stop = keepFocus();
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

async function settled(): Promise<void> {
  await Promise.resolve();
  vi.runAllTimers();
}

/** As by its own button, which goes with the row. */
function takeAway(name: string): void {
  const gone = find(`li:has([name=${name}])`);
  gone.querySelector('button')?.focus();
  gone.remove();
}

it('goes to the row that came in its place', async () => {
  takeAway('b');
  await settled();
  expect(focused()).toBe('c');
});

it('goes to the row before when the last one is taken away', async () => {
  takeAway('c');
  await settled();
  expect(focused()).toBe('b');
});

it('goes to what follows when the whole list is taken away', async () => {
  find('[name=a]').focus();
  find('ul').remove();
  await settled();
  expect(focused()).toBe('erbij');
});

it('stays close when a button can no longer be pressed', async () => {
  find('form').insertAdjacentHTML('afterbegin', '<input name="naam">');
  find('form button').focus();
  (find('form button') as HTMLButtonElement).disabled = true;
  await settled();
  expect(focused()).toBe('naam');
});

it('leaves the focus where a screen puts it itself', async () => {
  takeAway('b');
  find('form button').focus();
  await settled();
  expect(focused()).toBe('erbij');
});

it('lets somebody click away', async () => {
  find('[name=b]').focus();
  find('[name=b]').blur();
  await settled();
  find('li:has([name=b])').remove();
  await settled();
  expect(focused()).toContain('weg');
  expect(document.activeElement).toBe(document.body);
});
