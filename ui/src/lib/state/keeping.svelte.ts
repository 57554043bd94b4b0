// Owns how the open book keeps and is kept safe, kept up with the core. It knows no screen.
import { call, onEvent, onReturn, type Keeping } from '../api';

export class BookKeeping {
  /** Null until the core answered. */
  now = $state.raw<Keeping | null>(null);
  trouble = $state.raw<unknown>(null);

  /** Keeps it up for as long as somebody looks; returns how to stop. */
  watch(): () => void {
    const again = (): void => void this.load();
    const stops = [
      onEvent('kept_changed', again),
      onEvent('book_changed', again),
      onEvent('job_ended', again),
      onReturn(again),
    ];
    again();
    return () => stops.forEach((stop) => stop());
  }

  async load(): Promise<void> {
    await this.change(() => call('keeping', {}));
  }

  /** Does one thing and shows how it stands after; true when it was done. */
  async change(ask: () => Promise<Keeping>): Promise<boolean> {
    try {
      this.now = await ask();
      this.trouble = null;
      return true;
    } catch (thrown) {
      this.trouble = thrown;
      return false;
    }
  }
}
