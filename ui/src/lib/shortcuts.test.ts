import { fireEvent } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import { bindShortcuts, shortcutKeys } from './shortcuts';

const ctrlShiftL = { key: 'L', ctrlKey: true, shiftKey: true };

it('blanks with Ctrl+Shift+L, wherever the focus is, until it is let go', async () => {
  const blank = vi.fn();
  const stop = bindShortcuts({ blank });
  const field = document.body.appendChild(document.createElement('textarea'));
  await fireEvent.keyDown(field, ctrlShiftL);
  expect(blank).toHaveBeenCalledOnce();
  stop();
  await fireEvent.keyDown(field, ctrlShiftL);
  expect(blank).toHaveBeenCalledOnce();
});

it('does not flicker while the keys are held, nor answer to other keys', async () => {
  const blank = vi.fn();
  const stop = bindShortcuts({ blank });
  await fireEvent.keyDown(document.body, { ...ctrlShiftL, repeat: true });
  await fireEvent.keyDown(document.body, { key: 'l', ctrlKey: true });
  await fireEvent.keyDown(document.body, { ...ctrlShiftL, altKey: true });
  expect(blank).not.toHaveBeenCalled();
  stop();
});

it('is written for people as it is typed', () => {
  expect(shortcutKeys('blank')).toEqual(['Ctrl', 'Shift', 'L']);
});
