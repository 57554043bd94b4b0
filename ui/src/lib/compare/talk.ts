// Owns what the talk about differences holds: starters, the answers they rest on,
// and what was not looked at together yet. It adds and orders nothing by size.
import type { Comparison, ComparisonView, OpenedAnswer, Seat, Talk, Undiscussed } from '../api';
import { LENSES, type Lens } from '../lens';
import { seatOf, seatsOf } from './people';

/** The starters in the order of the core, and apart from them what was talked about earlier. */
export function talkLines({ talks }: ComparisonView): { offered: Talk[]; earlier: Talk[] } {
  return {
    offered: talks.filter((talk) => talk.offered),
    earlier: talks.filter((talk) => !talk.offered),
  };
}

export function talkOf({ talks }: ComparisonView, starter: string | null): Talk | null {
  return talks.find((talk) => talk.starter === starter) ?? null;
}

/** Whose answers a starter rests on: those that are open, in seat order. */
export function restsOn(
  { comparison, answers }: { comparison: Comparison; answers: readonly OpenedAnswer[] },
  talk: Talk,
): Seat[] {
  return seatsOf(comparison, talk.participants).filter((seat) =>
    answers.some((one) => one.participant === seat.id && one.body.lens === talk.lens),
  );
}

export type UndiscussedLine = { seat: Seat; lens: Lens; item: string; discussed: boolean };
export type UndiscussedAtLens = { lens: Lens; lines: UndiscussedLine[] };

/**
 * Per lens, in seat order, what the group did not look at together. What it looked at meanwhile stays in its place:
 * `met` is everything that stood here since this view came up.
 */
export function undiscussedByLens(
  comparison: Comparison,
  met: readonly Undiscussed[] = [],
): UndiscussedAtLens[] {
  const open = comparison.undiscussed;
  const all = [...open, ...met.filter((one) => !open.some((other) => same(one, other)))];
  return LENSES.map((lens) => ({
    lens,
    lines: all
      .filter((one) => one.lens === lens)
      .flatMap((one): UndiscussedLine[] => {
        const seat = seatOf(comparison, one.participant);
        if (!seat) return [];
        return [{ seat, lens, item: one.item, discussed: !open.some((other) => same(one, other)) }];
      })
      .sort((a, b) => a.seat.seat - b.seat.seat),
  })).filter(({ lines }) => lines.length > 0);
}

export function same(
  one: Pick<Undiscussed, 'participant' | 'lens'>,
  other: Pick<Undiscussed, 'participant' | 'lens'>,
): boolean {
  return one.participant === other.participant && one.lens === other.lens;
}
