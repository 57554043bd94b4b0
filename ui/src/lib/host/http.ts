// Owns the way to the core over same-origin HTTP, for the loopback host. It knows no Tauri.
import type { Event } from '../api/bindings';
import { asFailure, Failure } from '../api/failure';
import type { Host, Place } from './host';
import { save, saveText } from './save';

/** The loopback host has a door of its own for the projector; everything behind it lies under this path. */
const PROJECTOR = '/projector/';
/** Asking again shows the same window with a new address, not a second one. */
const BIG_SCREEN = 'casusboek-projector';

const base = (place: Place): string => (place === 'projector' ? PROJECTOR : '/');

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Milliseconds until a call is sent again that got no answer. */
const PAUSES = [100, 300, 900];

/**
 * A browser drops what is under way when the machine gets or loses a network, such as a hotspot for the phones. The name of the
 * call lets the host carry out once what comes twice.
 */
async function answered(path: string, init: RequestInit): Promise<Answer> {
  for (const pause of [...PAUSES, null]) {
    try {
      const response = await fetch(path, init);
      return { status: response.status, text: await response.text() };
    } catch {
      if (pause !== null) await new Promise((go) => setTimeout(go, pause));
    }
  }
  throw new Failure('unreachable');
}

function refusal({ status, text }: Answer): Failure {
  try {
    return asFailure(JSON.parse(text));
  } catch {
    return new Failure(status === 401 || status === 403 ? 'not_allowed' : 'internal');
  }
}

async function post(path: string, request: unknown): Promise<unknown> {
  const answer = await answered(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-call': crypto.randomUUID() },
    credentials: 'same-origin',
    body: JSON.stringify(request),
  });
  if (answer.status !== 200) throw refusal(answer);
  return JSON.parse(answer.text);
}

function subscribe(
  path: string,
  listener: (event: Event) => void,
  onreturn?: () => void,
): () => void {
  const stream = new EventSource(path);
  let lost = false;
  stream.onmessage = (message: MessageEvent<string>) => listener(JSON.parse(message.data) as Event);
  stream.onerror = () => {
    lost = true;
  };
  stream.onopen = () => {
    if (lost) onreturn?.();
    lost = false;
  };
  return () => stream.close();
}

async function saveFile(suggestedName: string, base64: string): Promise<boolean> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return save(suggestedName, new Blob([bytes], { type: 'application/octet-stream' }));
}

async function openBigScreen(): Promise<void> {
  const { address } = (await post('/big-screen', {})) as { address: string };
  const opened = window.open(address, BIG_SCREEN);
  if (!opened) throw new Failure('not_allowed');
  // The page on the projector must not reach into this one.
  opened.opener = null;
  opened.focus();
}

async function fullScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await document.documentElement.requestFullscreen();
}

export function httpHost(path = window.location.pathname): Host {
  const place: Place = path.startsWith(PROJECTOR) ? 'projector' : 'main';
  return {
    kind: 'browser',
    place,
    call: (name, request) => post(`${base(place)}call/${name}`, request),
    subscribe: (listener, onreturn) => subscribe(`${base(place)}events`, listener, onreturn),
    saveText,
    saveFile,
    pickBook: async () => null,
    pickBackup: async () => null,
    pickFolder: async () => null,
    openedWith: async () => null,
    onOpened: () => () => undefined,
    print: async () => window.print(),
    openBigScreen,
    fullScreen,
  };
}
