import { expect, it } from 'vitest';
import { rowsFrom } from './rows';

const kept = (id: string): { id: string; question: string; answer: string } => ({
  id,
  question: '',
  answer: '',
});

it('keeps the place of a row when it gets its id, so that the focus stays', () => {
  const row = { key: 'hier', id: 'q1' };
  expect(rowsFrom([kept('q1')], [row])[0]).toBe(row);
});

it('takes in what was asked elsewhere, and lets go of what was taken away', () => {
  const rows = rowsFrom([kept('q2')], [{ key: 'a', id: 'q1' }]);
  expect(rows).toEqual([{ key: 'q2', id: 'q2' }]);
});

it('keeps a row that is still only here, after the others', () => {
  const fresh = { key: 'nieuw', id: null };
  expect(rowsFrom([kept('q1')], [fresh])).toEqual([{ key: 'q1', id: 'q1' }, fresh]);
});
