// Owns a pack that was dropped somewhere in the window, or opened from outside it, until the page of examples takes it or somebody
// wants it no more.
import { fileName } from '../paths';

/** As it was dropped, or where it lies on this computer. */
export type WaitingPack = File | { readonly path: string };

class DroppedPack {
  #pack = $state.raw<WaitingPack | null>(null);
  /** The name of its file; null when none waits. */
  readonly name: string | null = $derived(
    this.#pack === null ? null : 'path' in this.#pack ? fileName(this.#pack.path) : this.#pack.name,
  );

  leave(pack: WaitingPack): void {
    this.#pack = pack;
  }

  /** Gives it once. */
  take(): WaitingPack | null {
    const pack = this.#pack;
    if (pack) this.#pack = null;
    return pack;
  }
}

export const droppedPack = new DroppedPack();
