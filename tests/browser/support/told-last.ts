// Owns the last words of a run: what failed, and why, in few lines. The list prints it too, but under all that it attached.
import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Lines of a failure that say what was expected and what was there. */
const LINES = 14;
// eslint-disable-next-line no-control-regex -- colours of a terminal
const COLOURS = /\u001b\[[\d;]*m/gu;

export default class ToldLast implements Reporter {
  readonly #told: string[] = [];

  printsToStdio(): boolean {
    return false;
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status === 'passed' || result.status === 'skipped') return;
    this.#told.push(`${result.status}: ${test.titlePath().slice(2).join(' › ')}`);
    for (const { message = '' } of result.errors) {
      const lines = message
        .replace(COLOURS, '')
        .split('\n')
        .filter((line) => line.trim());
      this.#told.push(...lines.slice(0, LINES).map((line) => `    ${line}`), '');
    }
  }

  onEnd(result: FullResult): void {
    if (result.status !== 'passed')
      console.log(`\nWhat failed, and why:\n${this.#told.join('\n')}`);
  }
}
