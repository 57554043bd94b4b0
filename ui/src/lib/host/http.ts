// Owns the way to the core over same-origin HTTP, for the loopback host. It knows no Tauri.
import type { Event } from '../api/bindings';
import { asFailure, Failure } from '../api/failure';
import type { Host } from './host';

async function refusal(response: globalThis.Response): Promise<Failure> {
  try {
    return asFailure(await response.json());
  } catch {
    const turnedAway = response.status === 401 || response.status === 403;
    return new Failure(turnedAway ? 'not_allowed' : 'internal');
  }
}

async function call(name: string, request: unknown): Promise<unknown> {
  let response: globalThis.Response;
  try {
    response = await fetch(`/call/${name}`, {
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

function subscribe(listener: (event: Event) => void, onreturn?: () => void): () => void {
  const stream = new EventSource('/events');
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

async function saveText(suggestedName: string, text: string): Promise<boolean> {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = suggestedName;
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(address);
  return true;
}

export function httpHost(): Host {
  return {
    kind: 'browser',
    call,
    subscribe,
    saveText,
    pickBook: async () => null,
    pickFolder: async () => null,
    print: async () => window.print(),
  };
}
