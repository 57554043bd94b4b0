// Owns a pack that was dropped somewhere in the window, until the page of examples takes it or somebody wants it no more.

class DroppedPack {
  #file = $state.raw<File | null>(null);
  /** The name of its file; null when none waits. */
  readonly name: string | null = $derived(this.#file?.name ?? null);

  leave(file: File): void {
    this.#file = file;
  }

  /** Gives it once. */
  take(): File | null {
    const file = this.#file;
    if (file) this.#file = null;
    return file;
  }
}

export const droppedPack = new DroppedPack();
