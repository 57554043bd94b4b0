// Owns where a long text is folded: at the end of a word, and only when folding saves something.

export type Fold = { head: string; rest: string };

export function fold(text: string, most: number): Fold {
  if (text.length <= most * 1.5) return { head: text, rest: '' };
  const space = text.lastIndexOf(' ', most);
  const at = space > most / 2 ? space : endOfSign(text, most);
  return { head: text.slice(0, at), rest: text.slice(at) };
}

/** Never between the two halves of one sign. */
function endOfSign(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}
