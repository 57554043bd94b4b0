// Owns putting other words in the place of words, in a text that somebody is still writing: as the core does it in what is
// kept. Pure.

/** Without regard to case and spacing. */
export function sameWords(text: string): string {
  return text.normalize('NFC').split(/\s+/u).filter(Boolean).join(' ').toLowerCase();
}

const LETTER = '[\\p{L}\\p{N}]';

/** Every place where these words stand as words of their own. */
export function occurrences(text: string, words: string): { start: number; end: number }[] {
  const parts = words.split(/\s+/u).filter(Boolean);
  if (parts.length === 0) return [];
  const wanted = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')).join('\\s+');
  const [from, to] = [`^${LETTER}`, `${LETTER}$`].map((edge) =>
    new RegExp(edge, 'u').test(parts.join(' ')),
  );
  const pattern = new RegExp(`${wanted}${to ? `(?!${LETTER})` : ''}`, 'giu');
  const letterBefore = new RegExp(`${LETTER}$`, 'u');
  const found: { start: number; end: number }[] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = match.index;
    // Looking back in the pattern itself stops a phone of five years old.
    if (from && letterBefore.test(text.slice(0, start))) pattern.lastIndex = start + 1;
    else found.push({ start, end: start + match[0].length });
  }
  return found;
}

/** With a capital where a sentence or a line begins; a full stop behind a short word ends no sentence. */
export function asItStands(text: string, at: number, words: string): string {
  const before = text.slice(0, at).replace(/[ \t"“„‘*#>]+$/u, '');
  const last = /([\p{L}\p{N}]*)\.$/u.exec(before)?.[1];
  const sentence = last !== undefined && last.length > 3 && last !== 'mevr';
  const opens = before === '' || /[\n\r!?\ufeff]$/u.test(before) || sentence;
  const [first = ''] = words;
  return opens ? first.toUpperCase() + words.slice(first.length) : words;
}

/** One change of a text: what stands from one place to another becomes something else. */
export interface Change {
  from: number;
  to: number;
  insert: string;
}

/** The one change that puts other words in every place of these; null where they don't stand. */
export function swap(text: string, words: string, other: string): Change | null {
  const places = occurrences(text, words);
  const [first, last] = [places[0], places[places.length - 1]];
  if (!first || !last) return null;
  let [insert, done] = ['', first.start];
  for (const { start, end } of places) {
    insert += text.slice(done, start) + asItStands(text, start, other);
    done = end;
  }
  return { from: first.start, to: last.end, insert };
}

/** The text after a change. */
export function swapped(text: string, words: string, other: string): string {
  const change = swap(text, words, other);
  return change === null
    ? text
    : text.slice(0, change.from) + change.insert + text.slice(change.to);
}
