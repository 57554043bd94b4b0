// Owns what somebody wrote that the laptop does not have yet, while it lies in this tab: encrypted with a key that the
// laptop gives at each greeting and never leaves here. When the session is over that key is gone, and so are the words.
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import type { TurnSave } from '../lib/api';
import type { OwnSheet } from './shapes';
import { tab } from './tab';

const NONCE = 12;

export interface Unsent extends OwnSheet {
  save: TurnSave;
}

export class UnsentBox {
  #key: Uint8Array | null = null;

  /** `key` in hex. */
  unlock(key: string): void {
    this.#key = hexToBytes(key);
  }

  /** Null takes it away. Without a key nothing is put down: better lost than readable. */
  put(unsent: Unsent | null): void {
    if (unsent === null) tab.unsent = null;
    else if (this.#key !== null) tab.unsent = sealed(this.#key, JSON.stringify(unsent));
  }

  /** What lay here; what can't be read any more is taken away. */
  take(): Unsent | null {
    const lying = tab.unsent;
    if (lying === null || this.#key === null) return null;
    try {
      return JSON.parse(opened(this.#key, lying)) as Unsent;
    } catch {
      tab.unsent = null;
      return null;
    }
  }

  forget(): void {
    this.#key?.fill(0);
    this.#key = null;
    tab.unsent = null;
  }
}

function sealed(key: Uint8Array, text: string): string {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
  const bytes = chacha20poly1305(key, nonce).encrypt(new TextEncoder().encode(text));
  return bytesToHex(nonce) + bytesToHex(bytes);
}

function opened(key: Uint8Array, lying: string): string {
  const bytes = hexToBytes(lying);
  const text = chacha20poly1305(key, bytes.subarray(0, NONCE)).decrypt(bytes.subarray(NONCE));
  return new TextDecoder().decode(text);
}
