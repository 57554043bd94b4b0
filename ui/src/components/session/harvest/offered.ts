// Owns for which sessions the group said that what is left may stay as it is: it is offered once.
import type { SessionId } from '../../../lib/api';

const left = new Set<SessionId>();

export function leaveIt(session: SessionId): void {
  left.add(session);
}

export function isLeft(session: SessionId): boolean {
  return left.has(session);
}
