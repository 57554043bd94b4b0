// Owns the one sentence that a screen reader hears when something changed without a click.

export class Announcer {
  text = $state('');
  #even = false;

  /** The same sentence twice is heard twice: a space that nobody hears tells them apart. */
  say(sentence: string): void {
    this.#even = !this.#even;
    this.text = this.#even ? sentence : `${sentence}\u00a0`;
  }
}

export const announcer = new Announcer();

export function announce(sentence: string): void {
  announcer.say(sentence);
}
