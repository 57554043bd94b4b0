// Owns a report on its way: made beside whatever goes on, taken once, saved where somebody chooses. It knows no screen.
import { call, type JobId, type ReportMake } from '../api';
import { Job } from './job.svelte';
import { FinishedReport } from './report-file.svelte';

export class MakingReport {
  readonly job = new Job('report', (state) => void this.#take(state.job));
  readonly finished = new FinishedReport();
  /** What kept it from being taken. */
  trouble = $state.raw<unknown>(null);

  readonly busy: boolean = $derived(this.job.beginning || this.job.running || this.finished.saving);

  /** Throws what keeps it from beginning. */
  async begin(what: Omit<ReportMake, 'path'>): Promise<void> {
    this.forget();
    await this.job.begin(() => call('report_make', { ...what, path: null }));
    const { trouble } = this.job;
    if (trouble === null) return;
    this.job.trouble = null;
    throw trouble;
  }

  forget(): void {
    this.finished.forget();
    this.trouble = null;
  }

  async #take(job: JobId): Promise<void> {
    try {
      await this.finished.save(await call('report_take', { job }));
    } catch (thrown) {
      this.trouble = thrown;
    }
  }
}
