// Owns a finished report until it lies where somebody wants it: a place that was not chosen loses nothing. It knows no
// screen.
import { host } from '../host';

/** A file as the core hands it over: a report, a pack. */
export interface HandedOver {
  file: string;
  base64: string;
}

export class FinishedReport {
  /** It waits for a place. */
  waiting = $state.raw<HandedOver | null>(null);
  /** The name of the file that was saved. */
  saved = $state<string | null>(null);
  saving = $state(false);
  /** What kept it from being saved. */
  trouble = $state.raw<unknown>(null);

  /** Asks where it goes. */
  async save(file = this.waiting): Promise<void> {
    if (file === null || this.saving) return;
    this.waiting = file;
    this.saving = true;
    this.trouble = null;
    try {
      if (!(await host.saveFile(file.file, file.base64))) return;
      this.saved = file.file;
      this.waiting = null;
    } catch (thrown) {
      this.trouble = thrown;
    } finally {
      this.saving = false;
    }
  }

  forget(): void {
    this.waiting = this.saved = null;
    this.trouble = null;
  }
}
