// Owns what the view Handelingsopties holds: a line per course of action as the core orders them, a place per
// seat. No totals: nothing here counts who would do what.
import type { Comparison, Named, OptionRow, Participant, Seat, SessionView, Stance } from '../api';
import { inSeatOrder, seatsOf } from './people';
import { opennessOf } from './shared';

export type OptionCell = { seat: Seat; stance: Stance | null };
export type OptionLine = {
  row: OptionRow;
  /** Who named it, in seat order. */
  by: Seat[];
  /** What can be joined and split; null for what was done then. */
  named: Named | null;
  cells: OptionCell[];
};
export type OptionFacts = { seats: Seat[]; lines: OptionLine[] };

/** What was done then stands last, whatever the order of the rest. */
export function optionFacts(comparison: Comparison, named: readonly Named[]): OptionFacts {
  // Nobody asked a perspective of the case what they would do.
  const seats = inSeatOrder(comparison).filter((seat) => seat.example === undefined);
  const rows = [
    ...comparison.options.filter((row) => !row.done),
    ...comparison.options.filter((row) => row.done),
  ];
  const lines = rows.map((row) => ({
    row,
    by: seatsOf(
      comparison,
      row.members.map((member) => member.participant),
    ),
    named: named.find((one) => isSame(one, row)) ?? null,
    cells: seats.map((seat) => ({
      seat,
      stance: row.stances.find((one) => one.participant === seat.id)?.stance ?? null,
    })),
  }));
  return { seats, lines };
}

function isSame({ lens, by }: Named, row: OptionRow): boolean {
  return lens === 'handelingen' && !row.done && by.some((one) => one.option === row.id);
}

/** What can be joined, each once: two who say the very same words name one thing, in two rows. */
export function joinable({ lines }: OptionFacts): Named[] {
  return [...new Set(lines.flatMap((line) => line.named ?? []))];
}

/** Why there is no table; null when there is one. */
export function noOptions(comparison: Comparison): 'sealed' | 'skipped' | 'none' | null {
  const openness = opennessOf(comparison, 'handelingen');
  if (openness !== 'revealed') return openness;
  return comparison.options.length === 0 ? 'none' : null;
}

/** Who may say it aloud after the opening: whoever closed a sheet of their own is heard already, and whoever still
 * has one goes on behind the curtain. */
export function aloud(session: SessionView): Participant[] {
  if (session.state !== 'open' || session.stances !== 'opened') return [];
  return session.participants.filter((one) => ['waiting', 'skipped'].includes(one.stances));
}

export type RoundSeats = {
  /** At the laptop, and not closed by themselves. */
  notReady: Participant[];
  /** Their choice lies before them: only they know how far it is. */
  onPaper: Participant[];
};

/** Who stands where in the silent round before it is opened. */
export function roundSeats(participants: readonly Participant[]): RoundSeats {
  const waits = participants.filter((one) => ['waiting', 'busy'].includes(one.stances));
  const paper = (one: Participant): boolean => one.way === 'paper' && one.stances === 'waiting';
  return { notReady: waits.filter((one) => !paper(one)), onPaper: waits.filter(paper) };
}
