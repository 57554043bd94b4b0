// Owns what the gespreksleider put on the big screen, kept up with the core. It knows nothing of what stands there.
import { call, onEvent, onReturn, type SessionId, type Shown } from '../api';

const FOLLOWS: Shown = { kind: 'follow' };

export class ShownScreen {
  show = $state.raw<Shown>(FOLLOWS);
  /** Nothing was put there by hand: it goes with the phase. */
  readonly follows: boolean = $derived(this.show.kind === 'follow');
  /** Of which session it was put there; null when that was before this page. */
  #session: SessionId | null = null;
  #asked = 0;
  #looking = 0;
  #stop: (() => void) | null = null;

  /** Keeps it up for as long as somebody looks; returns how to stop. */
  watch(): () => void {
    if (this.#looking++ === 0) {
      const again = (): void => void this.#ask();
      const stops = [onEvent('screen_changed', again), onReturn(again)];
      this.#stop = () => stops.forEach((stop) => stop());
      again();
    }
    return () => {
      if (--this.#looking === 0) this.#stop?.();
    };
  }

  has(show: Shown): boolean {
    return same(this.show, show);
  }

  async put(session: SessionId, show: Shown): Promise<void> {
    this.#asked++;
    this.#session = session;
    this.show = (await call('screen_show', { session, show })).show;
  }

  /** This is the session that the laptop is in: the big screen goes along with it, and begins anew in another one. */
  async goWith(session: SessionId): Promise<void> {
    const other = this.#session !== null && this.#session !== session;
    const { show } = other ? { show: FOLLOWS } : await call('screen_shown', {});
    await this.put(session, show);
  }

  /** Back to what goes with the phase. */
  async clear(session: SessionId): Promise<void> {
    await this.put(session, FOLLOWS);
  }

  async #ask(): Promise<void> {
    const asked = ++this.#asked;
    try {
      const { show } = await call('screen_shown', {});
      if (asked === this.#asked) this.show = show;
    } catch {
      // Without a book there is nothing on it.
      if (asked === this.#asked) this.show = FOLLOWS;
    }
  }
}

function same(one: Shown, other: Shown): boolean {
  const parts = (show: Shown): string => JSON.stringify(Object.entries(show).sort());
  return parts(one) === parts(other);
}

export const onBigScreen = new ShownScreen();
