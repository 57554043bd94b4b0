// Owns the proof that what is said comes over whole and in order, that a lost connection comes back by itself, and that
// nothing that was changed on the way is taken for true.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Failure } from '../lib/api/failure';
import { ANSWER_WITHIN_MS, Channel, type Contact, FIRST_RETRY_MS, LAST_RETRY_MS } from './channel';
import { CODE, KEY, Laptop } from './sample-laptop';

let laptop: Laptop;
let stop: (() => void) | undefined;
const contacts: Contact[] = [];
const events: unknown[] = [];
const greeted = vi.fn();

function enter(device: string | null = null, code = CODE): Channel {
  const channel = new Channel('ws://laptop/room', code, device, {
    greeted,
    contact: (now) => contacts.push(now),
    event: (event) => events.push(event),
  });
  stop = channel.start();
  return channel;
}

const soon = (): Promise<void> => vi.advanceTimersByTimeAsync(0).then(() => undefined);

beforeEach(() => {
  vi.useFakeTimers();
  laptop = new Laptop();
});

afterEach(() => {
  stop?.();
  contacts.length = events.length = 0;
  greeted.mockReset();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the channel', () => {
  it('greets first, with the secret that brings this device back to its seat', async () => {
    enter('ik-was-hier');
    await soon();
    expect(laptop.heard).toEqual([{ id: 0, call: 'hello', request: { device: 'ik-was-hier' } }]);
    expect(greeted).toHaveBeenCalledWith({ device: 'toestel', key: KEY });
    expect(contacts).toEqual(['open']);
  });

  it('gives each question its own answer, whatever order they come in', async () => {
    let late = (_: unknown): void => undefined;
    laptop.answers.slow = () => new Promise((resolve) => (late = resolve));
    laptop.answers.fast = 'snel';
    const channel = enter();
    await soon();
    const slow = channel.call('slow', {});
    await expect(channel.call('fast', {})).resolves.toBe('snel');
    late('traag');
    await expect(slow).resolves.toBe('traag');
  });

  it('asks in the order in which it was asked', async () => {
    laptop.answers.own_save = null;
    const channel = enter();
    await soon();
    await Promise.all([1, 2, 3].map((at) => channel.call('own_save', at)));
    expect(laptop.asked('own_save')).toEqual([1, 2, 3]);
  });

  it('carries a text that is longer than a frame', async () => {
    laptop.answers.echo = (request: unknown) => request;
    const channel = enter();
    await soon();
    const long = 'ë'.repeat(90_000);
    await expect(channel.call('echo', long)).resolves.toBe(long);
  });

  it('throws the failure that the core named, with its detail', async () => {
    laptop.answers.own_open = () => {
      throw new Failure('wrong_sign', { left: 2 });
    };
    const channel = enter();
    await soon();
    await expect(channel.call('own_open', {})).rejects.toMatchObject({
      code: 'wrong_sign',
      detail: { left: 2 },
    });
  });

  it('tells what happened elsewhere', async () => {
    enter();
    await soon();
    laptop.say({ event: { kind: 'session_changed', session: 's' } });
    expect(events).toEqual([{ kind: 'session_changed', session: 's' }]);
  });
});

describe('a lost connection', () => {
  it('says unreachable to who waits for an answer, and to who asks without one', async () => {
    laptop.answers.own_save = () => new Promise(() => undefined);
    const channel = enter();
    await soon();
    const waiting = channel.call('own_save', {}).catch((thrown: unknown) => thrown);
    await soon();
    laptop.away = true;
    laptop.drop();
    expect(await waiting).toMatchObject({ code: 'unreachable' });
    await expect(channel.call('own_save', {})).rejects.toMatchObject({ code: 'unreachable' });
    expect(contacts).toEqual(['open', 'seeking']);
  });

  it('comes back by itself, as the same device, and shakes hands anew', async () => {
    const channel = enter();
    await soon();
    laptop.drop();
    await vi.advanceTimersByTimeAsync(FIRST_RETRY_MS);
    expect(contacts).toEqual(['open', 'seeking', 'open']);
    expect(laptop.asked('hello')).toEqual([{ device: null }, { device: 'toestel' }]);
    laptop.answers.seat_view = 'ja';
    await expect(channel.call('seat_view', {})).resolves.toBe('ja');
  });

  it('tries at once, then less often, and never waits longer than three seconds', async () => {
    enter();
    await soon();
    laptop.away = true;
    laptop.drop();
    await vi.advanceTimersByTimeAsync(FIRST_RETRY_MS * 7);
    expect(laptop.sockets).toHaveLength(4);
    await vi.advanceTimersByTimeAsync(60_000);
    const before = laptop.sockets.length;
    await vi.advanceTimersByTimeAsync(LAST_RETRY_MS);
    expect(laptop.sockets).toHaveLength(before + 1);
  });

  it.each([
    ['the network is back', () => window.dispatchEvent(new Event('online'))],
    ['the page is shown again', () => window.dispatchEvent(new Event('pageshow'))],
    ['somebody looks again', () => document.dispatchEvent(new Event('visibilitychange'))],
  ])('does not wait when %s', async (_, back) => {
    enter();
    await soon();
    laptop.away = true;
    laptop.drop();
    await vi.advanceTimersByTimeAsync(20_000);
    laptop.away = false;
    // In the middle of a wait.
    await vi.advanceTimersByTimeAsync(10);
    expect(contacts[contacts.length - 1]).toBe('seeking');
    back();
    await soon();
    expect(contacts[contacts.length - 1]).toBe('open');
  });
});

describe('a laptop that is silent', () => {
  it('counts as lost when no answer comes', async () => {
    laptop.answers.own_save = () => new Promise(() => undefined);
    const channel = enter();
    await soon();
    const waiting = channel.call('own_save', {}).catch((thrown: unknown) => thrown);
    await vi.advanceTimersByTimeAsync(ANSWER_WITHIN_MS);
    expect(await waiting).toMatchObject({ code: 'unreachable' });
    await vi.advanceTimersByTimeAsync(FIRST_RETRY_MS);
    expect(contacts).toEqual(['open', 'seeking', 'open']);
  });
});

describe('what was changed on the way', () => {
  it('ends the connection, and is never heard', async () => {
    enter();
    await soon();
    const sealed = laptop.socket.sealed!;
    const sent = sealed.encrypt(new TextEncoder().encode('\u0001{"event":{"kind":"x"}}'));
    sent[3]! ^= 1;
    laptop.socket.deliver(sent);
    expect(events).toEqual([]);
    expect(contacts).toEqual(['open', 'seeking']);
  });

  it('ends the connection when it was said before', async () => {
    enter();
    await soon();
    const frame = new TextEncoder().encode('\u0001{"event":{"kind":"x"}}');
    const sent = laptop.socket.sealed!.encrypt(frame);
    laptop.socket.deliver(sent);
    laptop.socket.deliver(sent);
    expect(events).toHaveLength(1);
    expect(contacts).toEqual(['open', 'seeking']);
  });
});

describe('the end', () => {
  it('is said once, and nothing is tried after it', async () => {
    enter();
    await soon();
    laptop.say({ over: true });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(contacts).toEqual(['open', 'over']);
    expect(laptop.sockets).toHaveLength(1);
  });

  it('comes at once with a code that the laptop does not know', async () => {
    laptop.code = 'ABCDEFGHJKLMNPQRSTUW';
    enter();
    await soon();
    expect(contacts).toEqual(['refused']);
  });

  it('comes for who was in only when the laptop keeps refusing', async () => {
    enter();
    await soon();
    laptop.code = 'ABCDEFGHJKLMNPQRSTUW';
    laptop.drop();
    await vi.advanceTimersByTimeAsync(FIRST_RETRY_MS * 2);
    expect(contacts).toEqual(['open', 'seeking']);
    await vi.advanceTimersByTimeAsync(LAST_RETRY_MS * 8);
    expect(contacts).toEqual(['open', 'seeking', 'refused']);
  });
});
