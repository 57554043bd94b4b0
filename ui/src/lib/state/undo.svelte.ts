// Owns the last thing somebody took away by mistake, and the way back. It lives in memory only, and is emptied when a turn
// is sealed, the book is locked, or another screen comes up. What it says names no words of anybody.
export interface Undoable {
  /** What was taken away, in a sentence. */
  said: string;
  back: () => unknown;
}

export class Undo {
  last = $state.raw<Undoable | null>(null);

  /** Gives how to withdraw the offer, for whoever goes away. */
  offer(said: string, back: () => unknown): () => void {
    const mine = { said, back };
    this.last = mine;
    return () => {
      if (this.last === mine) this.last = null;
    };
  }

  /** Takes it back; false when there is nothing. */
  take(): void | false {
    const { last } = this;
    if (!last) return false;
    this.last = null;
    last.back();
  }

  forget(): void {
    this.last = null;
  }
}

export const undo = new Undo();
