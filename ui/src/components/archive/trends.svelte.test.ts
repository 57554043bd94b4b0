// Owns the proof of an archive over time on the screen: a drawing with a table that says the same, and words where
// nothing may be said.
import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { TrendQuarter } from '../../lib/api';
import { answering } from '../../lib/sample-core';
import { t } from '../../lib/words';
import Trends from '../../views/Trends.svelte';

const user = userEvent.setup({ delay: null });
const hidden = { hidden: true };

const quarter = (
  id: string,
  sessions: number,
  themes: Record<string, number> = {},
): TrendQuarter => ({
  quarter: id,
  sessions,
  forms: sessions ? [{ form: 'begeleide_intervisie', sessions }] : [],
  themes: Object.entries(themes).map(([theme, count]) => ({ theme, sessions: count })),
});

async function show(quarters: TrendQuarter[]): Promise<void> {
  answering({
    app_state: { jobs: [] },
    trends: { v: 1, quarters },
    theme_list: { listed: [{ id: 'naar-18', label: 'Overgang naar 18+' }], own: [] },
  });
  render(Trends);
  await screen.findByText(quarters.length ? t('trends-few-means') : t('trends-none-title'));
  const twins = screen.queryAllByText(t('table-twin'));
  for (const twin of twins) await user.click(twin);
  await waitFor(() => expect(screen.queryAllByRole('table', hidden)).toHaveLength(twins.length));
}

const lines = (name: string): string[][] =>
  within(screen.getByRole('table', { name, ...hidden }))
    .getAllByRole('row', hidden)
    .map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.trim()));

describe('an archive over time', () => {
  it('has a table beside every drawing', async () => {
    await show([quarter('2026-Q1', 2, { 'naar-18': 1 }), quarter('2026-Q2', 5, { 'naar-18': 4 })]);
    expect(lines(t('report-archive-quarters')).slice(1)).toEqual([
      ['K1 2026', '2'],
      ['K2 2026', '5'],
    ]);
    expect(lines(t('report-archive-themes'))[0]).toContain('Overgang naar 18+');
    expect(screen.getAllByRole('img')).toHaveLength(3);
  });

  it('says that there were too few people, and writes no zero', async () => {
    await show([quarter('2026-Q1', 2), quarter('2026-Q2', 0), quarter('2026-Q3', 4)]);
    expect(lines(t('report-archive-quarters'))[2]).toEqual(['K2 2026', t('trends-too-few')]);
    expect(document.body.textContent).not.toMatch(/(?<!\d)0(?!\d)/u);
  });

  it('begins with the last two years, and shows more when asked', async () => {
    const years = [2023, 2024, 2025, 2026];
    await show(years.flatMap((year) => [1, 2, 3, 4].map((nth) => quarter(`${year}-Q${nth}`, 3))));
    const names = (): string[] => lines(t('report-archive-quarters')).map(([name]) => name!);
    expect(names().slice(1)).toHaveLength(8);
    expect(names()[1]).toBe('K1 2025');
    await user.selectOptions(screen.getByLabelText(t('filter-from')), '2023-Q1');
    expect(names().slice(1)).toHaveLength(16);
  });

  it('says when something counts while there is nothing to count', async () => {
    await show([]);
    await screen.findByText(t('trends-none-text'));
  });
});
