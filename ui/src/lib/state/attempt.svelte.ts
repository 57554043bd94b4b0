// Owns doing one thing at a time, and why the last one did not succeed. For whatever asks the core and shows its trouble.

export class Attempt {
  /** Something is under way. */
  busy = $state(false);
  /** Null while nothing went wrong. */
  trouble = $state.raw<unknown>(null);

  /** False when it did not succeed, or when something else is under way: then it is not done. */
  async attempt(work: () => Promise<unknown>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.trouble = null;
    try {
      await work();
      return true;
    } catch (thrown) {
      this.trouble = thrown;
      return false;
    } finally {
      this.busy = false;
    }
  }
}
