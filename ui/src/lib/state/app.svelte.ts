// Owns where the app is: which screen, which book, what the start screen offers. It knows the
// core through lib/api only, and no component.
import {
  call,
  followEvents,
  onEvent,
  onReturn,
  type AppState,
  type BookInfo,
  type CaseId,
  type CaseSource,
  type KeptId,
  type SessionId,
  type Settings,
} from '../api';
import { forgetCopied } from '../copied';
import { useLocale } from '../words';
import { announcer } from './announcer.svelte';
import { blank } from './blank.svelte';
import { openedByCode } from './by-code.svelte';
import { droppedPack } from './dropped-pack.svelte';
import { finding } from './finding.svelte';
import { givenBook } from './given-book.svelte';
import { dropAll, keepAll } from './session-autosave.svelte';
import { theme } from './theme.svelte';
import { undo } from './undo.svelte';

export type Screen =
  | { name: 'start' }
  | { name: 'new_book' }
  /** What the app is made of. */
  | { name: 'licences' }
  /** `closed`: a session was closed just now, and nothing of it was kept. */
  | { name: 'book'; closed?: boolean }
  | { name: 'cases'; source: CaseSource }
  /** Null makes a new one. */
  | { name: 'case'; id: CaseId | null }
  /** Writing one for others to practise on; null makes a new one. */
  | { name: 'example'; id: CaseId | null }
  | { name: 'session'; id: SessionId }
  /** In an archive: what waits, one of those, and one that was archived. */
  | { name: 'receive' }
  | { name: 'finish'; id: KeptId }
  | { name: 'archived'; id: KeptId }
  /** An archive over time. */
  | { name: 'trends' }
  /** How the open book keeps and is kept safe. */
  | { name: 'keeping' }
  | { name: 'kept_list' }
  /** `closed`: its session was closed just now. */
  | { name: 'kept'; id: KeptId; closed?: boolean };

/** Screens on which no book lies open. */
const WITHOUT_BOOK: readonly Screen['name'][] = ['start', 'new_book', 'licences'];

export class App {
  screen = $state.raw<Screen>({ name: 'start' });
  /** Null until the core answered for the first time. */
  state = $state.raw<AppState | null>(null);
  /** What kept the core from answering at the start. */
  trouble = $state.raw<unknown>(null);
  /** The book goes on lock by itself after so many seconds, unless somebody is there; null when it does not. */
  locksIn = $state<number | null>(null);
  readonly book: BookInfo | null = $derived(this.state?.book ?? null);
  /** The session that stood here when its book was put away; in memory only. */
  #away: { path: string; screen: Screen } | null = null;
  #asked = 0;
  #shown = 0;

  /** Asks the core where we are, and follows its events; returns how to stop. */
  async start(): Promise<() => void> {
    await this.refresh();
    if (this.book) this.screen = this.#left() ?? { name: 'book' };
    const stops = [
      onEvent('screen_blank', (event) => (blank.on = event.on)),
      onEvent('book_changed', () => void this.refresh()),
      onEvent('language_changed', () => {
        // What was announced was said in the other language.
        announcer.text = '';
        void this.refresh();
      }),
      onEvent('locking', ({ seconds }) => this.#locksIn(seconds)),
      onEvent('kept_changed', () => void this.refresh()),
      onReturn(() => void this.refresh()),
      followEvents(),
    ];
    return () => stops.forEach((stop) => stop());
  }

  async refresh(): Promise<void> {
    const asked = ++this.#asked;
    try {
      const state = await call('app_state', {});
      if (asked < this.#shown) return;
      this.#shown = asked;
      const before = this.book;
      if (!state.book) this.#putAway();
      this.state = state;
      if (state.book && before?.path && before.path !== state.book.path) this.#otherBook();
      this.trouble = null;
      blank.on = state.blank;
      theme.choice = state.settings.theme;
      useLocale(state.settings.locale);
    } catch (thrown) {
      this.trouble = thrown;
    }
  }

  /** Shows another screen. It survives a reload of the page, never the closing of it. */
  go(screen: Screen): void {
    undo.forget();
    this.screen = screen;
    window.scrollTo(0, 0);
    history.replaceState({ screen }, '');
  }

  /** The same screen, under another name: nothing moves. */
  rename(screen: Screen): void {
    this.screen = screen;
    history.replaceState({ screen }, '');
  }

  /** A book was opened, made or started loose: show it, or the session that came with it. */
  async enter(session: SessionId | null = null): Promise<void> {
    openedByCode.forget();
    givenBook.forget();
    finding.clear();
    await this.refresh();
    if (session !== null) return this.go({ name: 'session', id: session });
    const away = this.#away;
    this.#away = null;
    if (away && away.path === this.book?.path) return this.go(away.screen);
    const brings = droppedPack.name !== null && this.book?.kind !== 'archive';
    this.go(brings ? { name: 'cases', source: 'pack' } : { name: 'book' });
  }

  /** Everything typed is kept first; throws why when that, or the locking, did not succeed. */
  async lock(): Promise<void> {
    await keepAll();
    await call('book_lock', {});
    this.#putAway();
    await this.refresh();
  }

  async saveSettings(chosen: Partial<Settings>): Promise<void> {
    if (!this.state) return;
    const settings = { ...this.state.settings, ...chosen };
    theme.choice = settings.theme;
    useLocale(settings.locale);
    await call('settings_save', settings);
    await this.refresh();
  }

  /** What was typed is kept before a lock that nobody asked for. One that can't be kept shows its own trouble. */
  #locksIn(seconds: number | null): void {
    this.locksIn = seconds;
    if (seconds !== null) void keepAll().catch(() => undefined);
  }

  /** No book lies open any more, whoever locked it: nothing of it stays on the screen or behind it. */
  #putAway(): void {
    this.#forget();
    if (WITHOUT_BOOK.includes(this.screen.name)) return;
    const path = this.book?.path;
    this.#away = path && this.screen.name === 'session' ? { path, screen: this.screen } : null;
    this.go({ name: 'start' });
  }

  /** Another book was opened elsewhere: what stood here was of the one before. */
  #otherBook(): void {
    this.#forget();
    this.go({ name: 'book' });
  }

  #forget(): void {
    dropAll();
    undo.forget();
    this.locksIn = null;
    finding.clear();
    announcer.text = '';
    void forgetCopied();
  }

  #left(): Screen | null {
    const kept = (history.state as { screen?: Screen } | null)?.screen;
    return kept && !WITHOUT_BOOK.includes(kept.name) ? kept : null;
  }
}

export const app = new App();
