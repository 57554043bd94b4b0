// Owns the choice of host: the app's own window, or a browser on the loopback address.
import type { Host } from './host';
import { httpHost } from './http';
import { tauriHost } from './tauri';

export type { Host } from './host';

export const host: Host = '__TAURI_INTERNALS__' in window ? tauriHost() : httpHost();
