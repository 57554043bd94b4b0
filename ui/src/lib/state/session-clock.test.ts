// Owns the proof that the clock counts on from the core's own time, and never stops anything.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Timer } from '../api';
import { Clock, clockText, read } from './session-clock.svelte';

const at = (seconds: number): string => new Date(seconds * 1000).toISOString();
const timer = (change: Partial<Timer> = {}): Timer => ({
  given_seconds: 300,
  spent_seconds: 60,
  session_spent_seconds: 600,
  running_since: null,
  ...change,
});

describe('the reading of a timer', () => {
  it('stands still while it is paused', () => {
    expect(read(timer(), 9_999_000)).toEqual({
      running: false,
      left: 240,
      used: 60,
      sessionUsed: 600,
    });
  });

  it('counts what it ran, for the step and for the session', () => {
    const reading = read(timer({ running_since: at(1000) }), 1_100_000);
    expect(reading).toEqual({ running: true, left: 140, used: 160, sessionUsed: 700 });
  });

  it('goes on counting past the end', () => {
    expect(read(timer({ running_since: at(1000) }), 1_400_000).left).toBe(-160);
  });

  it('counts no time when a clock jumped back', () => {
    expect(read(timer({ running_since: at(1000) }), 500_000).used).toBe(60);
  });
});

it('is written in minutes and seconds, also above an hour', () => {
  expect([192, 9, 4325, -70].map(clockText)).toEqual(['3:12', '0:09', '72:05', '1:10']);
});

describe('the clock of the screen', () => {
  beforeEach(() => vi.useFakeTimers({ now: 5_000_000 }));
  afterEach(() => vi.useRealTimers());

  it('goes by the clock of the core, not by its own', () => {
    const clock = new Clock();
    clock.set(at(9000));
    const stop = clock.start();
    vi.advanceTimersByTime(2000);
    stop();
    expect(clock.now).toBe(9_002_000);
  });
});
