// Owns who writes what: how far each is on a sheet, who holds the laptop for a voice, whose turn is next.
// It knows nothing of what was written.
import type { Lens, Participant, ParticipantId, Progress, SessionView, Sheet } from '../../lib/api';
import { t } from '../../lib/words';

const KNOWN_VOICES = ['jongere', 'ouder', 'pleegouder'];

export function sameSheet(one: Sheet, other: Sheet): boolean {
  if (one.kind === 'lens' && other.kind === 'lens') return one.lens === other.lens;
  return one.kind === other.kind;
}

export function chosenLenses(session: Pick<SessionView, 'lenses'>): Lens[] {
  return session.lenses.filter((one) => one.chosen).map((one) => one.lens);
}

/** The lenses that are on a sheet; none on the private ones. All in one go means those still closed. */
export function lensesOf(sheet: Sheet, session: SessionView): Lens[] {
  if (sheet.kind === 'lens') return [sheet.lens];
  if (sheet.kind !== 'all_lenses') return [];
  return session.lenses
    .filter((one) => one.chosen && one.opened_at === null)
    .map((one) => one.lens);
}

/** Writes on a device of their own; a voice where the one writes who writes for it. */
export function onDevice(one: Participant, session: SessionView): boolean {
  const writer = session.participants.find((other) => other.id === one.written_by);
  return (writer ?? one).way === 'device';
}

/** Who has the laptop: behind the curtain, or who wrote on paper on the sheets that nobody has on paper. */
export function onLaptop(one: Participant, sheet: Sheet, session: SessionView): boolean {
  if (onDevice(one, session)) return false;
  return one.way === 'curtain' || ['release', 'own_words'].includes(sheet.kind);
}

/** A voice has no first thought and no own picture: nobody can know those. What may be kept of it, its writer says. */
export function takesPart(one: Participant, sheet: Sheet): boolean {
  return one.voice_of === null || ['lens', 'all_lenses', 'stances'].includes(sheet.kind);
}

/** Several lenses as one: done when none waits any more, busy when some were begun. */
function together(parts: Progress[]): Progress {
  if (parts.length === 0) return 'waiting';
  if (parts.every((one) => one === 'skipped')) return 'skipped';
  if (parts.every((one) => one === 'done' || one === 'skipped')) return 'done';
  return parts.every((one) => one === 'waiting') ? 'waiting' : 'busy';
}

export function progressOn(one: Participant, sheet: Sheet, session: SessionView): Progress {
  switch (sheet.kind) {
    case 'first_thought':
      return one.first_thought;
    case 'own_picture':
      return one.own_picture;
    case 'stances':
      return one.stances;
    case 'release':
      return one.release;
    case 'own_words':
      return 'waiting';
    default: {
      const lenses = lensesOf(sheet, session);
      return together(
        one.answers
          .filter((answer) => lenses.includes(answer.lens))
          .map((answer) => answer.progress),
      );
    }
  }
}

/** Their page on this sheet was opened, and not closed since. */
export function isOpen(id: ParticipantId, sheet: Sheet, { turn }: SessionView): boolean {
  return turn !== null && turn.participant === id && sameSheet(turn.sheet, sheet);
}

/** Who types: the person, or for a voice the one who writes for it. */
export function writerName(one: Participant, session: SessionView): string {
  const writer = session.participants.find((other) => other.id === one.written_by);
  return writer?.alias ?? one.alias;
}

/** How a voice is called in a sentence. */
export function voiceName(one: Participant): string {
  const of = one.voice_of ?? '';
  return KNOWN_VOICES.includes(of) ? t('voice-known', { of }) : one.alias;
}

/** Whose turn comes after somebody, in seat order and round; null when nobody waits. */
export function nextWaiting(session: SessionView, sheet: Sheet, after: string): Participant | null {
  const seats = session.participants;
  const from = seats.findIndex((one) => one.id === after) + 1;
  const round = [...seats.slice(from), ...seats.slice(0, from)];
  const open = (one: Participant): boolean =>
    one.id !== after &&
    onLaptop(one, sheet, session) &&
    takesPart(one, sheet) &&
    ['waiting', 'busy'].includes(progressOn(one, sheet, session));
  return round.find(open) ?? null;
}
