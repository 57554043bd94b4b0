// Owns which virtues a few typed letters mean: first those that begin so, then those with these letters in order.
import type { Virtue } from '../../lib/api';

function inOrder(label: string, typed: string): boolean {
  let from = 0;
  for (const letter of typed) {
    const at = label.indexOf(letter, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

/** The best first; without letters all that are not chosen yet. */
export function bestVirtues(
  virtues: readonly Virtue[],
  typed: string,
  chosen: readonly string[],
): Virtue[] {
  const letters = typed.trim().toLowerCase();
  const open = virtues.filter((one) => !chosen.includes(one.id));
  const begins = open.filter((one) => one.label.toLowerCase().startsWith(letters));
  const loose = open.filter((one) => {
    const label = one.label.toLowerCase();
    return !begins.includes(one) && label[0] === letters[0] && inOrder(label, letters);
  });
  return [...begins, ...loose];
}
