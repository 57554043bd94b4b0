// Owns the proof that the laptop knows what stands on the big screen.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Failure, followEvents, type Event, type Shown } from '../api';
import { host } from '../host';
import { ShownScreen } from './screen.svelte';

const FOLLOW: Shown = { kind: 'follow' };
let there: Shown;
let tell: (event: Event) => void;
let stops: (() => void)[];
let shown: ShownScreen;

beforeEach(() => {
  there = FOLLOW;
  vi.spyOn(host, 'call').mockImplementation(async (name, request) => {
    if (name === 'screen_show') there = (request as { show: Shown }).show;
    return { show: there };
  });
  vi.spyOn(host, 'subscribe').mockImplementation((listener) => {
    tell = listener;
    return () => undefined;
  });
  shown = new ShownScreen();
  stops = [followEvents()];
});

afterEach(() => stops.forEach((stop) => stop()));

it('puts one thing there, and back to what goes with the phase', async () => {
  const pair: Shown = { kind: 'pair', left: 'a', right: 'b' };
  await shown.put('deze', pair);
  expect(shown.has({ right: 'b', left: 'a', kind: 'pair' })).toBe(true);
  expect(shown.has({ ...pair, right: 'c' })).toBe(false);
  await shown.clear('deze');
  expect(shown.follows).toBe(true);
});

it('goes with the session of the laptop, and keeps what stands there', async () => {
  there = { kind: 'room' };
  await shown.goWith('deze');
  expect(shown.has({ kind: 'room' })).toBe(true);
  expect(vi.mocked(host).call).toHaveBeenLastCalledWith('screen_show', {
    session: 'deze',
    show: { kind: 'room' },
  });
  await shown.goWith('een andere');
  expect(shown.follows).toBe(true);
});

it('hears that another thing was put there, once for all who look', async () => {
  stops.push(shown.watch(), shown.watch());
  there = { kind: 'room' };
  tell({ kind: 'screen_changed' });
  await vi.waitFor(() => expect(shown.has({ kind: 'room' })).toBe(true));
  expect(vi.mocked(host).call).toHaveBeenCalledTimes(2);
});

it('hears nothing any more when nobody looks', async () => {
  const [one, other] = [shown.watch(), shown.watch()];
  one();
  other();
  tell({ kind: 'screen_changed' });
  await Promise.resolve();
  expect(vi.mocked(host).call).toHaveBeenCalledTimes(1);
});

it('counts on nothing standing there when there is no book', async () => {
  await shown.put('deze', { kind: 'room' });
  vi.mocked(host).call.mockRejectedValue(new Failure('not_now'));
  stops.push(shown.watch());
  await vi.waitFor(() => expect(shown.follows).toBe(true));
});
