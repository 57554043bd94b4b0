// Owns which comparison the group looks at: through whose eyes, with or without the voices, and the answer that
// stands on the screen. It knows no view.
import { call, type ComparisonView } from '../api';

export class Looking {
  view = $state.raw<ComparisonView | null>(null);
  trouble = $state.raw<unknown>(null);
  /** Null: everybody's. */
  through = $state<string | null>(null);
  voices = $state(true);
  #asked = 0;
  #shown = 0;

  async ask(session: string): Promise<void> {
    const request = { session, through: this.through, voices: this.voices };
    const mine = ++this.#asked;
    try {
      const found = await call('compare', request);
      // Asked again meanwhile: the newer answer will come, but an earlier one is better than an empty screen.
      if (mine !== this.#asked && this.view) return;
      this.#shown = mine;
      this.view = found;
      this.trouble = null;
    } catch (thrown) {
      if (mine === this.#asked) this.trouble = thrown;
    }
  }

  /** A change gives everybody's comparison back; who looks in another way asks again. */
  changed(session: string, next: ComparisonView): void {
    if (this.through !== null || !this.voices) return void this.ask(session);
    this.#shown = ++this.#asked;
    this.view = next;
  }

  /** What was noted at a starter is known here before the core tells it again. */
  noted(session: string, starter: string, note: string): void {
    if (!this.view) return;
    const talks = this.view.talks.map((one) => (one.starter === starter ? { ...one, note } : one));
    this.view = { ...this.view, talks };
    if (this.#asked !== this.#shown) void this.ask(session);
  }
}
