// Owns which answer stands where while people read: the full answer of one seat at one lens, and for
// those without one the reason, never a word of it.
import type { CellStatus, OpenedAnswer, Participant, SessionView } from '../api';
import type { Lens } from '../lens';

export type ReadingCard = {
  participant: Participant;
  lens: Lens;
  status: CellStatus;
  answer: OpenedAnswer | null;
};

export function answerOf(
  answers: readonly OpenedAnswer[],
  participant: string,
  lens: Lens,
): OpenedAnswer | null {
  return answers.find((a) => a.participant === participant && a.body.lens === lens) ?? null;
}

/** One card per seat, in seat order. */
export function cardsAtLens(
  session: SessionView,
  lens: Lens,
  answers: readonly OpenedAnswer[],
): ReadingCard[] {
  return [...session.participants]
    .sort((a, b) => a.seat - b.seat)
    .map((participant) => cardOf(participant, lens, answers));
}

export function cardOf(
  participant: Participant,
  lens: Lens,
  answers: readonly OpenedAnswer[],
): ReadingCard {
  const answer = answerOf(answers, participant.id, lens);
  return { participant, lens, answer, status: answer ? 'opened' : closedStatus(participant, lens) };
}

function closedStatus(participant: Participant, lens: Lens): CellStatus {
  const far = participant.answers.find((a) => a.lens === lens);
  if (far?.progress === 'skipped') return 'skipped';
  if (far?.kept_closed) return 'kept_closed';
  return 'not_yet';
}
