// Owns a person at the table as the tests of writing need one: somebody who writes behind the curtain.
import type { Participant, Progress } from '../../lib/api';
import { LENSES } from '../../lib/lens';

/** `progress` is how far they are on every sheet. */
export function person(
  id: string,
  progress: Progress = 'waiting',
  change: Partial<Participant> = {},
): Participant {
  return {
    id,
    key: null,
    alias: id,
    role: '',
    people: null,
    voice_of: null,
    written_by: null,
    seat: 0,
    owner: false,
    leads: false,
    scribe: false,
    way: 'curtain',
    joined_late: false,
    has_sign: false,
    answers: LENSES.map((lens) => ({
      lens,
      progress,
      kept_closed: false,
      kept_by_writer: false,
      noted: false,
    })),
    first_thought: progress,
    own_picture: progress,
    named: false,
    stances: progress,
    release: progress,
    ...change,
  };
}
