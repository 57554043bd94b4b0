import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import type { Progress } from '../../../lib/api';
import { sampleSession } from '../../../lib/compare/sample';
import { LiveSession } from '../../../lib/state/session.svelte';
import OpenTogether from './OpenTogether.svelte';

function asking(
  progress: Progress[],
  byWriter = false,
): { live: LiveSession; act: ReturnType<typeof vi.spyOn> } {
  const view = sampleSession();
  view.participants = view.participants.slice(0, progress.length).map((one, at) => ({
    ...one,
    way: 'curtain' as const,
    answers: [
      {
        lens: 'kennis',
        progress: progress[at] ?? 'waiting',
        kept_closed: byWriter,
        kept_by_writer: byWriter,
        noted: false,
      },
    ],
  }));
  const live = new LiveSession('s');
  live.apply(view);
  const act = vi.spyOn(live, 'act').mockResolvedValue(true);
  vi.spyOn(live, 'compare').mockResolvedValue();
  render(OpenTogether, { live, view, lens: 'kennis', open: true });
  return { live, act };
}

const button = (): HTMLElement => screen.getByText('Samen openen', { selector: '.label' });

it('names who is not ready, and opens all the same when the group wants to', async () => {
  const { live, act } = asking(['done', 'busy']);
  expect(screen.getByText(/is nog bezig/)).toBeTruthy();
  await fireEvent.click(button());
  expect(act).toHaveBeenCalledExactlyOnceWith('lens_open', { lens: 'kennis' });
  expect(live.moved).toBe(true);
});

it('asks everybody who is done what they keep closed', async () => {
  const { act } = asking(['done', 'busy']);
  const boxes = screen.getAllByLabelText(/houdt dit dicht/);
  expect(boxes).toHaveLength(1);
  await fireEvent.click(boxes[0] as HTMLElement);
  expect(act).toHaveBeenCalledExactlyOnceWith('answer_keep_closed', {
    participant: 'sanne',
    lens: 'kennis',
    closed: true,
  });
});

it('offers nobody to lift what its writer keeps closed', () => {
  asking(['done'], true);
  expect(screen.getByText(/houdt dit dicht/)).toBeTruthy();
  expect(screen.queryByLabelText(/houdt dit dicht/)).toBeNull();
});

it('says that everybody is ready when nobody waits', () => {
  asking(['done', 'skipped']);
  expect(screen.getByText('Iedereen is zover.')).toBeTruthy();
});
