// Owns the stances that the schrijver takes over from paper: each shows at once, and they are sent one after the other,
// so that no answer overtakes another. Of several at one place only the last is sent.
import { SvelteMap } from 'svelte/reactivity';
import { call, type ComparisonView, type SessionId, type Stance } from '../../../lib/api';

export class Taking {
  /** Why the last one was not kept; null once one was. */
  trouble = $state.raw<unknown>(null);
  #waiting = new SvelteMap<string, Stance | null>();
  #queue: Promise<void> = Promise.resolve();

  constructor(
    readonly session: SessionId,
    readonly onchanged: (view: ComparisonView) => void,
  ) {}

  /** What stands at a place: what was chosen last, or what is kept. */
  shown(participant: string, option: string, kept: Stance | null): Stance | null {
    const chosen = this.#waiting.get(place(participant, option));
    return chosen === undefined ? kept : chosen;
  }

  take(participant: string, option: string, stance: Stance | null): Promise<void> {
    const at = place(participant, option);
    const queued = this.#waiting.has(at);
    this.#waiting.set(at, stance);
    if (!queued) this.#queue = this.#queue.then(() => this.#send(participant, option, at));
    return this.#queue;
  }

  async #send(participant: string, option: string, at: string): Promise<void> {
    const stance = this.#waiting.get(at) ?? null;
    try {
      const request = { session: this.session, participant, option, stance };
      const view = await call('stance_take', request);
      this.trouble = null;
      this.onchanged(view);
    } catch (thrown) {
      this.trouble = thrown;
    }
    if ((this.#waiting.get(at) ?? null) === stance) this.#waiting.delete(at);
    else await this.#send(participant, option, at);
  }
}

const place = (participant: string, option: string): string => `${participant} ${option}`;
