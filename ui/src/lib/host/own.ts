// Owns the choice of host for the app itself: its own window, or a browser on the loopback address.
import type { Host } from './host';
import { httpHost } from './http';
import { tauriHost } from './tauri';

export function ownHost(): Host {
  return '__TAURI_INTERNALS__' in window ? tauriHost() : httpHost();
}
