// Owns what the trends of an archive say, put in rows of figures per quarter. Pure.
import type { MeetingForm, TrendQuarter } from '../api';
import { byName, t } from '../words';

/** One thing that was counted, quarter by quarter. */
export interface Row {
  id: string;
  label: string;
  /** 0: too few people to say anything about. */
  counts: number[];
}

const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);

/** The sessions, the whole of them. */
export function sessionsRow(quarters: readonly TrendQuarter[]): Row {
  const counts = quarters.map((one) => one.sessions);
  return { id: 'sessions', label: t('report-fact-sessions'), counts };
}

/** Themes, the one of most sessions first. */
export function themeRows(
  quarters: readonly TrendQuarter[],
  called: (theme: string) => string,
): Row[] {
  const ids = new Set(quarters.flatMap((one) => one.themes.map(({ theme }) => theme)));
  const rows = [...ids].map((id) => ({
    id,
    label: called(id),
    counts: quarters.map(({ themes }) => themes.find(({ theme }) => theme === id)?.sessions ?? 0),
  }));
  return rows.sort(
    (one, other) => sum(other.counts) - sum(one.counts) || byName(one.label, other.label),
  );
}

/** Forms as they come in time; that none was said comes last. */
export function formRows(quarters: readonly TrendQuarter[]): Row[] {
  const forms = new Set(quarters.flatMap((one) => one.forms.map(({ form }) => form)));
  const said = (form: MeetingForm | null): string =>
    t(form === null ? 'form-none' : `form-${form}`);
  const last = (form: MeetingForm | null): number => Number(form === null);
  const ordered = [...forms].sort((one, other) => last(one) - last(other));
  return ordered.map((id) => ({
    id: id ?? 'none',
    label: said(id),
    counts: quarters.map(({ forms }) => forms.find(({ form }) => form === id)?.sessions ?? 0),
  }));
}
