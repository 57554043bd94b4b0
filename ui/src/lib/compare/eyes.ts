// Owns what the page "door één paar ogen" holds: per opened lens what is one person's own, what they share and
// with whom, what only they named, and what others named. It counts nothing.
import type { Comparison, Eyes, EyesLens, EyesThing, Seat } from '../api';
import { seatsOf } from './people';

export type EyesShared = { what: string; who: Seat[] };
export type EyesLine = Omit<EyesLens, 'shared' | 'others'> & {
  shared: EyesShared[];
  others: EyesShared[];
};

export function eyesLines(comparison: Comparison, eyes: Eyes): EyesLine[] {
  const named = ({ what, participants }: EyesThing): EyesShared => ({
    what,
    who: seatsOf(comparison, participants),
  });
  return eyes.lenses.map((at) => ({
    ...at,
    shared: at.shared.map(named),
    others: at.others.map(named),
  }));
}
