// Owns which row is dragged onto which other one to join them. What was done then can't be joined.
import type { Named } from '../../../lib/api';
import type { OptionLine } from '../../../lib/compare/options';

export class Dragging {
  /** The row below the dragged one. */
  over = $state<string | null>(null);
  #line: OptionLine | null = null;

  constructor(readonly onjoin: (both: Named[]) => void) {}

  start(event: DragEvent, line: OptionLine): void {
    this.#line = line;
    // Without data some browsers do not drag at all.
    event.dataTransfer?.setData('text/plain', '');
    const row = event.currentTarget instanceof Element && event.currentTarget.closest('tr');
    if (row) event.dataTransfer?.setDragImage(row, 16, 16);
  }

  enter(event: DragEvent, line: OptionLine): void {
    if (!this.#line || !line.named || this.#line.named === line.named) return;
    event.preventDefault();
    this.over = line.row.id;
  }

  leave(): void {
    this.over = null;
  }

  drop(event: DragEvent, line: OptionLine): void {
    event.preventDefault();
    const both = [line.named, this.#line?.named ?? null].filter((one) => one !== null);
    this.end();
    if (both.length === 2) this.onjoin(both);
  }

  end(): void {
    this.#line = null;
    this.over = null;
  }
}
