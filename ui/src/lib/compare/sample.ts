// Owns a small made-up table for the tests: three people and a voice, three lenses opened, two starters and one
// talked about earlier. Tests only.
import type {
  Body,
  Cell,
  Comparison,
  ComparisonView,
  Eyes,
  Named,
  OpenedAnswer,
  Pair,
  PairSide,
  Participant,
  Prompts,
  SessionView,
  Talk,
} from '../api';
import { LENSES, type Lens } from '../lens';

const PEOPLE = [
  { id: 'sanne', alias: 'Sanne', voice: false },
  { id: 'mohamed', alias: 'محمد', voice: false },
  { id: 'irene', alias: 'Irene', voice: false },
  { id: 'jongere', alias: 'Stem van de jongere', voice: true },
] as const;

const OPEN: readonly Lens[] = ['handelingen', 'identiteit', 'deugden'];

const VIRTUES: Record<string, { virtues: string[]; at_stake: string }> = {
  sanne: { virtues: ['zorgvuldigheid', 'trouw', 'moed'], at_stake: 'Dat ze niemand meer belt.' },
  mohamed: { virtues: ['veiligheid', 'zekerheid'], at_stake: '' },
  irene: { virtues: ['zorgvuldigheid'], at_stake: 'Haar vertrouwen in ons.' },
  jongere: { virtues: ['eigen:Rust', 'trouw'], at_stake: 'Dat jij ook weggaat.' },
};

const LABELS: Record<string, string> = {
  zorgvuldigheid: 'Zorgvuldigheid',
  veiligheid: 'Veiligheid',
  trouw: 'Trouw',
  zekerheid: 'Zekerheid',
  moed: 'Moed',
  'eigen:Rust': 'Rust',
};

/** Irene keeps identiteit closed, Mohamed skipped handelingen. */
function cell(participant: string, lens: Lens): Cell {
  const closed = participant === 'irene' && lens === 'identiteit';
  const skipped = participant === 'mohamed' && lens === 'handelingen';
  const status = closed ? 'kept_closed' : skipped ? 'skipped' : 'opened';
  const opened = status === 'opened';
  const doubt = opened && participant === 'sanne' && lens === 'handelingen';
  return {
    participant,
    lens,
    status,
    text: opened ? `${lens} van ${participant}` : null,
    doubt,
    noted: opened && participant === 'irene',
  };
}

function body(participant: string, lens: Lens): Body {
  if (lens === 'handelingen') {
    return {
      lens,
      options: [{ id: `o-${participant}`, text: 'Blijven bellen', skill: 'volhouden' }],
    };
  }
  if (lens === 'identiteit') {
    return { lens, recognise: ['kind', 'eigen:De zus'], known_as: 'Wie blijft', text: '' };
  }
  return { lens: 'deugden', cost: '', ...VIRTUES[participant]! };
}

function answer({ participant, lens, doubt, noted }: Cell): OpenedAnswer {
  return {
    id: `${participant}-${lens}`,
    participant,
    body: body(participant, lens),
    doubt,
    noted,
    late: false,
    prompt: { id: lens, version: 1, text: `Vraag van ${lens}?` },
    additions: [],
  };
}

export function sampleView(): ComparisonView {
  const raster = PEOPLE.flatMap(({ id }) => OPEN.map((lens) => cell(id, lens)));
  const opened = raster.filter((one) => one.status === 'opened');
  const comparison: Comparison = {
    v: 1,
    session: 's',
    participants: PEOPLE.map((one, seat) => ({ ...one, key: null, seat })),
    lenses: {
      handelingen: 'revealed',
      kennis: 'sealed',
      identiteit: 'revealed',
      deugden: 'revealed',
      vrijheid: 'skipped',
    },
    shared: [
      { lens: 'deugden', what: 'Zorgvuldigheid', participants: ['irene', 'sanne'] },
      { lens: 'handelingen', what: 'Blijven bellen', participants: ['sanne', 'irene'] },
    ],
    raster,
    virtues: Object.entries(LABELS).map(([id, label]) => ({
      id,
      label,
      own: id.startsWith('eigen:'),
      by: PEOPLE.flatMap(({ id: participant }) => {
        const { virtues, at_stake } = VIRTUES[participant]!;
        const place = virtues.indexOf(id) + 1;
        return place > 0 ? [{ participant, place, at_stake: at_stake || null, cost: null }] : [];
      }),
    })),
    options: [],
    room: [],
    friction: [],
    undiscussed: opened.map(({ participant, lens }) => ({ participant, lens, item: '' })),
  };
  comparison.friction = sampleTalks()
    .filter((talk) => talk.offered)
    .map(({ kind, lens, participants, reason, question }) => {
      return { kind, lens, participants, reason: reason ?? '', question, rests_on: [] };
    });
  return {
    comparison,
    answers: opened.map(answer),
    named: NAMED,
    talks: sampleTalks(),
    eyes: null,
    examples: [],
  };
}

function named(lens: Lens, what: string, people: string[], ...voices: string[]): Named {
  const by = [...people, ...voices].map((participant, place) => {
    return { participant, place, text: what, option: null };
  });
  return { lens, what, by, people, joined: false };
}

/** The group joined two wordings of Irene and Sanne. */
const NAMED: Named[] = [
  {
    ...named('handelingen', 'Blijven bellen', ['sanne', 'irene']),
    by: [
      { participant: 'sanne', place: 0, text: 'Blijven bellen', option: 'o-sanne' },
      { participant: 'irene', place: 0, text: 'Elke week bellen', option: 'o-irene' },
    ],
    joined: true,
  },
  named('handelingen', 'De tante vragen', ['irene']),
  named('deugden', 'Zorgvuldigheid', ['sanne', 'irene']),
  named('deugden', 'Trouw', ['sanne'], 'jongere'),
  named('deugden', 'Rust', [], 'jongere'),
];

function sampleTalks(): Talk[] {
  const talk = { note: '', discussed: false, carried: false, offered: true };
  return [
    {
      ...talk,
      starter: 'only',
      kind: 'only_one',
      lens: 'handelingen',
      reason: 'Alleen Irene noemt “De tante vragen”.',
      question: 'Wat ziet zij dat de anderen niet zien?',
      participants: ['irene'],
    },
    {
      ...talk,
      starter: 'apart',
      kind: 'no_shared_virtue',
      lens: 'deugden',
      reason: 'Sanne zet zorgvuldigheid voorop, محمد veiligheid.',
      question: 'Wat wil ieder beschermen?',
      participants: ['mohamed', 'sanne'],
    },
    {
      ...talk,
      starter: 'earlier',
      kind: 'doubt',
      lens: 'identiteit',
      reason: null,
      question: 'Waar zit je twijfel?',
      participants: ['sanne'],
      note: 'Sanne wil het nog eens horen.',
      discussed: true,
      offered: false,
    },
  ];
}

/** The sample through the eyes of Irene. */
export function sampleEyes(): Eyes {
  const nothing = { doubt: false, noted: false, detail: [], shared: [], only: [], others: [] };
  return {
    participant: 'irene',
    lenses: [
      {
        ...nothing,
        lens: 'handelingen',
        status: 'opened',
        own: ['Blijven bellen', 'De tante vragen'],
        shared: [{ what: 'Blijven bellen', participants: ['sanne'] }],
        only: ['De tante vragen'],
      },
      { ...nothing, lens: 'identiteit', status: 'kept_closed', own: [] },
      {
        ...nothing,
        lens: 'deugden',
        status: 'opened',
        noted: true,
        own: ['1 zorgvuldigheid'],
        shared: [{ what: 'Zorgvuldigheid', participants: ['sanne'] }],
        others: [{ what: 'Trouw', participants: ['jongere', 'sanne'] }],
      },
    ],
  };
}

function side(participant: string, own: string[], detail: string[] = []): PairSide {
  return { participant, status: 'opened', own, detail, doubt: false, noted: false };
}

export function samplePair(): Pair {
  return {
    rows: [
      {
        lens: 'handelingen',
        sides: [
          { ...side('sanne', ['Blijven bellen'], ['zou ik doen: bellen']), doubt: true },
          { ...side('mohamed', []), status: 'skipped' },
        ],
        both: [],
        nothing_shared: false,
      },
      {
        lens: 'identiteit',
        sides: [side('sanne', ['Wie blijft']), side('mohamed', ['Wie grenzen bewaakt'])],
        both: ['herkent zich in het kind'],
        nothing_shared: false,
      },
      {
        lens: 'deugden',
        sides: [
          side('sanne', ['1 zorgvuldigheid', '2 trouw']),
          { ...side('mohamed', ['1 veiligheid']), noted: true },
        ],
        both: [],
        nothing_shared: true,
      },
    ],
  };
}

function participant(one: (typeof PEOPLE)[number], seat: number): Participant {
  return {
    id: one.id,
    key: null,
    alias: one.alias,
    role: '',
    people: null,
    voice_of: one.voice ? 'jongere' : null,
    written_by: one.voice ? 'sanne' : null,
    seat,
    owner: seat === 0,
    leads: false,
    scribe: false,
    way: 'curtain',
    joined_late: false,
    has_sign: false,
    answers: LENSES.map((lens) => {
      const { status, noted } = cell(one.id, lens);
      const progress = status === 'skipped' ? 'skipped' : OPEN.includes(lens) ? 'done' : 'busy';
      return {
        lens,
        progress,
        kept_closed: status === 'kept_closed',
        kept_by_writer: false,
        noted,
      };
    }),
    first_thought: 'waiting',
    own_picture: 'waiting',
    stances: 'waiting',
    release: 'waiting',
    named: one.voice,
  };
}

export function sampleSession(): SessionView {
  return {
    id: 's',
    kind: 'intervisie',
    case: null,
    phase: 'vergelijken',
    state: 'open',
    minutes: 75,
    form: null,
    writing: 'per_lens',
    way: 'curtain',
    safety: 'safe',
    projector: 'absent',
    agreed: true,
    perspectives: 0,
    beside: true,
    look_back_on: null,
    planned_on: null,
    led_last: null,
    timer: { given_seconds: 0, spent_seconds: 0, session_spent_seconds: 0, running_since: null },
    now: '2026-01-01T10:00:00Z',
    plan: [],
    lenses: [],
    participants: PEOPLE.map(participant),
    clarifications: [],
    notes: [{ phase: 'vergelijken', text: 'Trouw staat twee keer.' }],
    own_course: null,
    turn: null,
    look_backs: [],
    loose: true,
    stances: 'not_begun',
    created_at: '2026-01-01T10:00:00Z',
  };
}

export function samplePrompts(): Prompts {
  const virtues = Object.entries(LABELS)
    .filter(([id]) => !id.startsWith('eigen:'))
    .map(([id, label]) => ({ id, label, meaning: `Zo ziet ${label} eruit.`, too_much: '' }));
  return { language: 'nl', lenses: [], phases: [], virtues };
}
