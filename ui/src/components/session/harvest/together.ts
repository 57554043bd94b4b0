// Owns what a group wrote together, as far as that can be kept: notes, what was said along starters, what was joined.
import type { ComparisonView, SessionView } from '../../../lib/api';

export function wroteTogether(view: SessionView, comparison: ComparisonView | null): boolean {
  return (
    view.notes.some((one) => one.text.trim() !== '') ||
    (comparison?.talks.some((one) => one.note.trim() !== '') ?? false) ||
    (comparison?.named.some((one) => one.joined) ?? false)
  );
}
