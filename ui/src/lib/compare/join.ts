// Owns what the group needs to join two wordings of one thing: which one stands for a row, how the joined one
// is called at first, and who said it. It proposes no join.
import type { Named, Participant, Thing } from '../api';
import { fold } from './fold';

/** A label is one line, however long somebody's words are. */
const LONGEST_LABEL = 120;

/** One wording stands for the whole row, joined ones too. */
export function thingOf({ by }: Named): Thing | null {
  const first = by[0];
  return first ? { participant: first.participant, place: first.place } : null;
}

export function thingsOf(chosen: readonly Named[]): Thing[] {
  return chosen.flatMap((named) => thingOf(named) ?? []);
}

/** Rows are told apart by their first wording: a label may be given twice. */
export function keyOf(named: Named): string {
  const thing = thingOf(named);
  return thing ? `${named.lens} ${thing.participant} ${thing.place}` : named.what;
}

/** What stands in the field before anybody typed: the first wording. */
export function firstLabel(chosen: readonly Named[]): string {
  const line = (chosen[0]?.what ?? '').replace(/\s+/gu, ' ').trim();
  return fold(line, LONGEST_LABEL).head.trim();
}

/** Who said it, each once, in seat order. Voices too. */
export function saidBy(named: Named, participants: readonly Participant[]): string[] {
  return [...participants]
    .sort((a, b) => a.seat - b.seat)
    .filter((one) => named.by.some((by) => by.participant === one.id))
    .map((one) => one.alias);
}
