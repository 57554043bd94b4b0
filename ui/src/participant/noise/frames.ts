// Owns how one message is cut into frames that fit a Noise message, and made whole again. It knows no encryption.

/** What fits in a frame beside the byte that says whether more follows. */
const MOST_IN_FRAME = 65_000;
/** A message that gets longer is no message of ours. */
const MOST_IN_MESSAGE = 4 * 1024 * 1024;

const MORE = 0;
const LAST = 1;

export function framesOf(message: string): Uint8Array[] {
  const bytes = new TextEncoder().encode(message);
  const frames: Uint8Array[] = [];
  let from = 0;
  do {
    const part = bytes.subarray(from, from + MOST_IN_FRAME);
    from += part.length;
    const frame = new Uint8Array(part.length + 1);
    frame[0] = from < bytes.length ? MORE : LAST;
    frame.set(part, 1);
    frames.push(frame);
  } while (from < bytes.length);
  return frames;
}

export class Frames {
  #parts: Uint8Array[] = [];
  #length = 0;

  /** The message that this frame ends; null while more follows. Throws at what is no frame. */
  add(frame: Uint8Array): string | null {
    const mark = frame[0];
    if (mark !== MORE && mark !== LAST) throw new Error('no frame');
    this.#parts.push(frame.subarray(1));
    this.#length += frame.length - 1;
    if (this.#length > MOST_IN_MESSAGE) throw new Error('too long');
    if (mark === MORE) return null;
    const whole = new Uint8Array(this.#length);
    let at = 0;
    for (const part of this.#parts) {
      whole.set(part, at);
      at += part.length;
    }
    this.#parts = [];
    this.#length = 0;
    return new TextDecoder('utf-8', { fatal: true }).decode(whole);
  }
}
