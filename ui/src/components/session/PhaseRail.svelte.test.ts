import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import { sampleSession } from '../../lib/compare/sample';
import { LiveSession } from '../../lib/state/session.svelte';
import PhaseRail from './PhaseRail.svelte';

function rail(): { live: LiveSession; items: HTMLButtonElement[] } {
  const live = new LiveSession('s');
  live.apply({ ...sampleSession(), phase: 'deugden' });
  const { container } = render(PhaseRail, { live });
  return { live, items: [...container.querySelectorAll('button')] };
}

it('shows the ten phases in order, all of them open, and where we are', () => {
  const { items } = rail();
  expect(items.map((item) => item.querySelector('.label')?.textContent)).toEqual([
    'Aankomen',
    'De casus',
    'Handelingen',
    'Kennis',
    'Identiteit',
    'Deugden',
    'Vrijheid',
    'Vergelijken',
    'Eigen beeld',
    'Oogst',
  ]);
  expect(items.every((item) => !item.disabled)).toBe(true);
  const been = items.filter((item) => item.textContent.includes('(hier waren jullie al)'));
  expect(been.map((item) => item.querySelector('.label')?.textContent)).not.toContain('Oogst');
  const here = items.filter((item) => item.getAttribute('aria-current') === 'step');
  expect(here.map((item) => item.textContent.trim())).toEqual(['Deugden']);
});

it('goes anywhere, also forward', async () => {
  const { live } = rail();
  const go = vi.spyOn(live, 'go').mockResolvedValue();
  await fireEvent.click(screen.getByText('Oogst'));
  expect(go).toHaveBeenCalledExactlyOnceWith('oogst');
});
