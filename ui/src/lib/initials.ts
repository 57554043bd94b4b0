// Owns how an alias becomes the one or two signs in a round mark, whatever the script.

/** A browser on an older phone may not have it; there a sign is a code point. */
const signs = 'Segmenter' in Intl ? new Intl.Segmenter('nl', { granularity: 'grapheme' }) : null;

function graphemes(text: string): string[] {
  return signs ? [...signs.segment(text)].map((part) => part.segment) : [...text];
}

/** One word gives its first two signs, more words the first sign of the first and the last. */
export function initials(alias: string): string {
  const words = alias.trim().split(/\s+/u).filter(Boolean);
  const first = words[0];
  const last = words[words.length - 1];
  if (first === undefined || last === undefined) return '';
  const opening = graphemes(first);
  if (words.length > 1) return `${opening[0]}${graphemes(last)[0]}`;
  const sign = opening[0] ?? '';
  const startsWithLetter = /^\p{L}/u.test(sign);
  return startsWithLetter ? opening.slice(0, 2).join('') : sign;
}
