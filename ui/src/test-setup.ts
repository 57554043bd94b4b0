// Owns what the test page lacks and every browser has: how dialogs open, which media match,
// how a name is made safe in a selector.
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
