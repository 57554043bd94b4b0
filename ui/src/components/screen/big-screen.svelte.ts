// Owns what stands on the big screen, kept up with the core. It asks for what is meant for all and nothing else; the
// core decides who may be named there.
import {
  call,
  followEvents,
  onEvent,
  onReturn,
  type BigScreen,
  type Phase,
  type Prompts,
} from '../../lib/api';
import { blank } from '../../lib/state/blank.svelte';
import { Clock, read, type Reading } from '../../lib/state/session-clock.svelte';
import { useLocale } from '../../lib/words';

export class OnProjector {
  screen = $state.raw<BigScreen | null>(null);
  prompts = $state.raw<Prompts | null>(null);
  /** The core gave no answer: nothing is shown that may be over. */
  lost = $state(false);
  readonly clock = new Clock();
  readonly time: Reading | null = $derived(
    this.screen?.timer ? read(this.screen.timer, this.clock.now) : null,
  );
  #asked = 0;

  /** Asks, and follows what changes; returns how to stop. */
  start(): () => void {
    const again = (): void => void this.refresh();
    again();
    const stops = [
      onEvent('screen_changed', again),
      onEvent('session_changed', again),
      onEvent('book_changed', again),
      onEvent('language_changed', again),
      onEvent('screen_blank', ({ on }) => {
        blank.on = on;
        again();
      }),
      onReturn(again),
      followEvents(),
      this.clock.start(),
    ];
    return () => stops.forEach((stop) => stop());
  }

  async refresh(): Promise<void> {
    const asked = ++this.#asked;
    try {
      const screen = await call('big_screen', {});
      if (this.prompts?.language !== screen.locale) this.prompts = await call('prompts', {});
      // An answer that was overtaken could show what was just made black.
      if (asked !== this.#asked) return;
      useLocale(screen.locale);
      this.screen = screen;
      this.lost = false;
      blank.on = screen.blank;
      this.clock.set(screen.now);
    } catch {
      if (asked === this.#asked) this.lost = true;
    }
  }

  /** Makes every screen black, or shows them again. */
  async toggleBlank(): Promise<void> {
    this.#asked++;
    try {
      await blank.toggle();
    } finally {
      await this.refresh();
    }
  }

  question(phase: Phase): string | null {
    const lens = this.prompts?.lenses.find((one) => one.lens === phase);
    const own = lens ?? this.prompts?.phases.find((one) => one.phase === phase);
    return own?.question ?? null;
  }
}
