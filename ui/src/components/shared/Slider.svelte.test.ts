import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import Slider from './Slider.svelte';

const ends = { label: 'Ruimte in denken', low: 'ik zie maar één weg', high: 'ik zie veel wegen' };
const scale = (): HTMLInputElement => screen.getByRole('slider');

function show(value: number | null = null): ReturnType<typeof vi.fn> {
  const onchange = vi.fn();
  render(Slider, { ...ends, value, onchange });
  scale().focus();
  return onchange;
}

describe('a scale from 0 to 10', () => {
  it('starts without an answer, and says so', () => {
    const onchange = show();
    expect(scale().getAttribute('aria-valuetext')).toBe('nog geen antwoord');
    expect(screen.queryByText('5')).toBeNull();
    expect(onchange).not.toHaveBeenCalled();
  });

  it('says what its ends mean', () => {
    show();
    const described = document.getElementById(scale().getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toContain(ends.low);
    expect(described?.textContent).toContain(ends.high);
  });

  it('takes the number that is moved to', async () => {
    const onchange = show();
    await fireEvent.input(scale(), { target: { value: '7' } });
    expect(onchange).toHaveBeenCalledExactlyOnceWith(7);
    expect(scale().getAttribute('aria-valuetext')).toBe('7 van 10');
  });

  it('takes the middle when the middle is pressed, though nothing moved', async () => {
    const onchange = show();
    await fireEvent.pointerUp(scale());
    expect(onchange).toHaveBeenCalledExactlyOnceWith(5);
  });

  it('takes a typed digit, and ten from a 1 and a 0', async () => {
    const onchange = show();
    await userEvent.keyboard('3');
    await userEvent.keyboard('1');
    await userEvent.keyboard('0');
    expect(onchange.mock.calls).toEqual([[3], [1], [10]]);
  });

  it('takes nought as an answer', async () => {
    const onchange = show();
    await userEvent.keyboard('0');
    expect(onchange).toHaveBeenCalledExactlyOnceWith(0);
    expect(scale().getAttribute('aria-valuetext')).toBe('0 van 10');
  });

  it('takes the place shown with Enter', async () => {
    const onchange = show();
    await userEvent.keyboard('{Enter}');
    expect(onchange).toHaveBeenCalledExactlyOnceWith(5);
  });

  it('gives the answer back, by key and by button', async () => {
    const onchange = show(4);
    await userEvent.keyboard('{Delete}');
    expect(scale().getAttribute('aria-valuetext')).toBe('nog geen antwoord');
    await userEvent.keyboard('8');
    await userEvent.click(screen.getByRole('button', { name: 'wis' }));
    expect(onchange.mock.calls).toEqual([[null], [8], [null]]);
  });

  it('draws its fill without a style attribute in the markup', async () => {
    show(4);
    expect(scale().style.getPropertyValue('--fill')).toBe('40%');
  });
});
