// Owns where somebody begins who listens or works by key, when most of the page became another one.

/** The top of the page, and the focus on its heading. */
export function focusHeading(within: ParentNode): void {
  window.scrollTo(0, 0);
  const heading = within.querySelector('h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
