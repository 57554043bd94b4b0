// Owns the code that stands on the screen of the laptop: how it may be typed, and that it leaves the address bar.

const LENGTH = 20;
/** No I, O, 0 and 1: nobody can take them for one another. */
const LETTERS = /^[A-HJ-NP-Z2-9]+$/u;

/** The code as both sides reckon with it; null when it can't be one. */
export function codeOf(typed: string): string | null {
  const code = typed.replace(/[\s\-\u2010-\u2015]/gu, '').toUpperCase();
  return code.length === LENGTH && LETTERS.test(code) ? code : null;
}

/** What stands behind the `#`. From here on nobody who looks over a shoulder reads it there. */
export function takeFromAddress(): string | null {
  const { hash, pathname, search } = window.location;
  if (hash === '') return null;
  window.history.replaceState(null, '', pathname + search);
  return codeOf(decode(hash.slice(1)));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
