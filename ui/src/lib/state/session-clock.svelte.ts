// Owns what the clock shows: time left and used, counted on from the core's own clock. It never
// stops anything: past the end it counts what went over.
import type { Timer } from '../api/bindings';

/** Seconds a running timer ran by `now`; a clock that jumped back counts as none. */
function ran(timer: Timer, now: number): number {
  if (timer.running_since === null) return 0;
  return Math.max(0, Math.floor((now - Date.parse(timer.running_since)) / 1000));
}

export interface Reading {
  running: boolean;
  /** Of this step: below zero it went over. */
  left: number;
  used: number;
  sessionUsed: number;
}

/** `now` in milliseconds of the core's clock. */
export function read(timer: Timer, now: number): Reading {
  const used = timer.spent_seconds + ran(timer, now);
  return {
    running: timer.running_since !== null,
    left: timer.given_seconds - used,
    used,
    sessionUsed: timer.session_spent_seconds + ran(timer, now),
  };
}

/** `3:12`; above an hour the minutes go on: `72:05`. The sign is for words to say. */
export function clockText(seconds: number): string {
  const whole = Math.abs(Math.trunc(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** The core's clock as this screen counts it on. */
export class Clock {
  now = $state(Date.now());
  #ahead = 0;

  /** The core said what time it is. */
  set(now: string): void {
    this.#ahead = Date.parse(now) - Date.now();
    this.tick();
  }

  tick(): void {
    this.now = Date.now() + this.#ahead;
  }

  /** Ticks each second; returns how to stop. */
  start(): () => void {
    const each = setInterval(() => this.tick(), 1000);
    return () => clearInterval(each);
  }
}
