// Owns the proof that a question on the page is heard by who can't see it.
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import AskInPlace from './AskInPlace.svelte';

const QUESTION = 'Klaar met dit blad?';

it('puts the focus on the answer that changes nothing, and lets the question describe it', async () => {
  const onyes = vi.fn();
  const onno = vi.fn();
  render(AskInPlace, { question: QUESTION, yes: 'Ja', no: 'Nog niet', onyes, onno });
  const refuse = screen.getByRole('button', { name: 'Nog niet', description: QUESTION });
  await vi.waitFor(() => expect(document.activeElement).toBe(refuse));
  await userEvent.keyboard('{Enter}{Escape}');
  expect(onno).toHaveBeenCalledTimes(2);
  expect(onyes).not.toHaveBeenCalled();
});
