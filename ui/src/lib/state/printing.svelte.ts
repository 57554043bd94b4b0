// Owns printing one thing instead of the page: it is drawn beside the app, printed, and taken away.
import { tick } from 'svelte';
import { host } from '../host';
import { Attempt } from './attempt.svelte';

export class Printing extends Attempt {
  /** What goes to the printer must be drawn now. */
  drawn = $state(false);

  start = (): Promise<boolean> =>
    this.attempt(async () => {
      this.drawn = true;
      await tick();
      await host.print();
    });

  /** The printer has it, or somebody thought better of it. */
  done = (): void => void (this.drawn = false);
}
