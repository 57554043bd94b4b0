// Owns the proof that the big screen follows the core, stays black once it is black, and shows nothing that may be over.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Failure, type BigScreen, type Event, type OnScreen } from '../../lib/api';
import { host } from '../../lib/host';
import { blank } from '../../lib/state/blank.svelte';
import { OnProjector } from './big-screen.svelte';

const at = (show: OnScreen, change: Partial<BigScreen> = {}): BigScreen => ({
  blank: false,
  title: null,
  phase: 'vergelijken',
  timer: null,
  now: '2026-11-22T10:00:00Z',
  locale: 'nl',
  show,
  ...change,
});

let answer: () => Promise<BigScreen>;
let tell: (event: Event) => void;
let back: (() => void) | undefined;
let seen: OnProjector;
let stop: () => void;

beforeEach(() => {
  blank.on = false;
  answer = async () => at({ kind: 'phase' });
  vi.spyOn(host, 'call').mockImplementation(async (name) => {
    if (name === 'big_screen') return answer();
    return { language: 'nl', lenses: [], phases: [], virtues: [] };
  });
  vi.spyOn(host, 'subscribe').mockImplementation((listener, onreturn) => {
    tell = listener;
    back = onreturn;
    return () => undefined;
  });
  seen = new OnProjector();
  stop = seen.start();
});

afterEach(() => stop());

const shows = (kind: string): Promise<void> =>
  vi.waitFor(() => expect(seen.screen?.show.kind).toBe(kind));

it.each<Event>([
  { kind: 'screen_changed' },
  { kind: 'session_changed', session: 'deze' },
  { kind: 'book_changed' },
])('asks again after $kind', async (event) => {
  await shows('phase');
  answer = async () => at({ kind: 'nothing' });
  tell(event);
  await shows('nothing');
});

it('asks for nothing but the words and what may stand there', async () => {
  await shows('phase');
  tell({ kind: 'screen_changed' });
  await vi.waitFor(() => expect(vi.mocked(host).call).toHaveBeenCalledTimes(3));
  const names = vi.mocked(host).call.mock.calls.map(([name]) => name);
  expect(new Set(names)).toEqual(new Set(['prompts', 'big_screen']));
});

it('stays black when an answer from before the black comes late', async () => {
  await shows('phase');
  let late: (screen: BigScreen) => void = () => undefined;
  answer = () => new Promise((done) => (late = done));
  tell({ kind: 'screen_changed' });
  await vi.waitFor(() => expect(vi.mocked(host).call).toHaveBeenCalledTimes(3));
  answer = async () => at({ kind: 'room', thinking: [], acting: [], limits: [] }, { blank: true });
  tell({ kind: 'screen_blank', on: true });
  await shows('room');
  late(at({ kind: 'nothing' }));
  await Promise.resolve();
  expect([blank.on, seen.screen?.show.kind]).toEqual([true, 'room']);
});

it('shows nothing when the core gives no answer, and everything again when it does', async () => {
  await shows('phase');
  answer = () => Promise.reject(new Failure('unreachable'));
  tell({ kind: 'session_changed', session: 'deze' });
  await vi.waitFor(() => expect(seen.lost).toBe(true));
  answer = async () => at({ kind: 'phase' });
  back?.();
  await vi.waitFor(() => expect(seen.lost).toBe(false));
});
