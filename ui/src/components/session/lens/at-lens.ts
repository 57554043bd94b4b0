// Owns who stands where at one lens before it is opened: ready, not ready, on paper.
import type { Lens, Participant, ParticipantId, Progress } from '../../../lib/api';

export interface SeatAtLens {
  id: ParticipantId;
  alias: string;
  progress: Progress;
  keptClosed: boolean;
  /** Chosen while writing: nobody else can undo it. */
  keptByWriter: boolean;
}

export interface AtLens {
  done: SeatAtLens[];
  /** On the curtain, and not closed by its writer. */
  notReady: SeatAtLens[];
  /** Their sheet lies before them: only they know how far it is. */
  onPaper: SeatAtLens[];
}

export function atLens(participants: readonly Participant[], lens: Lens): AtLens {
  const groups: AtLens = { done: [], notReady: [], onPaper: [] };
  for (const one of participants) {
    const answer = one.answers.find((each) => each.lens === lens);
    const progress = answer?.progress ?? 'waiting';
    const seat: SeatAtLens = {
      id: one.id,
      alias: one.alias,
      progress,
      keptClosed: answer?.kept_closed ?? false,
      keptByWriter: answer?.kept_by_writer ?? false,
    };
    if (progress === 'done') groups.done.push(seat);
    else if (progress === 'skipped') continue;
    else if (one.way === 'paper' && progress === 'waiting') groups.onPaper.push(seat);
    else groups.notReady.push(seat);
  }
  return groups;
}
