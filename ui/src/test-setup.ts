// Owns what the test page lacks and every browser has: how dialogs open, which media match, how a name is made
// safe in a selector, when letters are there, and who is told of a new size (here nothing has one). Tests share the
// page: each begins on an empty one, with nothing that still waits to be saved or can be put back, carried by a host that
// nobody answers.
import { act, cleanup, setup } from '@testing-library/svelte';
import { beforeEach } from 'vitest';
import { carriedBy } from './lib/host';
import { httpHost } from './lib/host/http';
import { dropAll } from './lib/state/session-autosave.svelte';
import { undo } from './lib/state/undo.svelte';

carriedBy(httpHost());
// The library would clean up by itself, but only in the first file of each core: the others share its module.
beforeEach(async () => {
  await setup();
  document.body.replaceChildren();
  dropAll();
  undo.forget();
  return async () => {
    await act();
    cleanup();
  };
});

HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};

window.matchMedia ??= (media: string) => ({
  matches: false,
  media,
  onchange: null,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
  dispatchEvent: () => true,
});

window.CSS ??= {
  escape: (name: string) => name.replace(/[^\w-]/g, (sign) => `\\${sign}`),
} as typeof CSS;

window.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

if (!('fonts' in document)) {
  Object.defineProperty(document, 'fonts', { value: { ready: Promise.resolve() } });
}
