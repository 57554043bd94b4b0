// Owns what the core tells of an archive over time, kept up with it. It knows no screen.
import { call, onEvent, onReturn, type TrendQuarter } from '../api';

export class OverTime {
  /** The oldest first, those without sessions too; null until the core answered. */
  quarters = $state.raw<TrendQuarter[] | null>(null);
  trouble = $state.raw<unknown>(null);

  /** Keeps it up for as long as somebody looks; returns how to stop. */
  watch(): () => void {
    const again = (): void => void this.load();
    const stops = [onEvent('kept_changed', again), onReturn(again)];
    again();
    return () => stops.forEach((stop) => stop());
  }

  async load(): Promise<void> {
    try {
      this.quarters = (await call('trends', { from: null, to: null })).quarters;
      this.trouble = null;
    } catch (thrown) {
      this.trouble = thrown;
    }
  }
}
