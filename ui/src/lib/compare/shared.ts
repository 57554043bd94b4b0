// Owns what the view "Wat delen jullie?" holds: five lenses in order, each with what several share.
import type { Comparison, Seat } from '../api';
import { LENSES, type Lens } from '../lens';
import { seatsOf } from './people';

/** Sealed, opened for all, or not chosen in this session. */
export type Openness = 'sealed' | 'revealed' | 'skipped';

export type SharedThing = { what: string; who: Seat[] };
export type SharedAtLens = { lens: Lens; openness: Openness; things: SharedThing[] };

export function opennessOf(comparison: Comparison, lens: Lens): Openness {
  return comparison.lenses[lens] as Openness;
}

export function openedLenses(comparison: Comparison): Lens[] {
  return LENSES.filter((lens) => opennessOf(comparison, lens) === 'revealed');
}

export function sharedByLens(comparison: Comparison): SharedAtLens[] {
  return LENSES.map((lens) => ({
    lens,
    openness: opennessOf(comparison, lens),
    things: comparison.shared
      .filter((shared) => shared.lens === lens)
      .map((shared) => ({ what: shared.what, who: seatsOf(comparison, shared.participants) })),
  }));
}
