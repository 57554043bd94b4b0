// Owns what the interface asks of whatever carries it. It knows no command and no screen.
import type { Event } from '../api/bindings';

/** The laptop's own page, the one on the projector, or that of somebody in the room on a device of their own. The host
decides what each may ask. */
export type Place = 'main' | 'projector' | 'participant';

/** A file that somebody opened outside the app, such as with a double click. */
export interface Opened {
  kind: 'book' | 'pack';
  path: string;
}

export interface Host {
  readonly kind: 'window' | 'browser';
  readonly place: Place;
  /** Rejects with a `Failure`. */
  call(name: string, request: unknown): Promise<unknown>;
  /** `onreturn` runs when the stream was lost and is back: something may have been missed. */
  subscribe(listener: (event: Event) => void, onreturn?: () => void): () => void;
  /** False when the person chose no place for it. */
  saveText(suggestedName: string, text: string): Promise<boolean>;
  /** The same for a file that is no text. */
  saveFile(suggestedName: string, base64: string): Promise<boolean>;
  /** Null when nothing was chosen, and always in a browser. */
  pickBook(): Promise<string | null>;
  pickBackup(): Promise<string | null>;
  pickFolder(): Promise<string | null>;
  /** What the app was asked to open since this was last asked; null when nothing, and always in a browser. Rejects with a
  `Failure` when that is no file of the app. */
  openedWith(): Promise<Opened | null>;
  /** Runs when there may be something to ask `openedWith` for, from the start on; returns how to stop. */
  onOpened(listener: () => void): () => void;
  print(): Promise<void>;
  /** Opens the page on the projector, or brings it to the front. */
  openBigScreen(): Promise<void>;
  /** Fills the screen with this page, or stops that. */
  fullScreen(): Promise<void>;
}
