// Owns a small kept session as the tests need it: one with an alias, a voice, three without a name.
import type { By, KeptAnswer, KeptSummary, KeptView } from '../../lib/api';

export function keptSummary(change: Partial<KeptSummary> = {}): KeptSummary {
  return {
    id: 'k',
    state: 'kept',
    title: 'De tas',
    case: 'c',
    case_title: 'De tas',
    facts: {
      held_on: '2025-11-12',
      minutes: 75,
      form: null,
      people: 4,
      voices: 1,
      lenses: ['handelingen', 'kennis'],
    },
    kept_at: ['handelingen', 'kennis'],
    themes: [],
    expires_on: '2028-11-12',
    due: false,
    received_on: null,
    archived_on: null,
    deposited_on: null,
    ...change,
  };
}

export function keptAnswer(id: string, by: By, text: string): KeptAnswer {
  return {
    id,
    by,
    body: { lens: 'kennis', items: [{ text, kind: 'know', source: null, certainty: null }] },
    doubt: false,
    noted: false,
    additions: [],
    prompt: { id: 'kennis', version: 1, text: 'Wat weet je?' },
    practice: false,
  };
}

export function keptView(change: Partial<KeptView> = {}): KeptView {
  return {
    summary: keptSummary(),
    case: null,
    clarifications: [],
    lenses: [
      {
        lens: 'kennis',
        answers: [
          keptAnswer('1', { kind: 'alias', alias: 'Joris' }, 'De richtlijn'),
          keptAnswer(
            '2',
            { kind: 'voice', alias: 'Stem van de jongere', of: 'jongere' },
            'Niemand vroeg het mij',
          ),
          keptAnswer('3', { kind: 'nameless' }, 'Wat de tante zei'),
        ],
        groups: [
          {
            lens: 'kennis',
            label: 'Wat we weten',
            members: [
              { contribution: '1', place: 0 },
              { contribution: '3', place: 0 },
            ],
          },
        ],
      },
    ],
    options: [
      {
        option: 'o',
        text: 'Blijven bellen',
        done: false,
        stances: [
          { by: { kind: 'alias', alias: 'Joris' }, stance: 'would' },
          { by: { kind: 'nameless' }, stance: 'would_not' },
        ],
      },
    ],
    notes: [{ phase: 'oogst', text: 'Vaker bellen.' }],
    talks: [],
    practice: false,
    justified: [],
    ...change,
  };
}
