// Owns the proof of finding back on the screen: the archive comes page by page, words are looked for while somebody
// types, and what is heard is how many, never which words.
import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Failure, type Hit, type KeptList, type Search, type SearchFound } from '../../lib/api';
import { answering, askedOf, type Answers } from '../../lib/sample-core';
import { app } from '../../lib/state/app.svelte';
import { finding } from '../../lib/state/finding.svelte';
import { PAGE } from '../../lib/state/shelf.svelte';
import { t } from '../../lib/words';
import Archive from '../../views/Archive.svelte';
import { keptSummary } from '../kept/sample-kept';

const user = userEvent.setup({ delay: null, advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
const listed = [{ id: 'naar-18', label: 'Overgang naar 18+' }];

const frozen = (nth: number, change = {}): ReturnType<typeof keptSummary> =>
  keptSummary({ id: `k${nth}`, title: `Casus ${nth}`, state: 'frozen', ...change });

const hit = (change: Partial<Hit> = {}): Hit => ({
  case: 'k1',
  title: 'Na de achttiende',
  themes: ['naar-18'],
  quarter: '2026-Q4',
  passages: [{ lens: 'kennis', text: 'na de één na laatste overdracht', marks: [[23, 33]] }],
  ...change,
});

const found = (hits: Hit[], change: Partial<SearchFound> = {}): SearchFound => ({
  v: 1,
  query: '',
  total: hits.length,
  suggestion: null,
  hits,
  next: null,
  ...change,
});

async function show(answers: Answers = {}, list: Partial<KeptList> = {}): Promise<void> {
  answering({
    app_state: { jobs: [] },
    archive_key: { v: 1, key: 'age1', words: 'een twee drie vier vijf zes' },
    kept_list: {
      ...{ v: 1, total: 312, received: 0, due: 0, oldest: '2024-02-03' },
      ...{ kept: [frozen(1)], next: null, ...list },
    },
    theme_list: { listed, own: ['eigen:Rouw'] },
    search: found([hit()]),
    ...answers,
  });
  render(Archive);
  await screen.findByText('Casus 1');
}

const field = (): HTMLElement => screen.getByRole('searchbox', { name: t('search-label') });
const pause = (): Promise<unknown> => vi.advanceTimersByTimeAsync(250);

async function look(words: string): Promise<void> {
  await user.type(field(), words);
  await pause();
}

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  finding.clear();
});
afterEach(() => vi.useRealTimers());

describe('the list of an archive', () => {
  it('comes page by page, and never as a whole', async () => {
    const page = (asked: { after: string | null }): unknown => ({
      ...{ v: 1, total: 2, received: 0, due: 0, oldest: null },
      ...(asked.after === null
        ? { kept: [frozen(1)], next: '7' }
        : { kept: [frozen(2)], next: null }),
    });
    await show({ kept_list: page });
    expect(screen.queryByText('Casus 2')).toBeNull();
    await user.click(screen.getByRole('button', { name: t('archive-more') }));
    await screen.findByText('Casus 2');
    expect(screen.getByText('Casus 1')).toBeTruthy();
    expect(screen.queryByRole('button', { name: t('archive-more') })).toBeNull();
    const asked = askedOf('kept_list').map(({ after, state }) => [after, state]);
    expect(asked).toEqual([
      [null, 'frozen'],
      ['7', 'frozen'],
    ]);
    expect(askedOf('kept_list').every(({ limit }) => limit !== null && limit <= PAGE)).toBe(true);
  });

  it('says that a term ends further back, and looks for it there when asked', async () => {
    const page = ({ limit }: { limit: number }): unknown => ({
      ...{ v: 1, total: 40, received: 0, due: 1, oldest: null },
      ...(limit === PAGE
        ? { kept: [frozen(1)], next: '7' }
        : { kept: [frozen(9, { due: true })], next: null }),
    });
    await show({ kept_list: page });
    expect(screen.queryByText('Casus 9')).toBeNull();
    await user.click(screen.getByRole('button', { name: t('due-show') }));
    await screen.findByText('Casus 9');
    expect(screen.queryByRole('button', { name: t('due-show') })).toBeNull();
  });

  it('lets somebody choose a quarter as far back as the oldest there is', async () => {
    await show({}, { oldest: '2025-08-01' });
    const from = screen.getByLabelText(t('filter-from'));
    const quarters = within(from)
      .getAllByRole('option')
      .map((one) => one.textContent);
    expect(quarters.at(-1)).toBe('K3 2025');
    expect(askedOf('trends')).toEqual([]);
  });

  it('asks the core to look for nothing while nobody asks', async () => {
    await show();
    await pause();
    expect(askedOf('search')).toEqual([]);
  });
});

describe('looking for words', () => {
  it('waits until nobody types for a moment, and then asks once', async () => {
    await show();
    await look('overdracht');
    await screen.findByText('Na de achttiende');
    expect(askedOf('search').map(({ query }) => query)).toEqual(['overdracht']);
    expect(screen.queryByText('Casus 1')).toBeNull();
  });

  it('marks what was found, with the lens it was written at and the quarter', async () => {
    await show();
    await look('overdracht');
    const row = (await screen.findByText('Na de achttiende')).closest('li')!;
    expect([...row.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'overdracht',
    ]);
    expect(row.textContent).toContain('na de één na laatste overdracht');
    for (const said of [t('lens-kennis'), 'K4 2026', 'Overgang naar 18+'])
      expect(row.textContent).toContain(said);
  });

  it('shows the title once when the words stand in it too', async () => {
    const inTitle = { lens: null, text: 'Na de achttiende', marks: [] };
    await show({ search: found([hit({ passages: [inTitle, ...hit().passages] })]) });
    await look('achttiende');
    expect(await screen.findAllByText('Na de achttiende')).toHaveLength(1);
  });

  it('drops an answer that comes after a later question', async () => {
    const answers: Record<string, (found: SearchFound) => void> = {};
    const search = ({ query }: Search): Promise<SearchFound> =>
      new Promise((resolve) => (answers[query] = resolve));
    await show({ search });
    await look('over');
    await look('dracht');
    answers.overdracht!(found([hit({ title: 'De tweede' })]));
    await screen.findByText('De tweede');
    answers.over!(found([hit({ title: 'De eerste' })]));
    await pause();
    expect(screen.queryByText('De eerste')).toBeNull();
  });

  it('says aloud how many, and none of the words', async () => {
    await show();
    await look('overdracht');
    await screen.findByText('Na de achttiende');
    const status = screen
      .getAllByRole('status')
      .map((one) => one.textContent.trim())
      .filter((text) => text !== '');
    expect(status).toEqual([t('search-found', { found: 1, all: 312 })]);
  });

  it('offers a near word, and looks for that when it is taken', async () => {
    const search = ({ query }: Search): SearchFound =>
      query === 'overdragt'
        ? found([], { suggestion: 'overdracht' })
        : found([hit({ title: 'Toch gevonden' })]);
    await show({ search });
    await look('overdragt');
    await user.click(
      await screen.findByRole('button', { name: t('search-suggestion', { words: 'overdracht' }) }),
    );
    await screen.findByText('Toch gevonden');
    expect((field() as HTMLInputElement).value).toBe('overdracht');
  });

  it('says what one can do when there is nothing, and shows everything again', async () => {
    await show({ search: found([]) });
    await look('zeppelin');
    await screen.findByText(t('search-none-words'));
    await user.click(screen.getByRole('button', { name: t('search-clear') }));
    await screen.findByText('Casus 1');
    expect((field() as HTMLInputElement).value).toBe('');
  });

  it('says what went wrong', async () => {
    const search = (): never => {
      throw new Failure('damaged_book');
    };
    await show({ search });
    await look('overdracht');
    await screen.findByText(t('failure-damaged_book'));
  });

  it('is still asked after reading a hit, and forgotten once the book is locked', async () => {
    await show({ book_lock: {} });
    await look('overdracht');
    cleanup();
    render(Archive);
    await screen.findByText('Na de achttiende');
    expect((field() as HTMLInputElement).value).toBe('overdracht');
    await app.lock();
    expect([finding.query, finding.hits]).toEqual(['', []]);
  });

  it('brings more of them when asked', async () => {
    const search = ({ after }: Search): SearchFound =>
      after === null
        ? found([hit()], { total: 2, next: '5' })
        : found([hit({ case: 'k2', title: 'De laatste rit' })], { total: 2 });
    await show({ search });
    await look('overdracht');
    await user.click(await screen.findByRole('button', { name: t('archive-more') }));
    await screen.findByText('De laatste rit');
    expect(screen.getByText('Na de achttiende')).toBeTruthy();
  });
});

describe('choosing from an archive', () => {
  const choose = (label: string, value: string): Promise<void> =>
    user.selectOptions(
      within(screen.getByRole('group', { name: t('archive-filter') })).getByLabelText(t(label)),
      value,
    );

  it('goes by theme, lens, period and form, also without a word', async () => {
    await show();
    await choose('filter-theme', 'naar-18');
    await choose('filter-lens', 'kennis');
    await choose('filter-from', '2025-Q4');
    await choose('filter-to', '2025-Q4');
    await choose('filter-form', 'begeleide_intervisie');
    await screen.findByText('Na de achttiende');
    expect(askedOf('search').at(-1)).toEqual({
      query: '',
      themes: ['naar-18'],
      lenses: ['kennis'],
      from: '2025-10-01',
      to: '2025-12-31',
      form: 'begeleide_intervisie',
      after: null,
      limit: PAGE,
    });
  });

  it('lists everything once every choice is taken back', async () => {
    await show();
    await choose('filter-theme', 'eigen:Rouw');
    await screen.findByText('Na de achttiende');
    await choose('filter-theme', '');
    await screen.findByText('Casus 1');
  });
});
