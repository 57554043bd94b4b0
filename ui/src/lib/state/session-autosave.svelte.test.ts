// Owns the proof that a shared text is kept in time and in order.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Failure } from '../api';
import { Autosave, flushAll } from './session-autosave.svelte';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('saves within a second of the first key, however steadily somebody types', async () => {
  const save = vi.fn().mockResolvedValue(undefined);
  const saving = new Autosave<string>(save);
  for (const text of ['W', 'Wi', 'Wij', 'Wij ']) {
    saving.change(text);
    await vi.advanceTimersByTimeAsync(240);
  }
  expect(save.mock.calls).toEqual([['Wij ']]);
  expect(saving.state).toBe('saved');
});

it('saves at once when somebody leaves', async () => {
  const save = vi.fn().mockResolvedValue(undefined);
  new Autosave<string>(save).change('Nog net');
  await flushAll();
  expect(save).toHaveBeenCalledExactlyOnceWith('Nog net');
});

it('never lets an older text arrive after a newer one', async () => {
  const kept: string[] = [];
  let first: () => void = () => undefined;
  const save = vi.fn((text: string) =>
    text === 'oud'
      ? new Promise<void>((done) => {
          first = () => {
            kept.push(text);
            done();
          };
        })
      : Promise.resolve(void kept.push(text)),
  );
  const saving = new Autosave<string>(save);
  saving.change('oud');
  const early = saving.flush();
  saving.change('nieuw');
  const late = saving.flush();
  expect(kept).toEqual([]);
  first();
  await Promise.all([early, late]);
  expect(kept).toEqual(['oud', 'nieuw']);
  expect(saving.state).toBe('saved');
});

it('keeps the text when saving fails, says why, and saves it at the next try', async () => {
  const save = vi.fn().mockRejectedValueOnce(new Failure('disk_full')).mockResolvedValue(undefined);
  const saving = new Autosave<string>(save);
  saving.change('Dit mag niet weg');
  await saving.flush();
  expect(saving.state).toBe('failed');
  expect(saving.trouble).toMatchObject({ code: 'disk_full' });
  await saving.flush();
  expect(save.mock.calls).toEqual([['Dit mag niet weg'], ['Dit mag niet weg']]);
  expect(saving.state).toBe('saved');
});

it('asks nothing of the core when nothing was typed', async () => {
  const save = vi.fn().mockResolvedValue(undefined);
  await new Autosave<string>(save).flush();
  expect(save).not.toHaveBeenCalled();
});
