// Owns the one stream of changes from the core, and hands each to whoever asked for its kind.
import { host } from '../host';
import type { Event } from './bindings';

export type EventKind = Event['kind'];
export type EventOf<K extends EventKind> = Extract<Event, { kind: K }>;
type Listener = (event: Event) => void;

const listeners = new Map<EventKind, Set<Listener>>();
const returns = new Set<() => void>();

/** Runs at each event of that kind; returns how to stop. */
export function onEvent<K extends EventKind>(
  kind: K,
  listener: (event: EventOf<K>) => void,
): () => void {
  const heard = listener as Listener;
  const together = listeners.get(kind) ?? new Set();
  listeners.set(kind, together.add(heard));
  return () => together.delete(heard);
}

/** Runs when the stream was lost and is back: something may have been missed. */
export function onReturn(listener: () => void): () => void {
  returns.add(listener);
  return () => returns.delete(listener);
}

/** Starts the stream, once for the whole app; returns how to stop. */
export function followEvents(): () => void {
  return host.subscribe(
    (event) => listeners.get(event.kind)?.forEach((listener) => listener(event)),
    () => returns.forEach((listener) => listener()),
  );
}
