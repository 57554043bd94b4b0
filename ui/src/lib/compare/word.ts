// Owns how a chosen word is read: an id of a list, or somebody's own word behind `eigen:`.
import type { Virtue } from '../api';

const OWN = 'eigen:';

export function ownWord(word: string): string | null {
  return word.startsWith(OWN) ? word.slice(OWN.length).trim() : null;
}

/** The label of the list; a word that is no longer on it stays readable as it was written. */
export function virtueLabel(word: string, virtues: readonly Virtue[]): string {
  return ownWord(word) ?? virtues.find((virtue) => virtue.id === word)?.label ?? word;
}
