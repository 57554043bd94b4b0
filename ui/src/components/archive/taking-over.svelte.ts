// Owns taking over an archive's key in two steps: the core says the words of what was given, the people say whether
// both sides hear the same ones. Only then is anything taken over.
import { Attempt } from '../../lib/state/attempt.svelte';
import { call, type ArchiveKey } from '../../lib/api';

export class TakingOver extends Attempt {
  /** Read, and not yet said yes to. */
  asked = $state.raw<ArchiveKey | null>(null);

  async ask(text: string): Promise<void> {
    await this.attempt(async () => (this.asked = await call('archive_look', { text })));
  }

  /** The words were the same on both sides. Gives what was taken over. */
  async yes(): Promise<ArchiveKey | null> {
    const { asked } = this;
    if (asked === null) return null;
    let taken: ArchiveKey | null = null;
    await this.attempt(async () => (taken = await call('archive_adopt', { text: asked.key })));
    this.asked = null;
    return taken;
  }

  /** They were not, or nobody said. */
  no(): void {
    if (!this.busy) this.asked = null;
  }
}
