// Owns when a shared text is saved: at most a second after the first unsaved key, at once when
// somebody leaves. It knows no command; what saving is, is given.
import { asFailure } from '../api';

/** Counted from the first unsaved key, so that steady typing is saved too. */
export const SAVE_AFTER_MS = 800;

export type Saving = 'saved' | 'waiting' | 'failed';

/** Something typed that may not be kept yet. */
export interface Typed {
  /** Why it could not be kept; null when nothing is wrong. */
  readonly trouble: unknown;
  flush(): Promise<unknown>;
  /** Gives up what is not kept. */
  stop(): void;
}

const live = new Set<Typed>();

/** From now on it is saved with the rest when somebody leaves. */
export function waits(one: Typed): void {
  live.add(one);
}

export function waitsNoMore(one: Typed): void {
  live.delete(one);
}

/** Saves whatever still waits, everywhere. For leaving, hiding the window. */
export async function flushAll(): Promise<void> {
  await Promise.all([...live].map((one) => one.flush()));
}

const forms = new Set<() => Promise<unknown>>();

/** A form that somebody saves with its button: before a lock it is saved as it stands. Returns how to end that. */
export function savesBeforeLock(save: () => Promise<unknown>): () => void {
  forms.add(save);
  return () => void forms.delete(save);
}

/** The same before locking, with what stands in forms: throws why something could not be kept. */
export async function keepAll(): Promise<void> {
  await flushAll();
  await Promise.all([...forms].map((save) => save()));
  for (const { trouble } of live) {
    if (trouble !== null && !hasNoPlace(trouble)) throw trouble;
  }
}

/** The book is away: nothing is saved any more, and nothing stays behind. */
export function dropAll(): void {
  for (const one of [...live]) one.stop();
  live.clear();
  forms.clear();
}

/** What it was written in is gone: waiting will never get it kept. */
function hasNoPlace(trouble: unknown): boolean {
  return ['not_found', 'not_now'].includes(asFailure(trouble).code);
}

export class Autosave<T> {
  state = $state<Saving>('saved');
  trouble = $state.raw<unknown>(null);
  #save: (value: T) => Promise<unknown>;
  #pending: { value: T } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;

  constructor(save: (value: T) => Promise<unknown>) {
    this.#save = save;
  }

  /** Somebody typed: keep the newest text, save soon. */
  change(value: T): void {
    this.#pending = { value };
    this.state = 'waiting';
    waits(this);
    this.#timer ??= setTimeout(() => void this.flush(), SAVE_AFTER_MS);
  }

  /** Saves now what waits. Two savings never overtake each other. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#running) {
      await this.#running;
      return this.flush();
    }
    if (!this.#pending) return;
    this.#running = this.#write(this.#pending.value);
    await this.#running;
    this.#running = null;
    if (this.#pending && this.state === 'waiting') await this.flush();
  }

  /** Nothing is saved any more of what waits. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#pending = null;
    this.trouble = null;
    this.state = 'saved';
    waitsNoMore(this);
  }

  async #write(value: T): Promise<void> {
    try {
      await this.#save(value);
      this.trouble = null;
      if (this.#pending?.value === value) {
        this.#pending = null;
        this.state = 'saved';
        waitsNoMore(this);
      }
    } catch (thrown) {
      if (!this.#pending) return;
      this.trouble = thrown;
      this.state = 'failed';
    }
  }
}
