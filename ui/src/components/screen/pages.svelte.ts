// Owns where long content is cut into pages, and which page stands on the big screen: type is never made smaller to
// fit. It knows no content.
import { SvelteMap } from 'svelte/reactivity';

export interface Span {
  top: number;
  bottom: number;
}

/** A pixel of rounding is no reason for another page. */
const SLACK = 1;

/**
 * Where each page begins. No line is cut: a page ends above a line that does not fit whole. What is taller than a page
 * is cut where the page ends.
 */
export function cut(lines: readonly Span[], page: number): number[] {
  const starts = [0];
  // What comes after the last line is room, and no reason to turn the page.
  const height = Math.max(0, ...lines.map((line) => line.bottom));
  if (page <= 0) return starts;
  for (let start = 0; start + page < height - SLACK;) {
    let end = start + page;
    for (;;) {
      const across = lines.filter(
        (line) => line.top > start + SLACK && line.top < end - SLACK && line.bottom > end + SLACK,
      );
      if (across.length === 0) break;
      end = Math.min(...across.map((line) => line.top));
    }
    starts.push(end);
    start = end;
  }
  return starts;
}

/** The pages of what stands there now; several boxes turn together. */
export class Pages {
  #boxes = new SvelteMap<symbol, number>();
  #wanted = $state(0);
  readonly count = $derived(Math.max(1, ...this.#boxes.values()));
  /** From 0. */
  readonly at = $derived(Math.min(this.#wanted, this.count - 1));

  /** A box has so many pages. */
  hold(box: symbol, pages: number): void {
    this.#boxes.set(box, pages);
  }

  release(box: symbol): void {
    this.#boxes.delete(box);
  }

  next(): void {
    this.#wanted = Math.min(this.at + 1, this.count - 1);
  }

  previous(): void {
    this.#wanted = Math.max(this.at - 1, 0);
  }

  first(): void {
    this.#wanted = 0;
  }
}

const NEXT = ['ArrowRight', 'ArrowDown', 'PageDown', ' '];
const PREVIOUS = ['ArrowLeft', 'ArrowUp', 'PageUp'];

/** Keys of this window, and of a presenter in somebody's hand. A pressed button keeps its own keys. */
export function turnByKeys(pages: Pages): () => void {
  const listen = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const onButton = event.target instanceof HTMLButtonElement;
    if (event.key === ' ' && onButton) return;
    if (PREVIOUS.includes(event.key) || (event.key === ' ' && event.shiftKey)) pages.previous();
    else if (NEXT.includes(event.key)) pages.next();
    else if (event.key === 'Home') pages.first();
    else return;
    event.preventDefault();
  };
  window.addEventListener('keydown', listen);
  return () => window.removeEventListener('keydown', listen);
}
