// Owns the proof that a long list is whole, though not all of it is drawn at once.
import { render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { expect, it } from 'vitest';
import Rows from './Rows.svelte';

const row = createRawSnippet<[string]>((one) => ({ render: () => `<li>${one()}</li>` }));
const names = (count: number): string[] =>
  Array.from({ length: count }, (_, nth) => `Casus ${nth + 1}`);
const shown = (): string[] => screen.getAllByRole('listitem').map((one) => one.textContent);

it('shows what fits on a screen at once, and the rest by itself', async () => {
  render(Rows<string>, { of: names(15), key: (one) => one, row });
  expect(shown()).toEqual(names(6));
  await screen.findByText('Casus 15');
  expect(shown()).toEqual(names(15));
});

it('shows what comes later at once', async () => {
  const { rerender } = render(Rows<string>, { of: names(8), key: (one) => one, row });
  await screen.findByText('Casus 8');
  await rerender({ of: names(20) });
  expect(shown()).toEqual(names(20));
});
