// Owns that a page in a browser stays with the app: no content policy holds a page back from going elsewhere. The window of
// the app has a handler of its own for this.

function isOwn(address: string): boolean {
  try {
    const { protocol, host } = new URL(address.replace(/^blob:/u, ''), location.href);
    return protocol === location.protocol && host === location.host;
  } catch {
    return false;
  }
}

function holdBack(event: NavigateEvent): void {
  const { url } = event.destination;
  // What the page made itself is a file to hand over, and no page to go to.
  const isFile = url.startsWith('blob:') && event.downloadRequest !== null;
  if (!isOwn(url) || (url.startsWith('blob:') && !isFile)) event.preventDefault();
}

/** A link can open a new window as well, and an older browser tells of nothing but the click. */
function holdClick(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest('a, area') : null;
  const href = link?.getAttribute('href') ?? link?.getAttribute('xlink:href');
  if (href != null && !isOwn(href)) event.preventDefault();
}

/** From now on nothing that stands in this page leads out of the app, until the function it gives is called. */
export function stay(): () => void {
  const over = new AbortController();
  const { signal } = over;
  // Not every browser has it yet.
  const { navigation } = window as { navigation?: Navigation };
  navigation?.addEventListener('navigate', holdBack, { signal });
  for (const kind of ['click', 'auxclick'])
    addEventListener(kind, holdClick, { capture: true, signal });
  return () => over.abort();
}
