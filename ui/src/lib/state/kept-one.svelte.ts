// Owns one kept session as it is read in full, kept up with the core: somebody may take back their part meanwhile.
import {
  asFailure,
  call,
  onEvent,
  onReturn,
  type KeptId,
  type KeptView,
  type Prompts,
} from '../api';

export class KeptOne {
  /** Null until the core answered. */
  view = $state.raw<KeptView | null>(null);
  /** For the names of virtues; there as soon as the view is. */
  prompts = $state.raw<Prompts | null>(null);
  trouble = $state.raw<unknown>(null);
  /** It was there, and is not any more. What was read goes with it. */
  gone = $state(false);

  constructor(private readonly id: KeptId) {}

  /** Keeps it up for as long as somebody looks; returns how to stop. */
  watch(): () => void {
    const again = (): void => void this.load();
    const stops = [onEvent('kept_changed', again), onReturn(again)];
    again();
    return () => stops.forEach((stop) => stop());
  }

  async load(): Promise<void> {
    try {
      const [view, prompts] = await Promise.all([
        call('kept_get', { kept: this.id }),
        this.prompts ?? call('prompts', {}),
      ]);
      this.prompts = prompts;
      this.view = view;
      this.trouble = null;
    } catch (thrown) {
      this.gone = this.view !== null && asFailure(thrown).code === 'not_found';
      this.trouble = this.gone ? null : thrown;
      if (this.gone) this.view = null;
    }
  }
}
