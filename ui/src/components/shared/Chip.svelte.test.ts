import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import Chip from './Chip.svelte';

const chip = (): HTMLElement => screen.getByRole('button');

it('asks to be chosen by click and by key, and never chooses itself', async () => {
  const ontoggle = vi.fn();
  render(Chip, { label: 'Moed', ontoggle });
  await userEvent.click(chip());
  chip().focus();
  await userEvent.keyboard(' ');
  await userEvent.keyboard('{Enter}');
  expect(ontoggle.mock.calls).toEqual([[true], [true], [true]]);
  expect(chip().getAttribute('aria-pressed')).toBe('false');
});

it('asks to be taken back once it is chosen', async () => {
  const ontoggle = vi.fn();
  render(Chip, { label: 'Trouw', chosen: true, rank: 2, ontoggle });
  await userEvent.click(chip());
  expect(ontoggle).toHaveBeenCalledExactlyOnceWith(false);
});

it('is heard with the place it was given', () => {
  render(Chip, { label: 'Trouw', chosen: true, rank: 2 });
  expect(screen.getByRole('button', { name: 'Trouw op plaats 2', pressed: true })).toBeTruthy();
});

it('has no place while it is not chosen', () => {
  render(Chip, { label: 'Trouw', rank: 2 });
  expect(screen.getByRole('button', { name: 'Trouw' }).textContent).not.toContain('2');
});
