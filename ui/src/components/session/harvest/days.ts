// Owns counting days on the calendar, without hours that could shift one.

/** The day `weeks` after the moment `now` (RFC 3339), as `2027-01-31`, in the place where we sit. */
export function weeksFrom(now: string, weeks: number): string {
  const then = new Date(now);
  then.setDate(then.getDate() + weeks * 7);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`;
}
