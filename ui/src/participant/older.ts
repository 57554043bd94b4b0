// Owns the two things that the libraries of this page use and an iPhone of five years old does not have. It comes before
// everything else.

Object.hasOwn ??= (of: object, name: PropertyKey): boolean =>
  Object.prototype.hasOwnProperty.call(of, name);

for (const kind of [Array, String, Object.getPrototypeOf(Uint8Array)] as { prototype: object }[]) {
  if ('at' in kind.prototype) continue;
  Object.defineProperty(kind.prototype, 'at', {
    value(this: ArrayLike<unknown>, place: number): unknown {
      const from = Math.trunc(place) || 0;
      return this[from < 0 ? this.length + from : from];
    },
    configurable: true,
    writable: true,
  });
}

export {};
