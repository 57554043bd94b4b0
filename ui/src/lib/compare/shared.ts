// Owns what the view "Wat delen jullie?" holds: five lenses in order, each with what several share and
// what one of them named.
import type { Comparison, Named, Seat } from '../api';
import { LENSES, type Lens } from '../lens';
import { fold } from './fold';
import { seatsOf } from './people';

/** Sealed, opened for all, or not chosen in this session. */
export type Openness = 'sealed' | 'revealed' | 'skipped';

/** `joined` when the group itself joined these wordings. */
export type SharedThing = { what: string; who: Seat[]; joined: Named | null };
export type SharedAtLens = { lens: Lens; openness: Openness; things: SharedThing[] };

export function opennessOf(comparison: Comparison, lens: Lens): Openness {
  return comparison.lenses[lens] as Openness;
}

export function openedLenses(comparison: Comparison): Lens[] {
  return LENSES.filter((lens) => opennessOf(comparison, lens) === 'revealed');
}

export function sharedByLens(comparison: Comparison, named: readonly Named[] = []): SharedAtLens[] {
  return LENSES.map((lens) => ({
    lens,
    openness: opennessOf(comparison, lens),
    things: comparison.shared
      .filter((shared) => shared.lens === lens)
      .map((shared) => ({
        what: shared.what,
        who: seatsOf(comparison, shared.participants),
        joined: joinedAs(named, lens, shared.what),
      })),
  }));
}

function joinedAs(named: readonly Named[], lens: Lens, what: string): Named | null {
  return named.find((one) => one.joined && one.lens === lens && one.what === what) ?? null;
}

/** At one lens: what a single person named, in the order the core gives. A voice is not counted as a person. */
export function onlyOneAt(
  comparison: Comparison,
  named: readonly Named[],
  lens: Lens,
): SharedThing[] {
  return named
    .filter((one) => one.lens === lens && one.people.length === 1)
    .map((one) => ({
      what: one.what,
      who: seatsOf(comparison, one.people),
      joined: one.joined ? one : null,
    }));
}

/** What several share, said in one line: the first thing of each lens, in lens order. */
export function sharedInOneLine(comparison: Comparison, most = 3): string[] {
  const first = sharedByLens(comparison).flatMap(({ things }) => things.slice(0, 1));
  return first.slice(0, most).map((thing) => {
    const { head, rest } = fold(thing.what, 80);
    return rest ? `${head}…` : head;
  });
}
