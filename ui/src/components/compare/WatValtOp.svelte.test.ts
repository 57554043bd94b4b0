import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sampleSession } from '../../lib/compare/sample';
import { host } from '../../lib/host';
import WatValtOp from './WatValtOp.svelte';

const core = vi.mocked(host);
const field = (): HTMLTextAreaElement =>
  screen.getByLabelText('Wat valt op?', { selector: 'textarea' });
const saved = (text: string): unknown[] => [
  'note_save',
  { session: 's', phase: 'vergelijken', text },
];

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(host, 'call').mockResolvedValue({ at: '2026-01-01T10:00:00Z' });
});

afterEach(() => vi.useRealTimers());

it('shows what the group wrote before', () => {
  render(WatValtOp, { session: sampleSession(), onsession: vi.fn() });
  expect(field().value).toBe('Trouw staat twee keer.');
});

it('is kept within a second of the first key, however long somebody goes on typing', async () => {
  const onsession = vi.fn();
  render(WatValtOp, { session: sampleSession(), onsession });
  for (const typed of ['Wij', 'Wij zien', 'Wij zien veel']) {
    await fireEvent.input(field(), { target: { value: typed } });
    await vi.advanceTimersByTimeAsync(333);
  }
  expect(core.call.mock.calls).toEqual([saved('Wij zien veel')]);
  expect(onsession).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ notes: [{ phase: 'vergelijken', text: 'Wij zien veel' }] }),
  );
});

it('is kept at once when somebody goes to another phase', async () => {
  const { unmount } = render(WatValtOp, { session: sampleSession(), onsession: vi.fn() });
  await fireEvent.input(field(), { target: { value: 'Bijna weg' } });
  unmount();
  await vi.advanceTimersByTimeAsync(0);
  expect(core.call.mock.calls).toEqual([saved('Bijna weg')]);
});

it('does not put an older text over what is being typed', async () => {
  const session = sampleSession();
  const { rerender } = render(WatValtOp, { session, onsession: vi.fn() });
  await fireEvent.input(field(), { target: { value: 'Nieuw' } });
  await rerender({ session: { ...session, notes: [{ phase: 'vergelijken', text: 'Oud' }] } });
  expect(field().value).toBe('Nieuw');
});
