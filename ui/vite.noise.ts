// Owns what stands in for libsodium wherever `noise-handshake` is bundled: in the page of a participant and in the tests.
import { fileURLToPath } from 'node:url';

export const sodium = fileURLToPath(new URL('src/participant/noise/sodium.ts', import.meta.url));

export const noiseAlias = { 'sodium-universal': sodium };
