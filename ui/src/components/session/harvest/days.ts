// Owns counting days on the calendar, without hours that could shift one.

/** The day `weeks` after the moment `now` (RFC 3339), as `2027-01-31`, in the place where we sit. */
export function weeksFrom(now: string, weeks: number): string {
  return daysFrom(now, weeks * 7);
}

/** The same, counted in days. */
export function daysFrom(now: string, days: number): string {
  const then = new Date(now);
  then.setDate(then.getDate() + days);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`;
}

/**
 * A day as people write it, day first: `31-1-2027`, `31/01/27` or `31 1 2027`, as `2027-01-31`. Null when there is no
 * such day. A browser's own date field speaks the language of the browser, not of the app.
 */
export function dayFrom(written: string): string | null {
  const parts = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})\s*$/.exec(written);
  if (!parts) return null;
  const [day, month, year] = parts.slice(1).map(Number) as [number, number, number];
  const full = year < 100 ? 2000 + year : year;
  const date = new Date(Date.UTC(full, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
