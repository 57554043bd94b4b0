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

async function refusal(response: globalThis.Response): Promise<Failure> {
  try {
    return asFailure(await response.json());
  } catch {
    const turnedAway = response.status === 401 || response.status === 403;
    return new Failure(turnedAway ? 'not_allowed' : 'internal');
  }
}

async function post(path: string, request: unknown): Promise<unknown> {
  let response: globalThis.Response;
  try {
    response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      credentials: 'same-origin',
      body: JSON.stringify(request),
    });
  } catch {
    throw new Failure('unreachable');
  }
  if (!response.ok) throw await refusal(response);
  return response.json();
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
    print: async () => window.print(),
    openBigScreen,
    fullScreen,
  };
}
