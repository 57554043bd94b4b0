// Owns quarters as people choose and read them: `2026-Q4` is K4 2026, with its first and its last day. Pure.
import { t } from '../words';

/** As the core writes one. */
export type QuarterId = string;

/** Quarters since the year 0. */
function count(quarter: QuarterId): number {
  return Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1;
}

function counted(at: number): QuarterId {
  return `${String(Math.floor(at / 4)).padStart(4, '0')}-Q${(at % 4) + 1}`;
}

/** The one a day lies in. */
export function quarterOf(day: string): QuarterId {
  return counted(Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3));
}

export function quarterName(quarter: QuarterId): string {
  return t('report-quarter-name', { quarter: quarter.slice(6), year: quarter.slice(0, 4) });
}

export function firstDay(quarter: QuarterId): string {
  const month = (count(quarter) % 4) * 3 + 1;
  return `${quarter.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
}

export function lastDay(quarter: QuarterId): string {
  const end = ['03-31', '06-30', '09-30', '12-31'][count(quarter) % 4]!;
  return `${quarter.slice(0, 4)}-${end}`;
}

/** Every quarter from the first to the last of these, the newest first. */
export function allBetween(some: readonly QuarterId[]): QuarterId[] {
  if (some.length === 0) return [];
  const counts = some.map(count);
  const [first, last] = [Math.min(...counts), Math.max(...counts)];
  return Array.from({ length: last - first + 1 }, (_, nth) => counted(last - nth));
}
