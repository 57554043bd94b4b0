// Owns where the focus goes when the row that has it is taken away: never to the page, or whoever works by
// key or by ear starts all over.
import type { Attachment } from 'svelte/attachments';

/** `into` is looked for in the row that came in its place, `otherwise` in `place` when no row is left. */
export function focusStays(into: string, otherwise: string): Attachment<HTMLElement> {
  return (place) => {
    let row: HTMLElement | null = null;
    let at = -1;
    const rows = (): HTMLElement[] => [...place.querySelectorAll('li')];

    const remember = ({ target }: FocusEvent): void => {
      row = (target as HTMLElement).closest('li');
      at = row ? rows().indexOf(row) : -1;
    };

    const observer = new MutationObserver(() => {
      if (row === null || row.isConnected) return;
      row = null;
      if (document.activeElement !== document.body) return;
      const left = rows();
      const neighbour = left[Math.min(at, left.length - 1)];
      (neighbour ?? place).querySelector<HTMLElement>(neighbour ? into : otherwise)?.focus();
    });

    place.addEventListener('focusin', remember);
    observer.observe(place, { childList: true, subtree: true });
    return () => {
      place.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  };
}
