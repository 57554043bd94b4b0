// Owns taking over an archive's key in two steps: the core takes it and says its words, the people say whether they
// are the right ones. Until they said yes, going back leaves what was there before.
import { call, type ArchiveKey } from '../../lib/api';

export class TakingOver {
  /** Taken by the core, not yet said yes to. */
  asked = $state.raw<ArchiveKey | null>(null);
  busy = $state(false);
  trouble = $state.raw<unknown>(null);
  #before: ArchiveKey | null = null;

  /** `before`: the archive that was taken over earlier, if any. */
  async ask(text: string, before: ArchiveKey | null): Promise<void> {
    await this.#try(async () => {
      this.#before = before;
      this.asked = await call('archive_adopt', { text });
    });
  }

  /** The words were the same on both sides. */
  yes(): ArchiveKey | null {
    const taken = this.asked;
    this.asked = null;
    return taken;
  }

  /** They were not, or nobody said. */
  async no(): Promise<void> {
    if (this.asked === null) return;
    const before = this.#before;
    await this.#try(async () => {
      if (before === null) await call('archive_forget', {});
      else await call('archive_adopt', { text: before.key });
      this.asked = null;
    });
  }

  async #try(what: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.trouble = null;
    try {
      await what();
    } catch (thrown) {
      this.trouble = thrown;
    } finally {
      this.busy = false;
    }
  }
}
