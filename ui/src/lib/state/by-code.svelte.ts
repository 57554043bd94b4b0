// Owns that a book which was opened with its recovery code asks for a new passphrase once: who puts it off is asked
// again at the next opening, not at the next view.

export class OpenedByCode {
  /** The path of the book for which it was put off. */
  #later = $state<string | null>(null);

  wants(book: { path: string | null; by_code: boolean } | null): boolean {
    return book !== null && book.by_code && book.path !== this.#later;
  }

  putOff(book: { path: string | null } | null): void {
    this.#later = book?.path ?? null;
  }

  /** Another opening: it may be asked again. */
  forget(): void {
    this.#later = null;
  }
}

export const openedByCode = new OpenedByCode();
