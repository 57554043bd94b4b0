// Owns that what was copied out of the app does not stay on the clipboard when the book goes on lock. On Linux the window
// sees to it too, also when it does not stand in front.

let copied = false;

const note = (): void => {
  copied = true;
};

/** Notices from now on that something is copied, not what; until the function it gives is called. */
export function noticeCopies(): () => void {
  const over = new AbortController();
  for (const kind of ['copy', 'cut']) addEventListener(kind, note, { signal: over.signal });
  return () => {
    over.abort();
    copied = false;
  };
}

/** Empties the clipboard if something was copied. A browser allows it to a page in front only. */
export async function forgetCopied(): Promise<void> {
  if (!copied) return;
  try {
    await navigator.clipboard.writeText('');
    copied = false;
  } catch {
    // Not allowed now: the next lock tries again.
  }
}
