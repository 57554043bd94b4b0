// Owns what is said of a seat where nobody sits: a voice somebody wrote for, or a perspective that came with the case.
import type { ComparisonView, Participant, Seat } from '../api';
import { t } from '../words';

/** Null for somebody who sits at the table. */
export function imagined(seat: Pick<Seat, 'voice' | 'example'>): string | null {
  if (seat.example !== undefined) return t('compare-example', { role: seat.example });
  return seat.voice ? t('compare-voice') : null;
}

/** The same of a seat as the session knows it; examples are known by the comparison only. */
export function imaginedIn(view: ComparisonView, one: Participant): string | null {
  const example = isExample(view, one.id) ? { example: one.role } : {};
  return imagined({ voice: one.voice_of !== null, ...example });
}

export function isExample(view: Pick<ComparisonView, 'examples'>, id: string): boolean {
  return view.examples.some((one) => one.id === id);
}
