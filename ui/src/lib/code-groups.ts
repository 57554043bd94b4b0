// Owns how a recovery code is set out to be read from paper.

/** The groups the core made, or groups of four when it made none. */
export function codeGroups(code: string): string[] {
  const groups = code.trim().split(/[\s-]+/u);
  if (groups.length > 1) return groups;
  return code.trim().match(/.{1,4}/gsu) ?? [];
}
