// Owns when a text was taken away by mistake: it was there, and all of it is gone. Pure, one for each field.

/** A word that was typed just now is no loss. */
const FEWEST_LETTERS = 8;

export class Emptied {
  #most = '';
  #last = '';

  constructor(text: string) {
    this.#most = this.#last = text;
  }

  /** The text as it was before it was being taken away, if that has just happened. */
  see(text: string): string | null {
    const before = this.#last;
    // Whoever types on has what stands there in mind, and not what stood there before.
    if (text.length > before.length) this.#most = text;
    else if (before.length > this.#most.length) this.#most = before;
    this.#last = text;
    const gone = text.trim() === '' && before.trim() !== '';
    return gone && this.#most.trim().length >= FEWEST_LETTERS ? this.#most : null;
  }
}
