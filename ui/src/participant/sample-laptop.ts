// Owns a laptop as the tests need one: it speaks real Noise on the other side of a socket that is none, and answers as a
// test says. It can drop a connection, change what it sends, or know another code.
import { vi } from 'vitest';
import { Failure } from '../lib/api/failure';
import { Frames, framesOf } from './noise/frames';
import { Handshake, type Sealed } from './noise/handshake';

export const CODE = 'ABCDEFGHJKLMNPQRSTUV';
export const KEY = '07'.repeat(32);

type Said = { id: number; call: string; request: unknown };

export class Laptop {
  /** By name; a function is asked with the request. What is thrown is a failure. */
  answers: Record<string, unknown> = { hello: { device: 'toestel', key: KEY } };
  code = CODE;
  /** Nobody can come in, as when the network is away. */
  away = false;
  /** Everything that was asked, in order. */
  readonly heard: Said[] = [];
  readonly sockets: FakeSocket[] = [];

  constructor() {
    const sockets = this.sockets;
    const connect = (socket: FakeSocket): void => this.#connect(socket);
    vi.stubGlobal(
      'WebSocket',
      class extends FakeSocket {
        constructor(address: string) {
          super(address);
          sockets.push(this);
          queueMicrotask(() => connect(this));
        }
      },
    );
  }

  get socket(): FakeSocket {
    return this.sockets[this.sockets.length - 1]!;
  }

  asked(name: string): unknown[] {
    return this.heard.filter((one) => one.call === name).map((one) => one.request);
  }

  /** Without being asked. */
  say(message: unknown): void {
    this.socket.say(message);
  }

  drop(): void {
    this.socket.close();
  }

  #connect(socket: FakeSocket): void {
    if (this.away) {
      socket.close();
      return;
    }
    const handshake = new Handshake(this.code, false);
    const frames = new Frames();
    let met = false;
    socket.readyState = 1;
    socket.onsent = (bytes) => {
      if (!met) {
        met = true;
        try {
          handshake.hear(bytes);
        } catch {
          socket.close();
          return;
        }
        const answer = handshake.say();
        socket.sealed = handshake.done();
        socket.deliver(answer);
        return;
      }
      const message = frames.add(socket.sealed!.decrypt(bytes));
      if (message !== null) void this.#answer(socket, JSON.parse(message) as Said);
    };
    socket.onopen?.();
  }

  async #answer(socket: FakeSocket, said: Said): Promise<void> {
    this.heard.push(said);
    const answer = this.answers[said.call];
    try {
      if (!(said.call in this.answers)) throw new Failure('not_allowed');
      const ok: unknown =
        typeof answer === 'function'
          ? await (answer as (of: unknown) => unknown)(said.request)
          : answer;
      socket.say({ id: said.id, ok });
    } catch (thrown) {
      const { code, detail } = thrown as Failure;
      socket.say({ id: said.id, failed: { code, detail } });
    }
  }
}

class FakeSocket {
  static readonly CLOSED = 3;
  readyState = 0;
  binaryType = '';
  sealed: Sealed | null = null;
  onopen?: () => void;
  onmessage?: (message: { data: ArrayBuffer }) => void;
  onclose?: () => void;
  onsent?: (bytes: Uint8Array) => void;

  constructor(readonly address: string) {}

  send(bytes: Uint8Array): void {
    if (this.readyState === 1) this.onsent?.(bytes);
  }

  close(): void {
    if (this.readyState === 3) return;
    this.readyState = 3;
    this.onclose?.();
  }

  say(message: unknown): void {
    for (const frame of framesOf(JSON.stringify(message))) {
      if (this.readyState === 1 && this.sealed) this.deliver(this.sealed.encrypt(frame));
    }
  }

  deliver(bytes: Uint8Array): void {
    const copy = new Uint8Array(bytes);
    this.onmessage?.({ data: copy.buffer });
  }
}
