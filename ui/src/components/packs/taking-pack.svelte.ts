// Owns taking in a pack: looked at first, then loaded as it was looked at. It knows no screen.
import { Attempt } from '../../lib/state/attempt.svelte';
import { call, Failure, type PackOf, type PackPlan, type PackPreviewed } from '../../lib/api';
import { base64Of } from '../../lib/base64';
import type { WaitingPack } from '../../lib/state/dropped-pack.svelte';

/** How the name of a pack ends. */
export const PACK = '.casuspakket';
/** Twenty megabytes unpacked is the most; what is larger packed is not even read. */
const MOST_BYTES = 21 * 1024 * 1024;

export function isPack(file: File): boolean {
  return file.name.toLowerCase().endsWith(PACK);
}

export class TakingPack extends Attempt {
  /** What was looked at; null when nothing is. */
  seen = $state.raw<PackPreviewed | null>(null);
  /** What the last loading did. */
  done = $state.raw<PackPlan | null>(null);
  #of: PackOf | null = null;

  async file(file: File): Promise<void> {
    await this.attempt(async () => {
      if (!isPack(file)) throw fault(file.name, 'zip');
      if (file.size > MOST_BYTES) throw fault(file.name, 'too_large');
      await this.#look({ from: 'file', name: file.name, base64: await base64Of(file) });
    });
  }

  async waiting(pack: WaitingPack): Promise<void> {
    await ('path' in pack ? this.look({ from: 'place', path: pack.path }) : this.file(pack));
  }

  async look(of: PackOf): Promise<void> {
    await this.attempt(() => this.#look(of));
  }

  /** Loads what stands on the screen, and nothing else. */
  async load(): Promise<void> {
    await this.attempt(async () => {
      if (!this.#of || !this.seen?.plan) return;
      const loaded = await call('pack_load', { of: this.#of, digest: this.seen.digest });
      this.done = loaded.plan;
      this.leave();
    });
  }

  leave(): void {
    this.seen = null;
    this.#of = null;
    this.trouble = null;
  }

  async #look(of: PackOf): Promise<void> {
    this.leave();
    this.done = null;
    this.seen = await call('pack_preview', { of });
    this.#of = of;
  }
}

function fault(file: string, fault: string): Failure {
  return new Failure('file_fault', { file, line: 1, fault, about: '' });
}
