// Owns the way from bytes to letters: the core counts a text in UTF-8 bytes, the page in UTF-16 units. Pure.

/** Where these bytes are in the page's own counting. They come in ascending order; what lies behind the text is its end. */
export function atBytes(text: string, bytes: readonly number[]): number[] {
  let [byte, unit] = [0, 0];
  return bytes.map((wanted) => {
    while (byte < wanted && unit < text.length) {
      const letter = text.codePointAt(unit)!;
      byte += letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
      unit += letter < 0x10000 ? 1 : 2;
    }
    return unit;
  });
}

/** Something found, where the page counts it. */
export interface Range {
  start: number;
  end: number;
}

/** What was found in a text, in the order of the text and without overlap, as the page counts it. */
export function inUnits(text: string, found: readonly Range[]): Range[] {
  const at = atBytes(
    text,
    found.flatMap(({ start, end }) => [start, end]),
  );
  return found.map((_, nth) => ({ start: at[nth * 2]!, end: at[nth * 2 + 1]! }));
}
