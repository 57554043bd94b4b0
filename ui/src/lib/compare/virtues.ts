// Owns what the deugdenkaart holds: a row per virtue as the core orders them, a place per seat. The
// picture and its table twin both read this, so that they cannot tell different things.
import type { Comparison, Seat, VirtueBy } from '../api';
import { inSeatOrder } from './people';

export type VirtueCell = { seat: Seat; chosen: VirtueBy | null };
export type VirtueLine = { id: string; label: string; own: boolean; cells: VirtueCell[] };
export type VirtueFacts = { seats: Seat[]; lines: VirtueLine[] };

export function virtueFacts(comparison: Comparison): VirtueFacts {
  const seats = inSeatOrder(comparison);
  const lines = comparison.virtues.map(({ id, label, own, by }) => ({
    id,
    label,
    own,
    cells: seats.map((seat) => ({
      seat,
      chosen: by.find((one) => one.participant === seat.id) ?? null,
    })),
  }));
  return { seats, lines };
}

/** Who chose it, in seat order, each with their place and sentences. */
export function choosers(line: VirtueLine): { seat: Seat; chosen: VirtueBy }[] {
  return line.cells.flatMap(({ seat, chosen }) => (chosen ? [{ seat, chosen }] : []));
}
