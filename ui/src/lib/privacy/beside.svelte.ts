// Owns what is found in one text while somebody writes it: asked a moment after the last key, never for the same text
// twice, and an answer for an older text is dropped. It holds no text of its own longer than its field is there.
import { call, type Finding, type SessionId } from '../api';
import { sameWords } from './swap';

/** After the last key. */
export const ASK_AFTER_MS = 600;

export type Near = Pick<Finding, 'kind' | 'severity' | 'text' | 'replacement'>;

export class Beside {
  found = $state.raw<readonly Near[]>([]);
  /** The text that `found` is of. */
  #known = '';
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Whose names are known; null outside a session. */
  constructor(private readonly session: SessionId | null) {}

  /** The text as it is now. */
  see(text: string): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
    if (text.trim() === '') {
      this.#know('', []);
      return;
    }
    if (text !== this.#known) this.#timer = setTimeout(() => void this.#ask(text), ASK_AFTER_MS);
  }

  /** Nothing of it stays. */
  close(): void {
    this.see('');
  }

  async #ask(text: string): Promise<void> {
    const turn = this.#turn;
    try {
      const { findings } = await call('text_check', { session: this.session, text });
      if (turn === this.#turn) this.#know(text, findings);
    } catch {
      // It only helps: whoever writes is not told that it did not, and later gates look again.
      if (turn === this.#turn) this.#know(text, []);
    }
  }

  #know(text: string, findings: readonly Finding[]): void {
    this.#known = text;
    if (findings.length === 0 && this.found.length === 0) return;
    const each = new Map<string, Near>();
    for (const one of findings)
      if (!each.has(sameWords(one.text))) each.set(sameWords(one.text), one);
    this.found = [...each.values()];
  }
}
