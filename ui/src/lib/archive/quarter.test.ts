import { describe, expect, it } from 'vitest';
import { allBetween, firstDay, lastDay, quarterName, quarterOf } from './quarter';

describe('a quarter', () => {
  it('is the one a day lies in', () => {
    expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map(quarterOf)).toEqual([
      '2026-Q1',
      '2026-Q1',
      '2026-Q2',
      '2026-Q4',
    ]);
  });

  it('is asked for by its first and its last day', () => {
    expect([firstDay('2026-Q2'), lastDay('2026-Q2')]).toEqual(['2026-04-01', '2026-06-30']);
    expect([firstDay('2025-Q4'), lastDay('2025-Q4')]).toEqual(['2025-10-01', '2025-12-31']);
  });

  it('is said as people say it', () => {
    expect(quarterName('2026-Q4')).toBe('K4 2026');
  });

  it('stands among all between the first and the last, the newest first', () => {
    expect(allBetween(['2026-Q2', '2025-Q3'])).toEqual([
      '2026-Q2',
      '2026-Q1',
      '2025-Q4',
      '2025-Q3',
    ]);
    expect(allBetween([])).toEqual([]);
  });
});
