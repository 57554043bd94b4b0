// Owns how a recovery code is set out to be read from paper.

/** The groups the core made, or groups of four when it made none. */
export function codeGroups(code: string): string[] {
  const groups = code.trim().split(/[\s-]+/u);
  if (groups.length > 1) return groups;
  return code.trim().match(/.{1,4}/gsu) ?? [];
}

/** A withdraw code as it is written down: each word stays with its number. */
export function codePairs(code: string): string {
  const groups = codeGroups(code);
  return groups
    .map((group, at) => (at === 0 ? group : `${at % 2 === 0 ? ' ' : '\u00a0'}${group}`))
    .join('');
}
