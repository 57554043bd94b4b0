// Owns the proof that the core hears of hands, not too often, and of nothing else.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { AppState } from '../api';
import { answering, askedOf } from '../sample-core';
import { app } from './app.svelte';
import { followUse } from './in-use';

const BOOK = { kind: 'team', path: '/boeken/Team Noord.casusboek' };

let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  answering({ app_used: {} });
  app.state = { book: BOOK } as unknown as AppState;
  app.screen = { name: 'session', id: 's1' };
  stop = followUse();
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  app.state = null;
  app.locksIn = null;
  app.screen = { name: 'start' };
});

const touch = (): boolean => window.dispatchEvent(new Event('keydown'));

it('tells which screen is there, and hands at most once in a quarter of a minute', () => {
  expect(askedOf('app_used')).toEqual([{ in_session: true }]);
  for (let second = 0; second < 60; second += 1) {
    touch();
    vi.advanceTimersByTime(1000);
  }
  expect(askedOf('app_used')).toHaveLength(4);
  vi.advanceTimersByTime(600_000);
  expect(askedOf('app_used'), 'without a touch nothing is told').toHaveLength(4);
});

it('tells a touch at once when the book is about to go on lock', () => {
  app.locksIn = 30;
  touch();
  expect(app.locksIn).toBeNull();
  expect(askedOf('app_used')).toHaveLength(2);
});

it('tells nothing without a book, and nothing any more once it is stopped', () => {
  app.state = { book: null } as unknown as AppState;
  vi.advanceTimersByTime(60_000);
  touch();
  stop();
  app.state = { book: BOOK } as unknown as AppState;
  touch();
  expect(askedOf('app_used')).toHaveLength(1);
});
