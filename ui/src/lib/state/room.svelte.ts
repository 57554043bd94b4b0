// Owns who is in the room with a device of their own, kept up with the core. It holds nothing of what they write.
import {
  call,
  onEvent,
  onReturn,
  type DeviceId,
  type ParticipantId,
  type RoomSeat,
  type RoomView,
  type SessionId,
} from '../api';

const NOBODY: RoomView = { open: null, seats: [], wishes: [], choosing: 0, refused: 0 };

export class RoomState {
  view = $state.raw<RoomView>(NOBODY);
  readonly here: number = $derived(this.view.seats.filter((one) => one.here).length);
  #asked = 0;
  #looking = 0;
  #stop: (() => void) | null = null;

  /** Keeps it up for as long as somebody looks; returns how to stop. */
  watch(): () => void {
    if (this.#looking++ === 0) {
      const again = (): void => void this.refresh();
      const stops = [onEvent('room_changed', again), onReturn(again)];
      this.#stop = () => stops.forEach((stop) => stop());
      again();
    }
    return () => {
      if (--this.#looking === 0) this.#stop?.();
    };
  }

  async refresh(): Promise<void> {
    const asked = ++this.#asked;
    try {
      const view = await call('room_view', {});
      if (asked === this.#asked) this.view = view;
    } catch {
      // Without a book there is no room.
      if (asked === this.#asked) this.view = NOBODY;
    }
  }

  /** It is open for this session. */
  isOpen(session: SessionId): boolean {
    return this.view.open?.session === session;
  }

  /** The device at a seat, if there is one. */
  at(seat: ParticipantId | null): RoomSeat | null {
    return this.view.seats.find((one) => one.seat === seat) ?? null;
  }

  /** Somebody has a sheet of this seat before them, on a device that answers. */
  writes(seat: ParticipantId): boolean {
    return this.view.seats.some((one) => one.here && one.writing?.seat === seat);
  }

  open(session: SessionId, address: string): Promise<void> {
    return this.#ask(call('room_open', { session, address }));
  }

  close(): Promise<void> {
    return this.#ask(call('room_close', {}));
  }

  answer(device: DeviceId, let_in: boolean): Promise<void> {
    return this.#ask(call('room_answer', { device, let_in }));
  }

  free(seat: ParticipantId): Promise<void> {
    return this.#ask(call('room_seat_free', { seat }));
  }

  async #ask(answer: Promise<RoomView>): Promise<void> {
    const asked = ++this.#asked;
    const view = await answer;
    if (asked === this.#asked) this.view = view;
  }
}

export const room = new RoomState();
