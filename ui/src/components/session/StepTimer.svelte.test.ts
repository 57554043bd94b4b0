import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sampleSession } from '../../lib/compare/sample';
import { announcer } from '../../lib/state/announcer.svelte';
import { LiveSession } from '../../lib/state/session.svelte';
import StepTimer from './StepTimer.svelte';

const BEGAN = Date.parse('2026-11-22T10:00:00Z');

function running(given: number): LiveSession {
  const live = new LiveSession('s');
  const began = new Date(BEGAN).toISOString();
  live.apply({
    ...sampleSession(),
    now: began,
    timer: {
      given_seconds: given,
      spent_seconds: 0,
      session_spent_seconds: 0,
      running_since: began,
    },
  });
  live.clock.now = BEGAN;
  render(StepTimer, { live });
  return live;
}

function after(live: LiveSession, seconds: number): void {
  live.clock.now = BEGAN + seconds * 1000;
  flushSync();
}

beforeEach(() => {
  announcer.text = '';
});

afterEach(cleanup);

it('says once that the time is over, and counts on without stopping', () => {
  const live = running(60);
  const act = vi.spyOn(live, 'act').mockResolvedValue(true);
  after(live, 59);
  expect(announcer.text).toBe('');
  after(live, 60);
  expect(announcer.text).toContain('De tijd voor deze stap is om');
  announcer.text = '';
  after(live, 190);
  expect(announcer.text).toBe('');
  expect(screen.getByText('2:10 langer')).toBeTruthy();
  expect(act).not.toHaveBeenCalled();
});

it('does not say that the time is over when the screen comes up late', () => {
  const live = running(60);
  after(live, 400);
  cleanup();
  announcer.text = '';
  render(StepTimer, { live });
  expect(announcer.text).toBe('');
});

it('gives five minutes more, and pauses', async () => {
  const live = running(60);
  const act = vi.spyOn(live, 'act').mockResolvedValue(true);
  await fireEvent.click(screen.getByText('+5 minuten'));
  await fireEvent.click(screen.getByLabelText(/Zet de klok stil/));
  expect(act.mock.calls).toEqual([
    ['timer_set', { action: { kind: 'extend', seconds: 300 } }],
    ['timer_set', { action: { kind: 'pause' } }],
  ]);
});
