// Owns what is said about a passphrase while it is being made up. It forbids nothing, counts only
// length and variety, and never hands the passphrase on.

export type Strength = 'start' | 'short' | 'same' | 'fair' | 'good';

/** From twenty signs on, a sentence of loose words is beyond guessing; under twelve it is not. */
export function strength(passphrase: string): Strength {
  const signs = [...passphrase.trim().normalize('NFC')];
  if (signs.length === 0) return 'start';
  if (signs.length < 12) return 'short';
  if (new Set(signs).size < 6) return 'same';
  return signs.length < 20 ? 'fair' : 'good';
}
