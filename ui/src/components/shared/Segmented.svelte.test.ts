import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import Segmented from './Segmented.svelte';

const options = [
  { value: 'wissen', label: 'Wissen' },
  { value: 'zonder', label: 'Zonder naam bewaren' },
  { value: 'met', label: 'Met mijn schuilnaam' },
] as const;

const chosen = (): string[] =>
  screen
    .getAllByRole<HTMLInputElement>('radio')
    .filter((radio) => radio.checked)
    .map((radio) => radio.value);

describe('a choice of one', () => {
  it('is a named group in which nothing is chosen at first', () => {
    render(Segmented, { label: 'Handelingen', options });
    expect(screen.getByRole('radiogroup', { name: 'Handelingen' })).toBeTruthy();
    expect(chosen()).toEqual([]);
  });

  it('moves with the arrow keys, round the end', async () => {
    const onchange = vi.fn();
    render(Segmented, { label: 'Handelingen', options, value: 'zonder', onchange });
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(chosen()).toEqual(['met']);
    await userEvent.keyboard('{ArrowRight}');
    expect(chosen()).toEqual(['wissen']);
    expect(onchange.mock.calls).toEqual([['met'], ['wissen']]);
  });

  it('keeps its choice where taking back was not offered', async () => {
    render(Segmented, { label: 'Handelingen', options, value: 'met' });
    await userEvent.tab();
    await userEvent.keyboard('{Delete}');
    await userEvent.click(screen.getByRole('radio', { name: 'Met mijn schuilnaam' }));
    expect(chosen()).toEqual(['met']);
  });

  it('takes the choice back by key and by a second click where that was offered', async () => {
    const onchange = vi.fn();
    render(Segmented, { label: 'Optie', options, value: 'met', clearable: true, onchange });
    await userEvent.tab();
    await userEvent.keyboard('{Delete}');
    expect(chosen()).toEqual([]);
    await userEvent.click(screen.getByRole('radio', { name: 'Wissen' }));
    expect(chosen()).toEqual(['wissen']);
    await userEvent.click(screen.getByRole('radio', { name: 'Wissen' }));
    expect(chosen()).toEqual([]);
    expect(onchange.mock.calls).toEqual([[null], ['wissen'], [null]]);
  });

  it('gives two groups on one page each their own choice', async () => {
    render(Segmented, { label: 'Kennis', options, value: 'met' });
    render(Segmented, { label: 'Deugden', options, value: 'wissen' });
    expect(chosen()).toEqual(['met', 'wissen']);
  });
});
