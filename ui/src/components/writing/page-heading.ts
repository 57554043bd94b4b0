// Owns what stands at the head of each sheet: where we are, the one question, and what it is about.
import type { Lens, Participant, Phase, Prompts, SessionView, Sheet } from '../../lib/api';
import { t } from '../../lib/words';
import { chosenLenses } from './people';

export interface Heading {
  place: string;
  question?: string;
  text?: string;
  /** From the core's sanitiser. */
  html?: string;
}

interface Page {
  kind: Sheet['kind'];
  /** Which of the lenses of the sheet is before the writer. */
  lens: Lens | null;
  session: Pick<SessionView, 'lenses'>;
  participant: Participant;
  prompts: Prompts;
}

export function pageHeading({ kind, lens, session, participant, prompts }: Page): Heading {
  const phase = (name: Phase) => prompts.phases.find((one) => one.phase === name);
  switch (kind) {
    case 'first_thought': {
      const [question, text] = phase('casus')?.first_thought ?? [];
      return { place: t('page-first-thought'), question, text };
    }
    case 'own_words':
      return { place: t('page-own-words'), question: t('page-own-words-question') };
    case 'own_picture': {
      const own = phase('eigen_beeld');
      return {
        place: t('page-own-picture'),
        question: own?.question,
        html: own?.explanation_html,
      };
    }
    case 'stances':
      return { place: t('stances-place'), question: t('stances-question') };
    case 'release':
      return {
        place: t('release-place'),
        question: t('release-question', { alias: participant.alias }),
      };
    default: {
      const prompt = prompts.lenses.find((one) => one.lens === lens);
      const all = chosenLenses(session);
      const place = {
        at: lens ? all.indexOf(lens) + 1 : 0,
        of: all.length,
        lens: prompt?.title ?? '',
      };
      return {
        place: t('page-lens-place', place),
        question: prompt?.question,
        html: prompt?.explanation_html,
      };
    }
  }
}
