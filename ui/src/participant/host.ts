// Owns how the shared components reach the laptop from a device in the room: the same questions, under the names that a
// participant has. What a participant can't ask, the laptop would refuse too.
import type { Event } from '../lib/api';
import { Failure } from '../lib/api/failure';
import type { Host } from '../lib/host/host';
import type { RoomCommand } from './shapes';

/** What stands there in other words for somebody who only ever writes for themselves. */
const OWN: Record<string, { name: RoomCommand; request: (of: never) => unknown }> = {
  turn_save: { name: 'own_save', request: (save) => save },
  text_check: { name: 'own_check', request: ({ text }: { text: string }) => ({ text }) },
};

interface Way {
  call(name: string, request: unknown): Promise<unknown>;
  subscribe(listener: (event: Event) => void, onreturn?: () => void): () => void;
}

const never = (): Promise<never> => Promise.reject(new Failure('not_allowed'));

export function participantHost({ call, subscribe }: Way): Host {
  return {
    kind: 'browser',
    place: 'participant',
    call(name, request) {
      const own = OWN[name];
      return own ? call(own.name, own.request(request as never)) : call(name, request);
    },
    subscribe,
    saveText: never,
    saveFile: never,
    pickBook: never,
    pickBackup: never,
    pickFolder: never,
    openedWith: never,
    onOpened: () => () => undefined,
    print: never,
    openBigScreen: never,
    fullScreen: never,
  };
}
