// Owns where the focus goes when what has it is taken away or can't be pressed any more: to what came in its place,
// or close by. Never to the page, or whoever works by key or by ear starts all over.

interface Place {
  parent: Element;
  /** Which child of it. */
  at: number;
}

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** Of `within` itself and all in it, the first that Tab would stop at. */
function firstStop(within: Element | undefined): HTMLElement | undefined {
  if (!within) return undefined;
  return [within, ...within.querySelectorAll(FOCUSABLE)].find(
    (one): one is HTMLElement =>
      one instanceof HTMLElement &&
      one.matches(FOCUSABLE) &&
      one.tabIndex >= 0 &&
      !one.matches(':disabled') &&
      one.checkVisibility?.() !== false,
  );
}

/** From the innermost to the outermost. */
function placesOf(element: Element): Place[] {
  const parent = element.parentElement;
  if (!parent) return [];
  return [{ parent, at: [...parent.children].indexOf(element) }, ...placesOf(parent)];
}

function closeBy(places: readonly Place[]): HTMLElement | undefined {
  for (const { parent, at } of places) {
    if (!parent.isConnected) continue;
    const inItsPlace = parent.children[at] ?? parent.children[parent.children.length - 1];
    const stop = firstStop(inItsPlace) ?? firstStop(parent);
    if (stop) return stop;
  }
  return undefined;
}

/** Watches over the page; returns how to stop. */
export function keepFocus(): () => void {
  let last: Element | null = null;
  let places: Place[] = [];
  let due: ReturnType<typeof setTimeout> | undefined;

  /** Who moves the focus on purpose comes first: this looks when that is done. */
  function look(): void {
    if (last === null) return;
    const at = document.activeElement;
    // A browser takes the focus from what can't be pressed only when it draws again.
    if (at !== document.body && at !== last) return;
    if (!last.isConnected || last.matches(':disabled')) {
      closeBy(places)?.focus({ preventScroll: true });
    } else if (at === document.body) {
      last = null;
    }
  }

  function soon(): void {
    clearTimeout(due);
    due = setTimeout(look);
  }

  function remember({ target }: FocusEvent): void {
    last = target as Element;
    places = placesOf(last);
  }

  const observer = new MutationObserver(soon);
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled'],
  });
  document.addEventListener('focusin', remember);
  document.addEventListener('focusout', soon);
  return () => {
    clearTimeout(due);
    observer.disconnect();
    document.removeEventListener('focusin', remember);
    document.removeEventListener('focusout', soon);
  };
}
