// Owns what two perspectives hold side by side, per lens. The cards and their table twin both read this.
import type { Pair, PairSide } from '../api';
import type { Lens } from '../lens';

/** What stands between two: what both hold, that no virtue is shared, or nothing worth a mark. */
export type Middle = { kind: 'both'; what: string[] } | { kind: 'no_virtue' } | { kind: 'nothing' };

export type PairLine = { lens: Lens; left: PairSide; right: PairSide; middle: Middle };

export function pairLines(pair: Pair): PairLine[] {
  return pair.rows.flatMap((row) => {
    const [left, right] = row.sides;
    if (!left || !right) return [];
    return [{ lens: row.lens, left, right, middle: middleOf(row) }];
  });
}

function middleOf(row: Pair['rows'][number]): Middle {
  if (row.both.length > 0) return { kind: 'both', what: row.both };
  const virtuesApart = row.nothing_shared && row.lens === 'deugden';
  return virtuesApart ? { kind: 'no_virtue' } : { kind: 'nothing' };
}

export type Choice = { left: string; right: string };

/** One person never stands on both sides: choosing who stands opposite makes the two change places. */
export function choose(now: Choice, side: 'left' | 'right', id: string): Choice {
  const other = side === 'left' ? 'right' : 'left';
  const opposite = now[other] === id ? now[side] : now[other];
  return side === 'left' ? { left: id, right: opposite } : { left: opposite, right: id };
}
