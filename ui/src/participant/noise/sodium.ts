// Owns the few functions of libsodium that `noise-handshake` asks for, made of audited plain JavaScript: the library's
// own choice brings WebAssembly, which the content security policy of this page forbids, and 150 kB. It stands in for
// `sodium-universal` (vite.noise.ts). Randomness comes from the browser, also where a page came over plain http.
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { x25519 } from '@noble/curves/ed25519.js';
import { blake2b } from '@noble/hashes/blake2.js';

export const crypto_aead_chacha20poly1305_ietf_NPUBBYTES = 12;
export const crypto_aead_chacha20poly1305_ietf_ABYTES = 16;
export const crypto_kx_SEEDBYTES = 32;
export const crypto_scalarmult_BYTES = 32;
export const crypto_scalarmult_SCALARBYTES = 32;

/** The same bytes as a plain array, whatever kind of buffer they came in. */
const plain = (bytes: Uint8Array): Uint8Array =>
  new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export function crypto_aead_chacha20poly1305_ietf_encrypt(
  out: Uint8Array,
  message: Uint8Array,
  extra: Uint8Array,
  _secret: null,
  nonce: Uint8Array,
  key: Uint8Array,
): void {
  out.set(chacha20poly1305(plain(key), plain(nonce), plain(extra)).encrypt(plain(message)));
}

/** Throws when a single bit is not as it was sent. */
export function crypto_aead_chacha20poly1305_ietf_decrypt(
  out: Uint8Array,
  _secret: null,
  sealed: Uint8Array,
  extra: Uint8Array,
  nonce: Uint8Array,
  key: Uint8Array,
): void {
  out.set(chacha20poly1305(plain(key), plain(nonce), plain(extra)).decrypt(plain(sealed)));
}

export function crypto_kx_keypair(publicKey: Uint8Array, secretKey: Uint8Array): void {
  secretKey.set(crypto.getRandomValues(new Uint8Array(crypto_scalarmult_SCALARBYTES)));
  crypto_scalarmult_base(publicKey, secretKey);
}

export function crypto_kx_seed_keypair(
  publicKey: Uint8Array,
  secretKey: Uint8Array,
  seed: Uint8Array,
): void {
  secretKey.set(blake2b(plain(seed), { dkLen: crypto_scalarmult_SCALARBYTES }));
  crypto_scalarmult_base(publicKey, secretKey);
}

export function crypto_scalarmult_base(publicKey: Uint8Array, secretKey: Uint8Array): void {
  publicKey.set(x25519.getPublicKey(plain(secretKey)));
}

/** Throws at a public key that gives everybody the same secret. */
export function crypto_scalarmult(
  out: Uint8Array,
  secretKey: Uint8Array,
  publicKey: Uint8Array,
): void {
  out.set(x25519.getSharedSecret(plain(secretKey), plain(publicKey)));
}

export function crypto_generichash(out: Uint8Array, input: Uint8Array): void {
  out.set(blake2b(plain(input), { dkLen: out.byteLength }));
}

/** `out` may be one of the parts. */
export function crypto_generichash_batch(out: Uint8Array, parts: readonly Uint8Array[]): void {
  const hash = blake2b.create({ dkLen: out.byteLength });
  for (const part of parts) hash.update(plain(part));
  out.set(hash.digest());
}

export function sodium_memzero(bytes: Uint8Array): void {
  bytes.fill(0);
}
