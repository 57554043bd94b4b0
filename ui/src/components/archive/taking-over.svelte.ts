// Owns taking over an archive's key in two steps: the core takes it and says its words, the people say whether they
// are the right ones. Until they said yes, going back leaves what was there before.
import { call, type ArchiveKey } from '../../lib/api';

export class TakingOver {
  /** Taken by the core, not yet said yes to. */
  asked = $state.raw<ArchiveKey | null>(null);
  busy = $state(false);
  trouble = $state.raw<unknown>(null);
  /** What was there before it was asked for. */
  before = $state.raw<ArchiveKey | null>(null);
  /** The question is open. Apart from `asked`: what is taken away reads state as it was before. */
  #open = false;
  /** The core may name the new one already: until somebody said yes the one of before counts. */
  readonly undecided: boolean = $derived(this.busy || this.asked !== null);

  /** What counts, when the core names this one. */
  counts<A extends ArchiveKey | null | undefined>(named: A): A | ArchiveKey | null {
    return this.undecided ? this.before : named;
  }

  /** `before`: the archive that was taken over earlier, if any. */
  async ask(text: string, before: ArchiveKey | null): Promise<void> {
    if (this.busy) return;
    this.before = before;
    await this.#try(async () => {
      this.asked = await call('archive_adopt', { text });
      this.#open = true;
    });
  }

  /** The words were the same on both sides. */
  yes(): ArchiveKey | null {
    const taken = this.asked;
    this.asked = null;
    this.#open = false;
    return taken;
  }

  /** They were not, or nobody said. */
  async no(): Promise<void> {
    if (this.busy || !this.#open) return;
    const { before } = this;
    await this.#try(async () => {
      if (before === null) await call('archive_forget', {});
      else await call('archive_adopt', { text: before.key });
      this.asked = null;
      this.#open = false;
    });
  }

  async #try(what: () => Promise<void>): Promise<void> {
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
