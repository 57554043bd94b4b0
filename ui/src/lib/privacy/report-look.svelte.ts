// Owns looking through what a report would tell, before it is made, and what was decided about it. It knows no component.
import { tick } from 'svelte';
import { asFailure, type Decision, type Finding, type TextsFound } from '../api';
import { Deciding } from './deciding.svelte';

export class ReportLook {
  readonly deciding = new Deciding();
  busy = $state(false);
  /** What kept it from being looked through, or from being made. */
  trouble = $state.raw<unknown>(null);

  constructor(
    private readonly check: () => Promise<TextsFound>,
    /** Brings somebody to the first detail that is open. */
    private readonly toOpen: () => void,
  ) {}

  /** Looks, and makes the report once nothing is open. */
  async make(making: (decisions: Decision[]) => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.trouble = null;
    try {
      if (await this.#passes()) await making(this.deciding.decisions);
    } catch (thrown) {
      await this.#refused(thrown);
    } finally {
      this.busy = false;
    }
  }

  async #passes(): Promise<boolean> {
    this.deciding.found((await this.check()).texts);
    if (this.deciding.open.length === 0) return true;
    await tick();
    this.toOpen();
    return false;
  }

  /** Somebody can be recognised by what was put in the place of something. */
  async #refused(thrown: unknown): Promise<void> {
    this.trouble = thrown;
    const { code, detail } = asFailure(thrown);
    if (code !== 'findings_open') return;
    this.deciding.refuse((detail?.findings as Finding[] | undefined) ?? []);
    await tick();
    this.toOpen();
  }
}
