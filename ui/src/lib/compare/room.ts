// Owns what the view Ruimte holds: a line per seat with its place on both scales and what limits. The
// picture and its table twin both read this, so that they cannot tell different things.
import type { CellStatus, Comparison, RoomLimit, Seat } from '../api';
import { inSeatOrder } from './people';
import { opennessOf } from './shared';

export type Scale = 'thinking' | 'acting';
export const SCALES: readonly Scale[] = ['thinking', 'acting'];
/** From no room at all to all room there is. */
export const PLACES: readonly number[] = Array.from({ length: 11 }, (_, place) => place);

export type RoomLine = {
  seat: Seat;
  /** Why there is nothing, if there is nothing. */
  status: CellStatus;
  thinking: number | null;
  acting: number | null;
  limits: RoomLimit[];
};

/** One line per seat, in seat order; those without an opened answer gave nothing. */
export function roomLines(comparison: Comparison): RoomLine[] {
  return inSeatOrder(comparison).map((seat) => {
    const given = comparison.room.find((row) => row.participant === seat.id);
    const cell = comparison.raster.find(
      (one) => one.participant === seat.id && one.lens === 'vrijheid',
    );
    return {
      seat,
      status: given ? 'opened' : (cell?.status ?? 'not_yet'),
      thinking: given?.thinking ?? null,
      acting: given?.acting ?? null,
      limits: (given?.limits ?? []).filter(says),
    };
  });
}

function says(limit: RoomLimit): boolean {
  return limit.text.trim() !== '' || limit.kind !== null || limit.hard !== null;
}

/** Who stands at each place of a scale: as many lists as there are places, each in seat order. */
export function standing(lines: readonly RoomLine[], scale: Scale): RoomLine[][] {
  return PLACES.map((place) => lines.filter((line) => line[scale] === place));
}

export function notGiven(lines: readonly RoomLine[], scale: Scale): RoomLine[] {
  return lines.filter((line) => line[scale] === null);
}

/** Why there is no picture; null when there is one. */
export function noRoom(comparison: Comparison): 'sealed' | 'skipped' | 'none' | null {
  const openness = opennessOf(comparison, 'vrijheid');
  if (openness !== 'revealed') return openness;
  const given = roomLines(comparison).some(
    (line) => line.thinking !== null || line.acting !== null || line.limits.length > 0,
  );
  return given ? null : 'none';
}
