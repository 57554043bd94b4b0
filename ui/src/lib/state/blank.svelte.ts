// Owns whether the screens are black. It turns this one black before it asks for the others, so
// that a slow or failing core never leaves something readable.
import { call } from '../api';

export class Blank {
  on = $state(false);

  async toggle(): Promise<void> {
    await this.set(!this.on);
  }

  async set(on: boolean): Promise<void> {
    this.on = on;
    await call('screen_blank', { on });
  }
}

export const blank = new Blank();
