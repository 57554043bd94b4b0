// Owns one piece of long work as a screen follows it: begun, how far, stopped, what came out. It knows no screen.
import {
  call,
  onEvent,
  onReturn,
  type JobId,
  type JobKind,
  type JobRef,
  type JobState,
} from '../api';

export class Job {
  state = $state.raw<JobState | null>(null);
  /** What kept it from beginning, or from being asked about. */
  trouble = $state.raw<unknown>(null);
  beginning = $state(false);
  readonly running: boolean = $derived(this.state !== null && this.state.outcome === null);
  /** Known before its state: it may have ended by the time that is asked. */
  #id: JobId | null = null;

  constructor(
    readonly kind: JobKind,
    /** Runs once when it is done, not when it was stopped or failed. */
    private readonly ondone?: (state: JobState) => void,
  ) {}

  /** Follows it for as long as somebody looks, also one that was begun before; returns how to stop. */
  watch(): () => void {
    const stops = [
      onEvent('job_progress', (event) => {
        if (this.state?.job !== event.job || this.state.outcome !== null) return;
        this.state = { ...this.state, done: event.done, total: event.total };
      }),
      onEvent('job_ended', (event) => {
        if (this.#id === event.job) void this.#ask();
      }),
      onReturn(() => void this.#ask()),
    ];
    void this.#resume();
    return () => stops.forEach((stop) => stop());
  }

  async begin(start: () => Promise<JobRef>): Promise<void> {
    if (this.beginning || this.running) return;
    this.beginning = true;
    this.trouble = null;
    this.state = null;
    try {
      this.#id = (await start()).job;
      await this.#ask();
    } catch (thrown) {
      this.trouble = thrown;
    } finally {
      this.beginning = false;
    }
  }

  async stop(): Promise<void> {
    try {
      if (this.#id !== null) await call('job_cancel', { job: this.#id });
    } catch (thrown) {
      this.trouble = thrown;
    }
  }

  /** Another view was shown meanwhile. What ended by then was told of, or can be seen. */
  async #resume(): Promise<void> {
    try {
      const { jobs } = await call('app_state', {});
      const going = jobs.find((job) => job.kind === this.kind && job.outcome === null);
      if (!going || this.#id !== null) return;
      this.#id = going.job;
      await this.#ask();
    } catch {
      // Whoever begins it anew hears what is wrong.
    }
  }

  async #ask(): Promise<void> {
    const job = this.#id;
    if (job === null) return;
    try {
      const state = await call('job_state', { job });
      const ended = this.state?.job === job && this.state.outcome !== null;
      // An answer from before its end may come after it.
      if (job !== this.#id || ended) return;
      this.state = state;
      if (state.outcome === 'done') this.ondone?.(state);
    } catch (thrown) {
      this.trouble = thrown;
      this.state = null;
      this.#id = null;
    }
  }
}
