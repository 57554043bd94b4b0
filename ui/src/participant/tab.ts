// Owns what lies in this tab, so that a reload finds its way back: the code, which device this is, and what the laptop
// does not have yet, unreadable. Nothing lies anywhere else, and `empty` leaves nothing.

const CODE = 'casusboek-code';
const DEVICE = 'casusboek-device';
const UNSENT = 'casusboek-unsent';

/** A browser may refuse to keep anything at all; then a reload begins anew. */
function read(name: string): string | null {
  try {
    return window.sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

function put(name: string, value: string | null): void {
  try {
    if (value === null) window.sessionStorage.removeItem(name);
    else window.sessionStorage.setItem(name, value);
  } catch {
    // What is not kept here still stands on the screen.
  }
}

export const tab = {
  get code(): string | null {
    return read(CODE);
  },
  set code(code: string | null) {
    put(CODE, code);
  },
  get device(): string | null {
    return read(DEVICE);
  },
  set device(device: string | null) {
    put(DEVICE, device);
  },
  /** Encrypted with a key that only the laptop keeps. */
  get unsent(): string | null {
    return read(UNSENT);
  },
  set unsent(sealed: string | null) {
    put(UNSENT, sealed);
  },
  empty(): void {
    for (const name of [CODE, DEVICE, UNSENT]) put(name, null);
  },
};
