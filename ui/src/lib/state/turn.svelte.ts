// Owns what one writer has before them during their own turn, and that it is kept. It holds the only
// private text of the interface: `wipe` leaves nothing of it. It knows no component.
import {
  call,
  type Body,
  type Draft,
  type Lens,
  type OwnAnswer,
  type OwnPicture,
  type OptionId,
  type ParticipantId,
  type SessionId,
  type Sheet,
  type Stance,
  type StanceLine,
  type TurnSave,
  type TurnView,
} from '../api';
import { ReleaseDraft } from './release.svelte';
import { waits, waitsNoMore } from './session-autosave.svelte';
import { undo } from './undo.svelte';

/** Longest an unsaved key waits before it is sent; the rest of the second is for the way there. */
export const SEND_WITHIN_MS = 800;
/** After a save that failed the next try comes by itself. */
export const RETRY_AFTER_MS = 2000;

export type Keeping = 'untouched' | 'unsaved' | 'saved' | 'failed';

/** Sends changes soon, one save after the other, and again when one failed. It holds no text itself. */
export class Keeper {
  state = $state<Keeping>('untouched');
  /** Why the last try failed; null once one succeeded. */
  trouble = $state.raw<unknown>(null);
  #send: () => Promise<unknown>;
  #onAllKept: () => void;
  #changes = 0;
  #kept = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<boolean> | null = null;
  #over = false;

  constructor(send: () => Promise<unknown>, onAllKept: () => void = () => undefined) {
    this.#send = send;
    this.#onAllKept = onAllKept;
  }

  get allKept(): boolean {
    return this.#kept === this.#changes;
  }

  /** Something changed. The clock runs from the first unsaved key; more keys do not push it back. */
  touch(): void {
    if (this.#over) return;
    this.#changes += 1;
    waits(this);
    if (this.state !== 'failed') this.state = 'unsaved';
    this.#timer ??= setTimeout(() => void this.#due(), SEND_WITHIN_MS);
  }

  /** Sends all that is not kept yet; false when that did not succeed. */
  async flush(): Promise<boolean> {
    while (this.#running) await this.#running;
    while (!this.#over && this.#kept < this.#changes) {
      if (!(await this.#save())) return false;
    }
    return true;
  }

  /** Nothing is sent any more. */
  stop(): void {
    this.#over = true;
    waitsNoMore(this);
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.state = 'untouched';
  }

  async #due(): Promise<void> {
    this.#timer = undefined;
    while (this.#running) await this.#running;
    if (!this.#over && this.#kept < this.#changes) await this.#save();
  }

  #save(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#running ??= this.#attempt().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #attempt(): Promise<boolean> {
    const upto = this.#changes;
    try {
      await this.#send();
    } catch (thrown) {
      if (this.#over) return false;
      this.state = 'failed';
      this.trouble = thrown;
      this.#timer ??= setTimeout(() => void this.#due(), RETRY_AFTER_MS);
      return false;
    }
    this.#kept = upto;
    this.trouble = null;
    if (this.allKept) waitsNoMore(this);
    if (this.#over) return true;
    this.state = this.allKept ? 'saved' : 'unsaved';
    if (this.allKept) this.#onAllKept();
    return true;
  }
}

/** Everything somebody wrote, to take along. */
export interface OwnWordsText {
  markdown: string;
  html: string;
  file: string;
}

/** What may change of one lens. */
export type AnswerChange = Partial<Omit<OwnAnswer, 'prompt'>>;

const NOTHING: OwnPicture = { good_work: '', shifted: '' };
const blank = (text: string): boolean => text.trim() === '';

/** Rows nobody wrote in stay on the screen and out of what is kept. */
export function written(body: Body): Body {
  switch (body.lens) {
    case 'handelingen':
      return { ...body, options: body.options.filter((one) => !blank(one.text)) };
    case 'kennis':
      return { ...body, items: body.items.filter((one) => !blank(one.text)) };
    case 'vrijheid':
      return { ...body, limits: body.limits.filter((one) => !blank(one.text) || one.kind) };
    default:
      return body;
  }
}

/** Nothing was given at this lens. */
export function bodyEmpty(body: Body): boolean {
  const kept = written(body);
  switch (kept.lens) {
    case 'handelingen':
      return kept.options.length === 0;
    case 'kennis':
      return kept.items.length === 0;
    case 'identiteit':
      return kept.recognise.length === 0 && blank(kept.known_as) && blank(kept.text);
    case 'deugden':
      return kept.virtues.length === 0 && blank(kept.at_stake) && blank(kept.cost);
    case 'vrijheid':
      return kept.thinking === null && kept.acting === null && kept.limits.length === 0;
  }
}

export class TurnDraft {
  readonly session: SessionId;
  readonly participant: ParticipantId;
  readonly sheet: Sheet;
  answers = $state.raw<OwnAnswer[]>([]);
  firstThought = $state('');
  ownPicture = $state.raw<OwnPicture>(NOTHING);
  stances = $state.raw<StanceLine[]>([]);
  /** On the sheet of what may be kept. */
  release = $state.raw<ReleaseDraft | null>(null);
  words = $state.raw<OwnWordsText | null>(null);
  readonly keeper: Keeper = new Keeper(
    () => call('turn_save', this.#request()),
    () => this.#waits?.(null),
  );
  /** Is told what is not kept yet at each change, and null once all of it is. */
  readonly #waits: ((unsent: TurnSave | null) => void) | undefined;
  #changed = new Set<Lens>();
  #chosen = new Set<OptionId>();

  constructor(view: TurnView, waits?: (unsent: TurnSave | null) => void) {
    this.#waits = waits;
    this.session = view.session;
    this.participant = view.participant;
    this.sheet = view.sheet;
    this.answers = view.answers;
    this.firstThought = view.first_thought ?? '';
    this.ownPicture = view.own_picture ?? NOTHING;
    this.stances = view.stances;
    if (view.release) {
      this.release = new ReleaseDraft(view.release, () => this.#touch());
    }
    if (view.words_html !== null) {
      this.words = {
        markdown: view.words_markdown ?? '',
        html: view.words_html,
        file: view.words_file ?? '',
      };
    }
  }

  get lenses(): Lens[] {
    return this.answers.map((one) => one.body.lens);
  }

  answer(lens: Lens): OwnAnswer | undefined {
    return this.answers.find((one) => one.body.lens === lens);
  }

  /** Nothing was written or chosen on this sheet. */
  get empty(): boolean {
    const lenses = this.answers.every(
      (one) => bodyEmpty(one.body) && !one.doubt && blank(one.private),
    );
    if (this.sheet.kind === 'first_thought') return blank(this.firstThought);
    if (this.sheet.kind === 'stances') return this.stances.every((one) => one.stance === null);
    const picture = blank(this.ownPicture.good_work) && blank(this.ownPicture.shifted);
    return this.sheet.kind === 'own_picture' ? picture : lenses;
  }

  change(lens: Lens, change: AnswerChange): void {
    this.answers = this.answers.map((one) =>
      one.body.lens === lens ? { ...one, ...change } : one,
    );
    this.#changed.add(lens);
    this.#touch();
  }

  writeFirstThought(text: string): void {
    this.firstThought = text;
    this.#touch();
  }

  writeOwnPicture(change: Partial<OwnPicture>): void {
    this.ownPicture = { ...this.ownPicture, ...change };
    this.#touch();
  }

  /** Null takes it back. */
  takeStance(option: OptionId, stance: Stance | null): void {
    this.stances = this.stances.map((one) => (one.option === option ? { ...one, stance } : one));
    this.#chosen.add(option);
    this.#touch();
  }

  flush(): Promise<boolean> {
    return this.keeper.flush();
  }

  /** Takes back what was written here before and never kept; it goes before what the core has. */
  resume(unsent: TurnSave): void {
    for (const { body, ...rest } of unsent.answers) this.change(body.lens, { body, ...rest });
    for (const { option, stance } of unsent.stances) this.takeStance(option, stance);
    if (unsent.first_thought !== null) this.writeFirstThought(unsent.first_thought);
    if (unsent.own_picture !== null) this.writeOwnPicture(unsent.own_picture);
    if (unsent.release !== null) this.release?.choose(unsent.release);
  }

  /** Takes every word out of memory; what was not sent by now is given up. */
  wipe(): void {
    undo.forget();
    this.keeper.stop();
    this.#changed.clear();
    this.#chosen.clear();
    this.answers = [];
    this.firstThought = '';
    this.ownPicture = NOTHING;
    this.stances = [];
    this.release?.wipe();
    this.release = null;
    this.words = null;
  }

  #touch(): void {
    this.keeper.touch();
    this.#waits?.(this.#request());
  }

  /** Only what was touched: reading a lens is not writing it. */
  #request(): TurnSave {
    const drafts = this.answers
      .filter((one) => this.#changed.has(one.body.lens))
      .map((one): Draft => ({
        body: written(one.body),
        doubt: one.doubt,
        keep_closed: one.keep_closed,
        private: one.private,
      }));
    return {
      answers: drafts,
      first_thought: this.sheet.kind === 'first_thought' ? this.firstThought : null,
      own_picture: this.sheet.kind === 'own_picture' ? this.ownPicture : null,
      stances: this.stances
        .filter((one) => this.#chosen.has(one.option))
        .map(({ option, stance }) => ({ option, stance })),
      release: this.release?.choices ?? null,
    };
  }
}
