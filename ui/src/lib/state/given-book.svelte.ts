// Owns a book that somebody opened outside the app, until its passphrase was given or somebody wants it no more. It knows no book
// that lies open.

class GivenBook {
  path = $state.raw<string | null>(null);
  /** Why what was opened can't be. */
  trouble = $state.raw<unknown>(null);

  come(path: string): void {
    this.path = path;
    this.trouble = null;
  }

  refuse(trouble: unknown): void {
    this.path = null;
    this.trouble = trouble;
  }

  forget(): void {
    this.path = null;
    this.trouble = null;
  }
}

export const givenBook = new GivenBook();
