// Owns the types of what this page uses of `noise-handshake`, which has none of its own.

declare module 'noise-handshake' {
  export interface KeyPair {
    publicKey: Uint8Array;
    secretKey: Uint8Array;
  }

  export default class NoiseState {
    constructor(
      pattern: 'NNpsk0',
      initiator: boolean,
      staticKeypair?: KeyPair | null,
      options?: { psk: Uint8Array },
    );
    initialise(prologue: Uint8Array): void;
    /** The next message of the handshake. */
    send(payload?: Uint8Array): Uint8Array;
    /** Throws when it is not what the other side would have sent. */
    recv(message: Uint8Array): Uint8Array;
    readonly complete: boolean;
    /** The key to encrypt with, once complete. */
    readonly tx: Uint8Array;
    /** The key to decrypt with, once complete. */
    readonly rx: Uint8Array;
    /** Only a test chooses it. */
    e: KeyPair | null;
  }
}

declare module 'noise-handshake/cipher.js' {
  /** One direction: each message has the next number, so one that comes twice or out of order does not decrypt. */
  export default class CipherState {
    constructor(key: Uint8Array);
    encrypt(plaintext: Uint8Array): Uint8Array;
    decrypt(ciphertext: Uint8Array): Uint8Array;
  }
}
