// Owns whether the manual or the list of keys lies open, and at which part. What the screens tell of themselves is no text.
import type { Phase } from '../api';
import { partFor } from '../help';
import { app } from './app.svelte';

class Help {
  open = $state(false);
  keys = $state(false);
  /** Where the manual lies open; null where it belongs to the screen. */
  part = $state<string | null>(null);
  /** Where the group is; null when no session stands on the screen. */
  phase = $state<Phase | null>(null);
  /** Somebody writes behind the curtain. */
  writing = $state(false);

  /** The part about what stands on the screen now. */
  get here(): string {
    const { screen } = app;
    return partFor({
      screen,
      phase: this.phase,
      writing: this.writing,
      archive: app.book?.kind === 'archive',
    });
  }

  show(part: string | null = null): void {
    this.part = part;
    this.keys = false;
    this.open = true;
  }

  showKeys(): void {
    this.open = false;
    this.keys = true;
  }
}

export const help = new Help();
