// Owns who is who in the comparison: seats by id, and their aliases in seat order. No words, no screen.
import type { Comparison, ParticipantId, Seat } from '../api';

/** The seats of these people, in seat order whatever the order of the ids. */
export function seatsOf(comparison: Comparison, ids: readonly ParticipantId[]): Seat[] {
  return inSeatOrder(comparison).filter((seat) => ids.includes(seat.id));
}

export function seatOf(comparison: Comparison, id: ParticipantId): Seat | undefined {
  return comparison.participants.find((seat) => seat.id === id);
}

export function inSeatOrder(comparison: Comparison): Seat[] {
  return [...comparison.participants].sort((a, b) => a.seat - b.seat);
}
