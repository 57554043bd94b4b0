// Owns how a day is said among people: yesterday, today, tomorrow, else the day.
import { dates } from './formats';
import { tag } from './words';

function midnight(moment: Date): number {
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime();
}

/** `moment` as the core gives it, RFC 3339; the year only when it is another year. */
export function dayInWords(moment: string, now: Date = new Date()): string {
  const then = new Date(moment);
  const days = Math.round((midnight(then) - midnight(now)) / 86_400_000);
  if (Math.abs(days) <= 1) {
    return new Intl.RelativeTimeFormat(tag(), { numeric: 'auto' }).format(days, 'day');
  }
  // A day that comes soon is known by its name.
  const weekday = days > 1 && days < 14 ? 'long' : undefined;
  const year = then.getFullYear() === now.getFullYear() ? undefined : 'numeric';
  return dates({ weekday, day: 'numeric', month: 'long', year }).format(then);
}

/** The same with the time of the day: for what happened more than once a day. */
export function momentInWords(moment: string, now: Date = new Date()): string {
  const then = new Date(moment);
  const time = dates({ hour: '2-digit', minute: '2-digit' });
  return `${dayInWords(moment, now)}, ${time.format(then)}`;
}

/** The month until which something is kept: nov 2028. */
export function monthInWords(day: string): string {
  return dates({ month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(day));
}
