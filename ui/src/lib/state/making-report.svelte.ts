// Owns a report on its way: made beside whatever goes on, taken once, saved where somebody chooses. It knows no screen.
import { call, type JobId, type ReportMake } from '../api';
import { host } from '../host';
import { Job } from './job.svelte';

export class MakingReport {
  readonly job = new Job('report', (state) => void this.#take(state.job));
  /** The name of the file that was saved. */
  saved = $state<string | null>(null);
  /** What kept it from being taken or saved. */
  trouble = $state.raw<unknown>(null);
  saving = $state(false);

  readonly busy: boolean = $derived(this.job.beginning || this.job.running || this.saving);

  /** `before`: what has to be written down first. */
  async begin(what: Omit<ReportMake, 'path' | 'decisions'>, before?: () => Promise<void>): Promise<void> {
    this.saved = this.trouble = null;
    await this.job.begin(async () => {
      await before?.();
      return call('report_make', { ...what, path: null, decisions: [] });
    });
  }

  async #take(job: JobId): Promise<void> {
    this.saving = true;
    try {
      const { file, base64 } = await call('report_take', { job });
      this.saved = (await host.saveFile(file, base64)) ? file : null;
    } catch (thrown) {
      this.trouble = thrown;
    } finally {
      this.saving = false;
    }
  }
}
