// Owns when a shared text is saved: at most a second after the first unsaved key, at once when
// somebody leaves. It knows no command; what saving is, is given.

/** Counted from the first unsaved key, so that steady typing is saved too. */
export const SAVE_AFTER_MS = 800;

export type Saving = 'saved' | 'waiting' | 'failed';

const live = new Set<{ flush(): Promise<void> }>();

/** Saves whatever still waits, everywhere. For leaving, locking, hiding the window. */
export async function flushAll(): Promise<void> {
  await Promise.all([...live].map((one) => one.flush()));
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
    live.add(this);
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

  async #write(value: T): Promise<void> {
    try {
      await this.#save(value);
      this.trouble = null;
      if (this.#pending?.value === value) {
        this.#pending = null;
        this.state = 'saved';
        live.delete(this);
      }
    } catch (thrown) {
      this.trouble = thrown;
      this.state = 'failed';
    }
  }
}
