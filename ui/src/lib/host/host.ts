// Owns what the interface asks of whatever carries it. It knows no command and no screen.
import type { Event } from '../api/bindings';

export interface Host {
  readonly kind: 'window' | 'browser';
  /** Rejects with a `Failure`. */
  call(name: string, request: unknown): Promise<unknown>;
  /** `onreturn` runs when the stream was lost and is back: something may have been missed. */
  subscribe(listener: (event: Event) => void, onreturn?: () => void): () => void;
  /** False when the person chose no place for it. */
  saveText(suggestedName: string, text: string): Promise<boolean>;
  /** Null when nothing was chosen, and always in a browser. */
  pickBook(): Promise<string | null>;
  pickFolder(): Promise<string | null>;
  print(): Promise<void>;
}
