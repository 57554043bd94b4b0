// Owns what somebody may let be kept as the tests need it: three own answers, one of a voice, a case they brought.
import type { ReleaseView } from '../../lib/api';

export const CODE = 'KERS 47 MUS 82 TULP 90 BOOM 13';

export function sampleRelease(change: Partial<ReleaseView> = {}): ReleaseView {
  const own = { seat: 'joris', voice: null, nameless_possible: true };
  return {
    answers: [
      { ...own, lens: 'handelingen', lines: ['Blijven bellen'] },
      { ...own, lens: 'kennis', lines: ['De richtlijn'] },
      { ...own, lens: 'deugden', lines: ['1 Trouw'], nameless_possible: false },
      {
        seat: 'stem',
        voice: 'Stem van de jongere',
        lens: 'kennis',
        lines: ['Niemand vroeg het mij'],
        nameless_possible: false,
      },
    ],
    stances: [],
    case_title: null,
    clarifications: 0,
    shared: false,
    found: [],
    choices: {
      answers: [],
      practice: false,
      case: false,
      clarifications: false,
      objects: false,
      replace: [],
    },
    code: CODE,
    ...change,
  };
}
