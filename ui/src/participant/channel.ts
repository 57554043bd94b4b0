// Owns the connection with the laptop: it shakes hands, asks and hears answers in order, and comes back by itself when it
// was lost. What was under way by then is lost: whoever asked is told, and asks again. It knows no screen and no draft.
import type { Event } from '../lib/api';
import { asFailure, Failure } from '../lib/api/failure';
import { Frames, framesOf } from './noise/frames';
import { Handshake, type Sealed } from './noise/handshake';

export const FIRST_RETRY_MS = 300;
export const LAST_RETRY_MS = 3000;
/** A phone that left the network is not told so: silence this long means the connection is gone. */
export const ANSWER_WITHIN_MS = 8000;
/** Once in, a laptop that refuses may only be busy; this often in a row it has another code. */
const REFUSALS = 8;

/** `refused`: the laptop does not know this code. */
export type Contact = 'seeking' | 'open' | 'refused' | 'over';

/** What the laptop said at the greeting: who this device is, and the key for what must wait here. */
export interface Greeting {
  device: string;
  key: string;
}

export interface Listener {
  /** Before anything else is asked. */
  greeted(greeting: Greeting): void;
  contact(contact: Contact): void;
  event(event: Event): void;
}

interface Asked {
  resolve: (value: unknown) => void;
  reject: (failure: Failure) => void;
  silence: ReturnType<typeof setTimeout>;
}

interface Heard {
  id?: number;
  ok?: unknown;
  failed?: unknown;
  event?: Event;
  over?: boolean;
}

export class Channel {
  readonly #address: string;
  readonly #code: string;
  readonly #listener: Listener;
  #device: string | null;
  #socket: WebSocket | null = null;
  #sealed: Sealed | null = null;
  #asked = new Map<number, Asked>();
  #last = 0;
  #contact: Contact = 'seeking';
  #wait = FIRST_RETRY_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wasIn = false;
  #refusals = 0;

  constructor(address: string, code: string, device: string | null, listener: Listener) {
    this.#address = address;
    this.#code = code;
    this.#device = device;
    this.#listener = listener;
  }

  /** Begins; returns how to stop. */
  start(): () => void {
    const now = (): void => this.#atOnce();
    const seen = (): void => {
      if (document.visibilityState === 'visible') this.#atOnce();
    };
    window.addEventListener('online', now);
    window.addEventListener('pageshow', now);
    document.addEventListener('visibilitychange', seen);
    this.#connect();
    return () => {
      window.removeEventListener('online', now);
      window.removeEventListener('pageshow', now);
      document.removeEventListener('visibilitychange', seen);
      this.#leave();
    };
  }

  /** Rejects with a `Failure`; `unreachable` when there is no connection, or it went before the answer came. */
  call(name: string, request: unknown): Promise<unknown> {
    if (this.#contact !== 'open') return Promise.reject(new Failure('unreachable'));
    return this.#ask(name, request);
  }

  #ask(name: string, request: unknown, id = (this.#last += 1)): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#asked.set(id, { resolve, reject, silence: this.#inTime() });
      this.#say(JSON.stringify({ id, call: name, request }));
    });
  }

  #say(message: string): void {
    for (const frame of framesOf(message)) {
      if (this.#sealed) this.#send(this.#sealed.encrypt(frame));
    }
  }

  /** When this runs out the socket is given up, whatever it still says. */
  #inTime(): ReturnType<typeof setTimeout> {
    const socket = this.#socket;
    return setTimeout(() => {
      if (this.#socket !== socket) return;
      this.#lost(false);
      socket?.close();
    }, ANSWER_WITHIN_MS);
  }

  #send(bytes: Uint8Array): void {
    // A view of a shared buffer is sent as that view, in a buffer of its own.
    this.#socket?.send(new Uint8Array(bytes));
  }

  #connect(): void {
    clearTimeout(this.#timer);
    const socket = new WebSocket(this.#address);
    socket.binaryType = 'arraybuffer';
    this.#socket = socket;
    const silence = this.#inTime();
    const handshake = new Handshake(this.#code);
    const frames = new Frames();
    let spoke = false;
    const mine = (): boolean => this.#socket === socket;

    socket.onopen = () => {
      if (!mine()) return;
      spoke = true;
      this.#send(handshake.say());
    };
    socket.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => {
      if (!mine()) return;
      try {
        const bytes = new Uint8Array(data);
        if (this.#sealed) {
          const message = frames.add(this.#sealed.decrypt(bytes));
          if (message !== null) this.#hear(JSON.parse(message) as Heard);
        } else {
          handshake.hear(bytes);
          this.#sealed = handshake.done();
          clearTimeout(silence);
          void this.#greet();
        }
      } catch {
        // Changed, said twice or out of order: this connection is no good any more.
        socket.close();
      }
    };
    socket.onclose = () => {
      clearTimeout(silence);
      if (mine()) this.#lost(spoke && this.#sealed === null);
    };
  }

  async #greet(): Promise<void> {
    const socket = this.#socket;
    try {
      const greeting = (await this.#ask('hello', { device: this.#device }, 0)) as Greeting;
      this.#device = greeting.device;
      this.#wait = FIRST_RETRY_MS;
      this.#refusals = 0;
      this.#wasIn = true;
      this.#listener.greeted(greeting);
      this.#now('open');
    } catch {
      socket?.close();
    }
  }

  #hear({ id, ok, failed, event, over }: Heard): void {
    if (over) this.#end('over');
    else if (event) this.#listener.event(event);
    else if (id !== undefined) {
      const asked = this.#asked.get(id);
      this.#asked.delete(id);
      clearTimeout(asked?.silence);
      if (failed !== undefined) asked?.reject(asFailure(failed));
      else asked?.resolve(ok);
    }
  }

  #lost(refused: boolean): void {
    this.#drop();
    this.#refusals = refused ? this.#refusals + 1 : 0;
    if (this.#refusals >= (this.#wasIn || this.#device !== null ? REFUSALS : 1)) {
      this.#end('refused');
      return;
    }
    this.#now('seeking');
    this.#timer = setTimeout(() => this.#connect(), this.#wait);
    this.#wait = Math.min(this.#wait * 2, LAST_RETRY_MS);
  }

  /** The network or the person is back: no reason to wait longer. */
  #atOnce(): void {
    if (this.#contact === 'seeking' && this.#socket === null) this.#connect();
    else if (this.#contact === 'open' && this.#socket?.readyState === WebSocket.CLOSED) {
      this.#lost(false);
      this.#connect();
    }
  }

  #end(contact: 'refused' | 'over'): void {
    this.#leave();
    this.#now(contact);
  }

  /** Who goes by themselves is not told that it is over: they may come back. */
  #leave(): void {
    clearTimeout(this.#timer);
    const socket = this.#socket;
    this.#drop();
    socket?.close();
  }

  #drop(): void {
    this.#socket = null;
    this.#sealed = null;
    const asked = [...this.#asked.values()];
    this.#asked.clear();
    for (const { reject, silence } of asked) {
      clearTimeout(silence);
      reject(new Failure('unreachable'));
    }
  }

  #now(contact: Contact): void {
    if (this.#contact === contact) return;
    this.#contact = contact;
    this.#listener.contact(contact);
  }
}
