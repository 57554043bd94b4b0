// Owns one kept session as it is read in full, kept up with the core: somebody may take back their part meanwhile.
import { asFailure, call, onEvent, onReturn, type KeptId, type KeptView } from '../api';

export class KeptOne {
  /** Null until the core answered. */
  view = $state.raw<KeptView | null>(null);
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
      this.view = await call('kept_get', { kept: this.id });
      this.trouble = null;
    } catch (thrown) {
      this.gone = this.view !== null && asFailure(thrown).code === 'not_found';
      this.trouble = this.gone ? null : thrown;
      if (this.gone) this.view = null;
    }
  }
}
