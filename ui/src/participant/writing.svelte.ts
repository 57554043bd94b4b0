// Owns one sheet that is open on this device: its draft, how it is closed, and that it stays the writer's own whatever the
// others do meanwhile. `forget` leaves nothing of it.
import type { Lens, TurnView } from '../lib/api';
import { TurnDraft } from '../lib/state/turn.svelte';
import type { Answer, Ask, OwnSheet, RoomCommand, SeatView } from './shapes';
import type { UnsentBox } from './unsent';

export type AskLaptop = <N extends RoomCommand>(name: N, request: Ask<N>) => Promise<Answer<N>>;
/** `later`: everything stays, and it can be opened again. */
export type Closing = 'done' | 'later' | 'skip';

export class Writing implements OwnSheet {
  readonly sheet: OwnSheet['sheet'];
  readonly seat: OwnSheet['seat'];
  readonly draft: TurnDraft;
  busy = $state(false);
  /** Why closing did not succeed. */
  trouble = $state.raw<unknown>(null);
  /** It was asked to be closed; the answer may have been lost on the way. */
  closing = false;
  readonly #ask: AskLaptop;
  readonly #box: UnsentBox;

  constructor(view: TurnView, ask: AskLaptop, box: UnsentBox) {
    this.sheet = view.sheet;
    this.seat = view.participant;
    this.#ask = ask;
    this.#box = box;
    this.draft = new TurnDraft(view, (save) =>
      box.put(save && { sheet: this.sheet, seat: this.seat, save }),
    );
    const lying = box.take();
    if (lying && isSame(lying, this)) this.draft.resume(lying.save);
  }

  /** Lenses of this sheet that the others opened while it was being written. */
  opened(view: SeatView): Lens[] {
    const open = view.lenses.filter((one) => one.opened_at !== null).map((one) => one.lens);
    return this.draft.lenses.filter((lens) => open.includes(lens));
  }

  /** The session after it, or null when it did not succeed: then everything still stands here. */
  async close(how: Closing): Promise<SeatView | null> {
    if (this.busy) return null;
    this.busy = true;
    this.trouble = null;
    try {
      if (!(await this.draft.flush())) throw this.draft.keeper.trouble;
      this.closing = true;
      if (how === 'later') return await this.#ask('own_pause', {});
      return await this.#ask('own_seal', { skip: how === 'skip' });
    } catch (thrown) {
      this.trouble = thrown;
      return null;
    } finally {
      this.busy = false;
    }
  }

  forget(): void {
    this.draft.wipe();
    this.#box.put(null);
  }
}

export function isSame(one: OwnSheet, other: OwnSheet): boolean {
  const lensOf = ({ sheet }: OwnSheet): string => (sheet.kind === 'lens' ? sheet.lens : '');
  return (
    one.seat === other.seat && one.sheet.kind === other.sheet.kind && lensOf(one) === lensOf(other)
  );
}
