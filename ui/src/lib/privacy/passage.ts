// Owns how much of a text is shown around something in it: the sentence, or the nearest words of a long one. Pure.

/** What stands before, what it is about, what stands after. */
export interface Passage {
  before: string;
  marked: string;
  after: string;
}

const CUT = '…';
/** The end of a sentence or a line: a full stop behind a short word, as in "mw.", is none. */
const ENDS = /[!?]\s+|(?<=[\p{L}\p{N}]{4})\.\s+|\s*[\r\n]+\s*/gu;

/** The sentence around a range, with at most so many letters on either side. */
export function passage(text: string, start: number, end: number, most = 120): Passage {
  // Looking a little further than is shown tells a cut from an end.
  const head = text.slice(Math.max(0, start - most * 2), start);
  const tail = text.slice(end, end + most * 2);
  const begin = [...head.matchAll(ENDS)].at(-1);
  const sentence = begin ? head.slice(begin.index + begin[0].length) : head;
  const close = ENDS_ONCE.exec(tail);
  const rest = close ? tail.slice(0, close.index + close[0].trimEnd().length) : tail;
  return {
    before: lastWords(sentence, most, begin !== undefined || start <= most * 2),
    marked: text.slice(start, end),
    after: firstWords(rest, most, close !== null || text.length <= end + most * 2),
  };
}

const ENDS_ONCE = new RegExp(ENDS.source, 'u');

function lastWords(text: string, most: number, whole: boolean): string {
  if (whole && text.length <= most) return text;
  const kept = text.slice(-most);
  return CUT + (/\s.*$/su.exec(kept)?.[0] ?? ` ${wholeLetters(kept)}`);
}

function firstWords(text: string, most: number, whole: boolean): string {
  if (whole && text.length <= most) return text;
  const kept = text.slice(0, most);
  return (/^.*\s/su.exec(kept)?.[0] ?? `${wholeLetters(kept)} `) + CUT;
}

/** No half of a letter that takes two places. */
function wholeLetters(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/gu, '');
}
