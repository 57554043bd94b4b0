// Owns looking through what waits to be archived, again with each other title and theme. An answer for an older title is
// dropped. It knows no component.
import { call, type KeptId } from '../api';
import type { Deciding } from './deciding.svelte';

/** After the last key. */
export const LOOK_AFTER_MS = 500;

export class ArchiveLook {
  /** Nothing is on its way: what was found is what there is. */
  done = $state(false);
  trouble = $state.raw<unknown>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;
  #wanted = '';
  #looked: string | null = null;

  constructor(
    private readonly id: KeptId,
    private readonly deciding: Deciding,
  ) {}

  /** The title and the themes as they are now. */
  see(title: string, themes: readonly string[]): void {
    this.#wanted = JSON.stringify({ title: title.trim(), themes });
    clearTimeout(this.#timer);
    this.done = this.#wanted === this.#looked;
    if (this.done) return;
    const first = this.#looked === null && this.#running === null;
    this.#timer = setTimeout(() => void this.settle(), first ? 0 : LOOK_AFTER_MS);
  }

  /** Looks now if something is new; false when that did not succeed. */
  async settle(): Promise<boolean> {
    clearTimeout(this.#timer);
    while (this.#looked !== this.#wanted) {
      this.trouble = null;
      this.#running ??= this.#look(this.#wanted).finally(() => {
        this.#running = null;
      });
      await this.#running;
      if (this.trouble !== null) return false;
    }
    this.done = true;
    return true;
  }

  /** What was known is looked at again. */
  forget(): void {
    this.#looked = null;
    this.done = false;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  async #look(wanted: string): Promise<void> {
    const of = JSON.parse(wanted) as { title: string; themes: string[] };
    try {
      const { texts } = await call('archive_check', { id: this.id, ...of });
      this.#looked = wanted;
      if (wanted === this.#wanted) this.deciding.found(texts);
    } catch (thrown) {
      this.trouble = thrown;
    }
  }
}
