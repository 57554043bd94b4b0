// Owns the proof that the forms can be filled in by key alone, and lose nothing.
import { cleanup, configure, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Deugden, Handelingen } from '../../../lib/api';
import DeugdenForm from './DeugdenForm.svelte';
import HandelingenForm from './HandelingenForm.svelte';

// Looking for hidden elements too spares the test page the computing of every style.
beforeAll(() => configure({ defaultHidden: true }));
afterAll(() => configure({ defaultHidden: false }));
const user = userEvent.setup({ delay: null });
afterEach(cleanup);

const virtues = ['Geduld', 'Moed', 'Trouw', 'Veiligheid'].map((label) => ({
  id: label.toLowerCase(),
  label,
  meaning: `wat ${label} is`,
  too_much: `te veel ${label}`,
}));

/** A form that is given back what it changed, as the draft does. */
function deugden(start: Partial<Deugden> = {}): () => Deugden {
  let value: Deugden = { virtues: [], at_stake: '', cost: '', ...start };
  const onchange = (change: Partial<Deugden>): void => {
    value = { ...value, ...change };
    void view.rerender({ value, virtues, onchange });
  };
  const view = render(DeugdenForm, { value, virtues, onchange });
  return () => value;
}

function handelingen(texts: string[]): () => string[] {
  let value: Handelingen = {
    options: texts.map((text) => ({ id: null, text, skill: `skill van ${text}` })),
  };
  const onchange = (change: Partial<Handelingen>): void => {
    value = { ...value, ...change };
    void view.rerender({ value, onchange });
  };
  const view = render(HandelingenForm, { value, onchange });
  return () => value.options.map((one) => one.text);
}

const active = (): string => (document.activeElement as HTMLTextAreaElement).value;

describe('deugden', () => {
  it('een vierde past er niet bij, en de drie blijven staan', async () => {
    const value = deugden({ virtues: ['moed', 'trouw', 'geduld'] });
    screen.getByRole('button', { name: 'Veiligheid' }).focus();
    await user.keyboard(' ');
    expect(value().virtues).toEqual(['moed', 'trouw', 'geduld']);
    expect(screen.getByText(/Drie is genoeg/).textContent).toContain('Veiligheid');
  });

  it('een letter gaat naar het woord, dat zijn betekenis laat lezen', async () => {
    const value = deugden();
    screen.getByRole('button', { name: 'Geduld' }).focus();
    await user.keyboard('v');
    expect(document.activeElement?.textContent).toContain('Veiligheid');
    expect(screen.getByText(/te veel Veiligheid/)).toBeTruthy();
    await user.keyboard('{Enter}');
    expect(value().virtues).toEqual(['veiligheid']);
  });

  it('wat het zwaarst weegt, gaat met een knop naar voren', async () => {
    const value = deugden({ virtues: ['moed', 'trouw'] });
    await user.click(screen.getByRole('button', { name: 'Zet Trouw eerder' }));
    expect(value().virtues).toEqual(['trouw', 'moed']);
  });

  it('een eigen woord staat ernaast, en een woord uit de lijst blijft dat woord', async () => {
    const value = deugden();
    for (const word of ['nabijheid', 'MOED']) {
      await user.click(screen.getByRole('button', { name: 'eigen woord' }));
      await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('INPUT'));
      await user.keyboard(`${word}{Enter}`);
    }
    expect(value().virtues).toEqual(['eigen:nabijheid', 'moed']);
  });
});

describe('een lijst van mogelijkheden', () => {
  it('Enter geeft een regel erbij, Backspace haalt een lege weg', async () => {
    const texts = handelingen(['bellen']);
    screen.getByDisplayValue('bellen').focus();
    await user.keyboard('{Enter}');
    await vi.waitFor(() => expect(active()).toBe(''));
    await user.keyboard('schrijven');
    expect(texts()).toEqual(['bellen', 'schrijven']);
    await user.keyboard('{Enter}');
    await vi.waitFor(() => expect(active()).toBe(''));
    await user.keyboard('{Backspace}');
    await vi.waitFor(() => expect(active()).toBe('schrijven'));
    expect(texts()).toEqual(['bellen', 'schrijven']);
  });

  it('Alt met pijltje verplaatst de regel met alles wat erbij hoort', async () => {
    const texts = handelingen(['bellen', 'schrijven']);
    screen.getByDisplayValue('schrijven').focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await vi.waitFor(() => expect(texts()).toEqual(['schrijven', 'bellen']));
    const skills = screen.getAllByLabelText(/Wat vraagt/) as HTMLInputElement[];
    expect(skills.map((one) => one.value)).toEqual(['skill van schrijven', 'skill van bellen']);
  });
});
