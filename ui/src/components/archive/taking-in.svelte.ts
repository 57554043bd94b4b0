// Owns taking deposits in, from files or from a folder, and what became of each. It knows no screen.
import { call, Failure, type DepositTaken } from '../../lib/api';

/** How the name of a deposit ends. */
export const DEPOSIT = '.casusinzending';
/** A deposit is text, far under this: what is larger is something else, and is not even read. */
const MOST_BYTES = 32 * 1024 * 1024;

/** What the core refused, or what was not a deposit to begin with. */
export interface Refused {
  file: string;
  failure: DepositTaken['refused'][number]['failure'] | Failure;
}

export class TakingIn {
  busy = $state(false);
  trouble = $state.raw<unknown>(null);
  taken = $state.raw<DepositTaken['taken']>([]);
  refused = $state.raw<Refused[]>([]);
  /** It looked, and there was nothing at all. */
  nothing = $state(false);

  async files(chosen: readonly File[]): Promise<void> {
    await this.#take(async () => {
      if (chosen.length === 0) return { taken: [], refused: [] };
      const files = [];
      const large: Refused[] = [];
      for (const file of chosen) {
        if (file.size > MOST_BYTES)
          large.push({ file: file.name, failure: new Failure('deposit_damaged') });
        else files.push({ file: file.name, text: await file.text() });
      }
      const took = await call('deposit_take', { files });
      return { ...took, refused: [...large, ...took.refused] };
    });
  }

  async folder(folder: string): Promise<void> {
    await this.#take(() => call('deposit_take_folder', { folder }));
  }

  async #take(
    take: () => Promise<{ taken: DepositTaken['taken']; refused: Refused[] }>,
  ): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.trouble = null;
    this.taken = [];
    this.refused = [];
    this.nothing = false;
    try {
      const took = await take();
      this.taken = took.taken;
      this.refused = took.refused;
      this.nothing = took.taken.length + took.refused.length === 0;
    } catch (thrown) {
      this.trouble = thrown;
    } finally {
      this.busy = false;
    }
  }
}
