// Owns that a lens was opened just now, until its answers stand on the screen. It is taken once.
import type { Lens } from '../../../lib/api';

let now: Lens | null = null;

export function justOpened(lens: Lens | null): void {
  now = lens;
}

/** Whether this lens was opened just now; asking takes it. */
export function takeOpening(lens: Lens): boolean {
  const opened = now === lens;
  if (opened) now = null;
  return opened;
}
