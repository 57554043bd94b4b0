// Owns how the day of a meeting and the end of a term are said. A day of the core is no moment: it is the same
// day wherever the laptop stands.
import { dates } from './formats';

function said(day: string, how: Intl.DateTimeFormatOptions): string {
  return dates({ ...how, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** 14 nov 2026 */
export function shortDay(day: string): string {
  return said(day, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** 14 november 2026 */
export function fullDay(day: string): string {
  return said(day, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** The last day of a term of so many months that begins today, as the core counts it. */
export function endOfTerm(months: number, now: Date = new Date()): string {
  const month = now.getMonth() + months;
  const last = new Date(Date.UTC(now.getFullYear(), month + 1, 0)).getUTCDate();
  const day = Math.min(now.getDate(), last);
  return new Date(Date.UTC(now.getFullYear(), month, day)).toISOString().slice(0, 10);
}

/** Its term is over, seen from `now` on this laptop's calendar. */
export function isOver(day: string, now: Date = new Date()): boolean {
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return day <= today;
}
