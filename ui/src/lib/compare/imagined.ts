// Owns what is said of a seat where nobody sits: a voice somebody wrote for, or a perspective that came with the case.
import type { Comparison, Seat } from '../api';
import { t } from '../words';
import { seatOf } from './people';

/** Null for somebody who sits at the table. */
export function imagined(seat: Pick<Seat, 'voice' | 'example'> | undefined): string | null {
  if (seat?.example !== undefined) return t('compare-example', { role: seat.example });
  return seat?.voice ? t('compare-voice') : null;
}

/** The name, with what is said of somebody imagined. */
export function named(seat: Seat): string {
  const said = imagined(seat);
  return said === null ? seat.alias : `${seat.alias} (${said})`;
}

export function isExample(comparison: Comparison, id: string): boolean {
  return seatOf(comparison, id)?.example !== undefined;
}
