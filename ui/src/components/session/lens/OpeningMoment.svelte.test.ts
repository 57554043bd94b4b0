import { fireEvent, render } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { justOpened } from './opening';
import OpeningMoment from './OpeningMoment.svelte';

const children = createRawSnippet(() => ({
  render: () => '<div class="cards"><button>Sanne</button><button>Irene</button></div>',
}));

beforeEach(() => vi.useFakeTimers());

afterEach(() => {
  justOpened(null);
  vi.useRealTimers();
});

function moment(): { runs: () => boolean; page: Element } {
  const { container } = render(OpeningMoment, { lens: 'deugden', children });
  return { runs: () => container.querySelector('.running') !== null, page: container };
}

function wantLessMotion(less: boolean): void {
  const asked = window.matchMedia('all');
  vi.spyOn(window, 'matchMedia').mockImplementation((media) => ({
    ...asked,
    media,
    matches: less && media.includes('reduce'),
  }));
}

it('runs once after the opening, and is over within 700 ms', async () => {
  justOpened('deugden');
  const { runs } = moment();
  expect(runs()).toBe(true);
  await vi.advanceTimersByTimeAsync(700);
  expect(runs()).toBe(false);
  expect(moment().runs()).toBe(false);
});

it('does not run at a lens that was opened earlier', () => {
  justOpened('kennis');
  expect(moment().runs()).toBe(false);
});

it.each([
  ['a key', () => fireEvent.keyDown(document.body, { key: 'a' })],
  ['a click', () => fireEvent.pointerDown(document.body)],
])('is ended by %s', async (_, act) => {
  justOpened('deugden');
  const { runs } = moment();
  await act();
  expect(runs()).toBe(false);
});

it('never runs for who wants less motion', () => {
  wantLessMotion(true);
  justOpened('deugden');
  expect(moment().runs()).toBe(false);
});

it('has everything within reach from the start', () => {
  wantLessMotion(false);
  justOpened('deugden');
  const { runs, page } = moment();
  const [first] = page.querySelectorAll('button');
  first?.focus();
  expect(runs() && document.activeElement).toBe(first);
});
