// Owns the steps of handing the laptop round: ask for a dark projector, give, open, write, close, next.
// The private text lives in its draft alone, and leaves with `forget`.
import { Attempt } from '../../lib/state/attempt.svelte';
import {
  asFailure,
  call,
  type Participant,
  type ParticipantId,
  type SessionView,
  type Sheet,
} from '../../lib/api';
import { AS_IT_IS } from '../../lib/arrange';
import { TurnDraft } from '../../lib/state/turn.svelte';
import { isOpen, nextWaiting, progressOn } from './people';

export type Step = 'projector' | 'handover' | 'sign' | 'stays_closed' | 'writing' | 'all_done';
/** How the one before closed their sheet. */
export type Closing = 'sealed' | 'paused' | 'skipped' | 'read';

/** The core says so when a turn is not open any more: after a lock elsewhere, for one. */
const TURN_IS_GONE = ['not_now', 'not_allowed', 'not_found'];

export class Handover extends Attempt {
  readonly sheet: Sheet;
  view = $state.raw<SessionView>() as SessionView;
  step = $state<Step>('handover');
  who = $state<ParticipantId>('');
  draft = $state.raw<TurnDraft | null>(null);
  before = $state.raw<{ alias: string; closing: Closing } | null>(null);
  /** Tries left for the own sign. */
  left = $state<number | null>(null);
  changed = false;
  readonly person: Participant | null = $derived(
    this.view.participants.find((one) => one.id === this.who) ?? null,
  );
  /** This turn was open when the screen came up. */
  readonly wasOpen = $derived.by(() => isOpen(this.who, this.sheet, this.view));
  /** They began before, and go on. */
  readonly goesOn = $derived.by(
    () =>
      this.wasOpen ||
      (this.person !== null && progressOn(this.person, this.sheet, this.view) === 'busy'),
  );
  readonly next = $derived.by(() => nextWaiting(this.view, this.sheet, this.who));

  constructor(view: SessionView, sheet: Sheet, who: ParticipantId) {
    super();
    this.view = view;
    this.sheet = sheet;
    this.who = who;
    this.step = view.projector === 'absent' ? 'handover' : 'projector';
  }

  /** What all may see changed elsewhere. */
  follow(view: SessionView): void {
    if (!this.busy) this.view = view;
  }

  async projector(answer: 'absent' | 'present'): Promise<void> {
    await this.attempt(async () => {
      if (this.view.projector !== answer) {
        this.#show(
          await call('session_arrange', {
            ...AS_IT_IS,
            session: this.view.id,
            projector: answer,
          }),
        );
      }
      this.step = 'handover';
    });
  }

  async open(sign: string | null = null): Promise<void> {
    await this.attempt(async () => {
      const request = { session: this.view.id, participant: this.who, sheet: this.sheet, sign };
      this.draft = new TurnDraft(await call('turn_open', request));
      this.changed = true;
      this.left = null;
      this.step = 'writing';
    });
    const code = this.trouble === null ? null : asFailure(this.trouble);
    if (code?.code === 'sign_needed' || code?.code === 'wrong_sign') {
      this.left = Number(code.detail?.left ?? 0) || null;
      this.step = 'sign';
      if (code.code === 'sign_needed') this.trouble = null;
    } else if (code?.code === 'sealed' || code?.code === 'sign_locked') {
      this.step = 'stays_closed';
    }
  }

  seal(sign: string | null): Promise<void> {
    return this.#close('sealed', () => call('turn_seal', { skip: false, sign }));
  }

  skip(): Promise<void> {
    return this.#close('skipped', () => call('turn_seal', { skip: true, sign: null }));
  }

  pause(): Promise<void> {
    const closing = this.sheet.kind === 'own_words' ? 'read' : 'paused';
    return this.#close(closing, () => call('turn_pause', {}));
  }

  /** Gives the laptop to somebody else who waits. */
  pass(to: ParticipantId): void {
    this.who = to;
    this.trouble = null;
    this.left = null;
    this.step = 'handover';
  }

  /** Takes the private text out of memory. */
  forget(): void {
    this.draft?.wipe();
    this.draft = null;
  }

  async #close(closing: Closing, send: () => Promise<SessionView>): Promise<void> {
    await this.attempt(async () => {
      if (this.draft && !(await this.draft.flush())) throw this.draft.keeper.trouble;
      this.#closed(closing, await send());
    });
    if (this.trouble === null || !TURN_IS_GONE.includes(asFailure(this.trouble).code)) return;
    await this.attempt(async () => {
      this.#closed('paused', await call('session_get', { session: this.view.id }));
    });
  }

  #closed(closing: Closing, view: SessionView): void {
    this.forget();
    this.before = { alias: this.person?.alias ?? '', closing };
    this.#show(view);
    const next = nextWaiting(view, this.sheet, this.who);
    if (next !== null) this.pass(next.id);
    else if (closing === 'paused') this.pass(this.who);
    else this.step = 'all_done';
  }

  #show(view: SessionView): void {
    this.view = view;
    this.changed = true;
  }
}
