// Owns the way to the core inside the app's own window: the only file that knows Tauri.
import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { getCurrentWindow } from '@tauri-apps/api/window';
import type { Event } from '../api/bindings';
import { asFailure } from '../api/failure';
import type { Host } from './host';

async function ask<T>(command: string, args: Record<string, unknown> = {}): Promise<T> {
  try {
    return await invoke<T>(command, args);
  } catch (thrown) {
    throw asFailure(thrown);
  }
}

function subscribe(listener: (event: Event) => void): () => void {
  const stop = listen<Event>('casebook-event', (message) => listener(message.payload));
  return () => void stop.then((unlisten) => unlisten());
}

/** What came before anybody listened is there to be asked for as well. */
function onOpened(listener: () => void): () => void {
  const stop = listen('casebook-opened-with', listener);
  void stop.then(listener);
  return () => void stop.then((unlisten) => unlisten());
}

export function tauriHost(): Host {
  return {
    kind: 'window',
    place: getCurrentWindow().label === 'projector' ? 'projector' : 'main',
    call: (name, request) => ask('call', { name, request }),
    subscribe,
    saveText: (suggestedName, text) => ask('save_text', { suggestedName, text }),
    saveFile: (suggestedName, base64) => ask('save_file', { suggestedName, base64 }),
    pickBook: () => ask('pick_book'),
    pickBackup: () => ask('pick_backup'),
    pickFolder: () => ask('pick_folder'),
    openedWith: () => ask('opened_with'),
    onOpened,
    print: () => ask('print_page'),
    openBigScreen: () => ask('open_big_screen'),
    fullScreen: () => ask('full_screen'),
  };
}
