// Owns how the clarifying questions of the core meet the ones being typed: a row keeps its place
// and its focus while it gets its id.
import type { Clarification } from '../../../lib/api';

/** `id` is null until the core kept it; the row's own key never changes. */
export interface Row {
  key: string;
  id: string | null;
}

/** Rows known to the core first, in its order; then those that are still only here. */
export function rowsFrom(kept: readonly Clarification[], rows: readonly Row[]): Row[] {
  const known = kept.map(
    (one) => rows.find((row) => row.id === one.id) ?? { key: one.id, id: one.id },
  );
  return [...known, ...rows.filter((row) => row.id === null)];
}
