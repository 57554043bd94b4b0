import { describe, expect, it } from 'vitest';
import type { TrendQuarter } from '../api';
import { t } from '../words';
import { formRows, sessionsRow, themeRows } from './over-time';

const quarters: TrendQuarter[] = [
  {
    quarter: '2026-Q1',
    sessions: 1,
    forms: [{ form: null, sessions: 1 }],
    themes: [{ theme: 'rouw', sessions: 1 }],
  },
  {
    quarter: '2026-Q2',
    sessions: 3,
    forms: [{ form: 'begeleide_intervisie', sessions: 3 }],
    themes: [{ theme: 'naar-18', sessions: 3 }],
  },
];

describe('an archive over time', () => {
  it('counts sessions per quarter', () => {
    expect(sessionsRow(quarters).counts).toEqual([1, 3]);
  });

  it('puts the theme of most sessions first, by its name', () => {
    expect(themeRows(quarters, (id) => id.toUpperCase())).toEqual([
      { id: 'naar-18', label: 'NAAR-18', counts: [0, 3] },
      { id: 'rouw', label: 'ROUW', counts: [1, 0] },
    ]);
  });

  it('tells forms, and last that none was said', () => {
    expect(formRows(quarters).map(({ label, counts }) => [label, counts])).toEqual([
      [t('form-begeleide_intervisie'), [0, 3]],
      [t('form-none'), [1, 0]],
    ]);
  });
});
