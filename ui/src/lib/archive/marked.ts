// Owns how a passage is cut in pieces, found and not found. The core counts in bytes, the page in letters. Pure.
import type { Passage } from '../api';
import { inUnits } from '../privacy/bytes';

export interface Piece {
  text: string;
  marked: boolean;
}

/** The pieces in order; put together they are the text. */
export function pieces({ text, marks }: Pick<Passage, 'text' | 'marks'>): Piece[] {
  const found = inUnits(
    text,
    marks.map(([start, end]) => ({ start, end })),
  );
  let at = 0;
  const cut = found.flatMap(({ start, end }) => {
    const both = [
      { text: text.slice(at, start), marked: false },
      { text: text.slice(start, end), marked: true },
    ];
    at = end;
    return both;
  });
  return [...cut, { text: text.slice(at), marked: false }].filter((piece) => piece.text !== '');
}
