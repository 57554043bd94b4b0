// Owns what the schrijver notes from paper after a lens was opened: one note for each person, kept at once.
// Nothing sealed passes here: it was read aloud.
import {
  call,
  type Body,
  type Lens,
  type ParticipantId,
  type SessionId,
  type SessionView,
} from '../../lib/api';
import { Keeper, bodyEmpty } from '../../lib/state/turn.svelte';

export interface PaperLine {
  body: Body;
  doubt: boolean;
  skipped: boolean;
  /** The one line as it is typed; the body is read from it. */
  text: string;
}

const BETWEEN = ';';

function emptyBody(lens: Lens): Body {
  switch (lens) {
    case 'handelingen':
      return { lens, options: [] };
    case 'kennis':
      return { lens, items: [] };
    case 'identiteit':
      return { lens, recognise: [], known_as: '', text: '' };
    case 'deugden':
      return { lens, virtues: [], at_stake: '', cost: '' };
    case 'vrijheid':
      return { lens, thinking: null, acting: null, limits: [] };
  }
}

function parts(text: string): string[] {
  return text
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Puts the one line where it belongs; a semicolon begins another, a question mark in front means missed. */
export function withText(body: Body, text: string): Body {
  switch (body.lens) {
    case 'handelingen':
      return { ...body, options: parts(text).map((part) => ({ id: null, text: part, skill: '' })) };
    case 'kennis':
      return {
        ...body,
        items: parts(text).map((part) => ({
          text: part.replace(/^\?\s*/, ''),
          kind: part.startsWith('?') ? 'miss' : 'know',
          source: null,
          certainty: null,
        })),
      };
    case 'identiteit':
      return { ...body, known_as: text.trim() };
    case 'deugden':
      return { ...body, at_stake: text.trim() };
    case 'vrijheid':
      return {
        ...body,
        limits: parts(text).map((part) => ({ text: part, kind: null, hard: null })),
      };
  }
}

/** The line again, from what was noted before. */
export function textOf(body: Body): string {
  const joined = (texts: string[]): string => texts.join(`${BETWEEN} `);
  switch (body.lens) {
    case 'handelingen':
      return joined(body.options.map((one) => one.text));
    case 'kennis':
      return joined(body.items.map((one) => (one.kind === 'miss' ? `? ${one.text}` : one.text)));
    case 'identiteit':
      return body.known_as;
    case 'deugden':
      return body.at_stake;
    case 'vrijheid':
      return joined(body.limits.map((one) => one.text));
  }
}

export class Noting {
  readonly session: SessionId;
  readonly lens: Lens;
  lines = $state.raw<Record<ParticipantId, PaperLine>>({});
  #keepers = new Map<ParticipantId, Keeper>();
  #onsession: (view: SessionView) => void;

  constructor(session: SessionId, lens: Lens, onsession: (view: SessionView) => void) {
    this.session = session;
    this.lens = lens;
    this.#onsession = onsession;
  }

  /** What was noted before the screen came up. */
  async load(view: SessionView): Promise<void> {
    const before: Record<ParticipantId, PaperLine> = {};
    for (const one of view.participants) {
      const answer = one.answers.find((each) => each.lens === this.lens);
      if (answer?.noted && answer.progress === 'skipped') {
        before[one.id] = { ...this.line(one.id), skipped: true };
      }
    }
    const noted = view.participants.some((one) =>
      one.answers.some((each) => each.lens === this.lens && each.noted),
    );
    if (noted) {
      const whole = { session: this.session, through: null, voices: true };
      const { answers } = await call('compare', whole);
      for (const one of answers) {
        if (!one.noted || one.body.lens !== this.lens) continue;
        const { body, doubt } = one;
        before[one.participant] = { body, doubt, skipped: false, text: textOf(body) };
      }
    }
    this.lines = { ...before, ...this.lines };
  }

  line(id: ParticipantId): PaperLine {
    const empty = { body: emptyBody(this.lens), doubt: false, skipped: false, text: '' };
    return this.lines[id] ?? empty;
  }

  given(id: ParticipantId): boolean {
    const line = this.line(id);
    return line.skipped || line.doubt || !bodyEmpty(line.body);
  }

  /** A click or a key: kept at once. */
  change(id: ParticipantId, change: Partial<PaperLine>): void {
    this.#set(id, change);
    void this.#keeper(id).flush();
  }

  /** Typing: kept within a second. */
  write(id: ParticipantId, text: string): void {
    this.#set(id, { text, body: withText(this.line(id).body, text) });
  }

  failed(id: ParticipantId): boolean {
    return this.#keepers.get(id)?.state === 'failed';
  }

  /** All of it, before reading back or leaving; false when something could not be kept. */
  async flush(): Promise<boolean> {
    const all = await Promise.all([...this.#keepers.values()].map((one) => one.flush()));
    return all.every(Boolean);
  }

  #set(id: ParticipantId, change: Partial<PaperLine>): void {
    const line = { ...this.line(id), ...change };
    if (!('skipped' in change)) line.skipped = false;
    this.lines = { ...this.lines, [id]: line };
    this.#keeper(id).touch();
  }

  #keeper(id: ParticipantId): Keeper {
    const known = this.#keepers.get(id);
    if (known) return known;
    const made = new Keeper(async () => {
      const { body, doubt, skipped } = this.line(id);
      const request = { session: this.session, participant: id, body, doubt, skipped };
      this.#onsession(await call('paper_note', request));
    });
    this.#keepers.set(id, made);
    return made;
  }
}
