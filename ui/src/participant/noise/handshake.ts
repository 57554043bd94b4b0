// Owns how this device and the laptop come to keys that only they have, out of the code on the screen. It knows no
// socket and nothing of what is said.
import { blake2b } from '@noble/hashes/blake2.js';
import NoiseState from 'noise-handshake';
import CipherState from 'noise-handshake/cipher.js';

/** Both sides name it, so that keys of another protocol never fit. */
const PROLOGUE = 'casusboek-room-1';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What both sides know beforehand, made of the twenty letters of the code. */
export function keyOf(code: string): Uint8Array {
  return blake2b(bytesOf(`${PROLOGUE}:${code}`), { dkLen: 32 });
}

/** What is between two who know the same code. Both throw when something was changed, left out or put in. */
export interface Sealed {
  encrypt(plaintext: Uint8Array): Uint8Array;
  decrypt(ciphertext: Uint8Array): Uint8Array;
}

export class Handshake {
  readonly #state: NoiseState;

  constructor(code: string, initiator = true) {
    this.#state = new NoiseState('NNpsk0', initiator, null, { psk: keyOf(code) });
    this.#state.initialise(bytesOf(PROLOGUE));
  }

  /** The next message to the other side. */
  say(): Uint8Array {
    return this.#state.send();
  }

  /** Throws when the other side does not know the same code. */
  hear(message: Uint8Array): void {
    this.#state.recv(message);
  }

  /** After both messages. */
  done(): Sealed {
    const out = new CipherState(this.#state.tx);
    const back = new CipherState(this.#state.rx);
    return {
      encrypt: (plaintext) => out.encrypt(plaintext),
      decrypt: (ciphertext) => back.decrypt(ciphertext),
    };
  }
}
