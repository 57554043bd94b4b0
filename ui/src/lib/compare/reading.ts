// Owns which answer stands where while people read: the full answer of one seat at one lens, and for
// those without one the reason, never a word of it.
import type { CellStatus, OpenedAnswer, Participant, SessionView } from '../api';
import type { Lens } from '../lens';

export type ReadingCard = {
  participant: Participant;
  lens: Lens;
  status: CellStatus;
  answer: OpenedAnswer | null;
  /** For a perspective of the case: what they are to the child or the family. Nothing is added to it. Not there
   * for who sits at the table. */
  example?: string;
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
  const status = answer ? 'opened' : closedStatus(participant, lens);
  return { participant, lens, answer, status };
}

function closedStatus(participant: Participant, lens: Lens): CellStatus {
  const far = participant.answers.find((a) => a.lens === lens);
  if (far?.progress === 'skipped') return 'skipped';
  if (far?.kept_closed) return 'kept_closed';
  return 'not_yet';
}

/** A card per perspective of the case that says something at this lens. */
export function examplesAtLens(
  examples: readonly Participant[],
  lens: Lens,
  answers: readonly OpenedAnswer[],
): ReadingCard[] {
  return examples
    .map((one) => exampleCard(one, lens, answers))
    .filter((card) => card.answer !== null);
}

export function exampleCard(
  one: Participant,
  lens: Lens,
  answers: readonly OpenedAnswer[],
): ReadingCard {
  return { ...cardOf(one, lens, answers), example: one.role };
}
