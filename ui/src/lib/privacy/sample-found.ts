// Owns texts in which something was found, as the tests need them: found as the core finds, counted in its bytes.
import type { By, CheckedText, Finding, Kind, Place } from '../api';

const HERE: Place = { contribution: 'c', lens: 'kennis', field: 'knowledge', at: 0 };

export function finding(text: string, words: string, change: Partial<Finding> = {}): Finding {
  const bytes = (part: string): number => new TextEncoder().encode(part).length;
  const start = bytes(text.slice(0, text.indexOf(words)));
  const kind: Kind = /^\d{9}$/u.test(words) ? 'bsn' : 'name';
  const replacement = kind === 'bsn' ? '[nummer]' : 'de jongere';
  const end = start + bytes(words);
  return { kind, severity: 'likely', start, end, text: words, replacement, ...change };
}

/** A text of Joris at Kennis, unless told otherwise. */
export function checked(
  text: string,
  found: (string | Finding)[],
  place: Partial<Place> = {},
  by: By | null = { kind: 'alias', alias: 'Joris' },
): CheckedText {
  const findings = found.map((one) => (typeof one === 'string' ? finding(text, one) : one));
  return { place: { ...HERE, ...place }, by, text, findings };
}
