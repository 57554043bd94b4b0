// Owns in which session a text is written: whose names are known there. It knows no text and no component.
import { getContext, setContext } from 'svelte';
import type { SessionId } from '../api';

const KEY = Symbol('session of a text');

/** Everything below is written in this session. */
export function writtenIn(session: SessionId): void {
  setContext(KEY, session);
}

/** Null outside a session. */
export function sessionOfText(): SessionId | null {
  return getContext<SessionId | undefined>(KEY) ?? null;
}
