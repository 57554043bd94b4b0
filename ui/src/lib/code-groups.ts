// Owns how a recovery code is set out to be read from paper.

/** The groups the core made, or groups of four when it made none. */
export function codeGroups(code: string): string[] {
  const groups = code.trim().split(/[\s-]+/u);
  if (groups.length > 1) return groups;
  return code.trim().match(/.{1,4}/gsu) ?? [];
}

/** A withdraw code as it is written down: each word with its number. */
export function codePairs(code: string): string[] {
  const groups = codeGroups(code);
  const pairs = groups.filter((_, at) => at % 2 === 0);
  return pairs.map((word, at) => [word, groups[at * 2 + 1]].filter(Boolean).join('\u00a0'));
}
