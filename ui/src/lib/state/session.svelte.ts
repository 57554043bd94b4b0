// Owns the session on the screen: what all may see of it, kept up with the core, and what was
// typed and not saved yet. It never holds sealed text.
import { SvelteSet } from 'svelte/reactivity';
import { asFailure, call, failureText, onEvent, onReturn } from '../api';
import type {
  CommandName,
  Commands,
  ComparisonView,
  Lens,
  LensState,
  Participant,
  Phase,
  Prompts,
  SessionId,
  SessionView,
  TurnState,
} from '../api';
import { AS_IT_IS } from '../arrange';
import { Autosave, flushAll } from './session-autosave.svelte';
import { undo } from './undo.svelte';
import { Clock, read, type Reading } from './session-clock.svelte';

export const PHASES: readonly Phase[] = [
  'aankomen',
  'casus',
  'handelingen',
  'kennis',
  'identiteit',
  'deugden',
  'vrijheid',
  'vergelijken',
  'eigen_beeld',
  'oogst',
];

/** Commands that give the whole session back. */
type Changing = {
  [N in CommandName]: Commands[N][1] extends SessionView ? N : never;
}[CommandName];

type Rest<N extends CommandName> = Omit<Commands[N][0], 'session'>;

export class LiveSession {
  readonly id: SessionId;
  view = $state.raw<SessionView | null>(null);
  prompts = $state.raw<Prompts | null>(null);
  comparison = $state.raw<ComparisonView | null>(null);
  /** The sentence about what went wrong last; null when it was read. */
  trouble = $state<string | null>(null);
  /** Who had the laptop when this screen came up: after a reload, a lock, a crash. */
  resumed = $state.raw<TurnState | null>(null);
  /** Another screen came up here, so its heading takes the focus. */
  moved = $state(true);
  /** Phases the group was in while this screen stood. */
  readonly been = new SvelteSet<Phase>();
  readonly clock = new Clock();

  readonly time: Reading | null = $derived(this.view && read(this.view.timer, this.clock.now));
  readonly people: Participant[] = $derived(
    this.view?.participants.filter((one) => one.voice_of === null) ?? [],
  );
  readonly voices: Participant[] = $derived(
    this.view?.participants.filter((one) => one.voice_of !== null) ?? [],
  );
  readonly owner: Participant | null = $derived(this.people.find((one) => one.owner) ?? null);
  readonly chosen: Lens[] = $derived(
    this.view?.lenses.filter((one) => one.chosen).map((one) => one.lens) ?? [],
  );

  #notes = new Map<Phase, { text: string; save: Autosave<string> }>();
  #asked = 0;
  #shown = 0;
  /** What was asked last. The next waits for it: side by side, an answer from before a change can come in after it. */
  #line: Promise<unknown> = Promise.resolve();

  constructor(id: SessionId) {
    this.id = id;
  }

  /** Fetches the session and follows it; returns how to stop. */
  start(): () => void {
    void this.#load();
    const stops = [
      onEvent('session_changed', ({ session }) => {
        if (session === this.id) void this.refresh();
      }),
      onEvent('language_changed', () => void this.#anew()),
      onReturn(() => void this.refresh()),
      this.clock.start(),
    ];
    const leaving = (): void => void flushAll();
    document.addEventListener('visibilitychange', leaving);
    window.addEventListener('pagehide', leaving);
    return () => {
      leaving();
      stops.forEach((stop) => stop());
      document.removeEventListener('visibilitychange', leaving);
      window.removeEventListener('pagehide', leaving);
    };
  }

  async #load(): Promise<void> {
    try {
      const [prompts, view] = await Promise.all([
        call('prompts', {}),
        call('session_get', { session: this.id }),
      ]);
      this.prompts = prompts;
      this.resumed = view.turn;
      this.apply(view);
      await this.compare();
    } catch (thrown) {
      this.trouble = failureText(thrown);
    }
  }

  /** Another language: what is asked and what is said, is asked anew. */
  async #anew(): Promise<void> {
    try {
      this.prompts = await call('prompts', {});
    } catch (thrown) {
      this.trouble = failureText(thrown);
    }
    await this.refresh();
  }

  /** A view that came from elsewhere: the writing and the comparing hand theirs on. */
  apply(view: SessionView): void {
    this.#shown = ++this.#asked;
    this.#show(view);
  }

  #show(view: SessionView): void {
    this.view = view;
    this.been.add(view.phase);
    this.clock.set(view.now);
  }

  #inLine<T>(ask: () => Promise<T>): Promise<T> {
    const answer = this.#line.then(ask);
    this.#line = answer.catch(() => undefined);
    return answer;
  }

  async refresh(): Promise<void> {
    const asked = ++this.#asked;
    try {
      const view = await this.#inLine(() => call('session_get', { session: this.id }));
      if (asked < this.#shown) return;
      this.#shown = asked;
      this.#show(view);
      await this.compare();
    } catch (thrown) {
      if (asFailure(thrown).code !== 'not_found') this.trouble = failureText(thrown);
    }
  }

  /**
   * Asks the core to change something, after what was asked before, and shows what it answers.
   * `first` sees the answer before it is shown. Throws the failure of the core.
   */
  async ask<N extends Changing>(
    name: N,
    rest: Rest<N>,
    first?: (view: SessionView) => void,
  ): Promise<void> {
    const asked = ++this.#asked;
    const request = { session: this.id, ...rest } as unknown as Commands[N][0];
    const view = (await this.#inLine(() => call(name, request))) as SessionView;
    first?.(view);
    if (asked < this.#shown) void this.refresh();
    else {
      this.#shown = asked;
      this.#show(view);
    }
  }

  /** The same; false when the core did not, with its sentence in `trouble`. */
  async act<N extends Changing>(name: N, rest: Rest<N>): Promise<boolean> {
    try {
      await this.ask(name, rest);
      this.trouble = null;
      return true;
    } catch (thrown) {
      this.trouble = failureText(thrown);
      return false;
    }
  }

  /** Changes how the session is held; what is not named stays. */
  arrange(change: Partial<Rest<'session_arrange'>>): Promise<boolean> {
    return this.act('session_arrange', { ...AS_IT_IS, ...change });
  }

  /** Changes one seat; what is not named stays. */
  seat(
    participant: string,
    change: Partial<Omit<Rest<'participant_update'>, 'participant'>>,
  ): Promise<boolean> {
    return this.act('participant_update', {
      participant,
      alias: null,
      role: null,
      written_by: null,
      owner: null,
      leads: null,
      scribe: null,
      way: null,
      named: null,
      ...change,
    });
  }

  async go(phase: Phase): Promise<void> {
    undo.forget();
    await flushAll();
    if (await this.act('phase_go', { phase })) this.moved = true;
  }

  lens(lens: Lens): LensState | null {
    return this.view?.lenses.find((one) => one.lens === lens) ?? null;
  }

  alias(id: string | null): string {
    return this.view?.participants.find((one) => one.id === id)?.alias ?? '';
  }

  /** The opened answers beside each other; nothing before the first lens was opened. */
  async compare(): Promise<void> {
    if (!this.view?.lenses.some((one) => one.opened_at !== null)) {
      this.comparison = null;
      return;
    }
    try {
      this.comparison = await call('compare', { session: this.id, through: null, voices: true });
    } catch (thrown) {
      this.trouble = failureText(thrown);
    }
  }

  /** The shared note of a phase, as it was typed last. */
  noteText(phase: Phase): string {
    const typed = this.#notes.get(phase);
    if (typed && typed.save.state !== 'saved') return typed.text;
    return this.view?.notes.find((one) => one.phase === phase)?.text ?? '';
  }

  noteSave(phase: Phase): Autosave<string> {
    return this.#note(phase).save;
  }

  writeNote(phase: Phase, text: string): void {
    const note = this.#note(phase);
    note.text = text;
    note.save.change(text);
  }

  #note(phase: Phase): { text: string; save: Autosave<string> } {
    const known = this.#notes.get(phase);
    if (known) return known;
    const save = new Autosave<string>(async (text) => {
      await call('note_save', { session: this.id, phase, text });
      this.#keepNote(phase, text);
    });
    const made = { text: '', save };
    this.#notes.set(phase, made);
    return made;
  }

  #keepNote(phase: Phase, text: string): void {
    if (!this.view) return;
    const others = this.view.notes.filter((one) => one.phase !== phase);
    this.view = { ...this.view, notes: text === '' ? others : [...others, { phase, text }] };
  }
}
