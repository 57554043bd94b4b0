// Owns where a key leads in the table while it is taken over from paper: right and left along the signs of a row, up
// and down within the column of one person. It knows the page, no rule.

import type { Stance } from '../../../lib/api';

/** One of the three signs at one place of the table. */
export type Place = { option: string; seat: string; stance: Stance };

type Key = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const signs = (within: Element): HTMLInputElement[] => [
  ...within.querySelectorAll<HTMLInputElement>('input[type=radio]'),
];

/** Null at the edge, and for another key. */
export function leadsTo(from: HTMLInputElement, key: string): HTMLInputElement | null {
  const row = from.closest('tr');
  if (!row) return null;
  switch (key as Key) {
    case 'ArrowRight':
    case 'ArrowLeft': {
      const inRow = signs(row);
      return inRow[inRow.indexOf(from) + (key === 'ArrowRight' ? 1 : -1)] ?? null;
    }
    case 'ArrowDown':
    case 'ArrowUp':
      return below(row, from, key === 'ArrowDown');
    default:
      return null;
  }
}

function below(row: Element, from: HTMLInputElement, down: boolean): HTMLInputElement | null {
  const { seat, stance } = from.dataset;
  const same = (one: HTMLInputElement): boolean =>
    one.dataset.seat === seat && one.dataset.stance === stance;
  let next = down ? row.nextElementSibling : row.previousElementSibling;
  while (next) {
    const found = signs(next).find(same);
    if (found) return found;
    next = down ? next.nextElementSibling : next.previousElementSibling;
  }
  return null;
}
