// Owns the prompts of who was not given them: they are asked of the core once.
import { call, type Prompts } from '../../lib/api';

export class PromptsAsked {
  #asked = $state.raw<Prompts | null>(null);
  #given: () => Prompts | undefined;

  /** Made while a component is set up: it asks only when nothing is given. */
  constructor(given: () => Prompts | undefined) {
    this.#given = given;
    $effect(() => {
      if (given() === undefined && this.#asked === null) void this.#ask();
    });
  }

  get all(): Prompts | null {
    return this.#given() ?? this.#asked;
  }

  async #ask(): Promise<void> {
    this.#asked = await call('prompts', {});
  }
}
