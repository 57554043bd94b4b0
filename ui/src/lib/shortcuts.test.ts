import { fireEvent } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import { bindShortcuts, KEY_GROUPS, shortcutKeys } from './shortcuts';
import { hasWords } from './words';

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

it('leaves a question mark and taking back to a field, and does both elsewhere', async () => {
  const [keys, undo] = [vi.fn(), vi.fn()];
  const stop = bindShortcuts({ keys, undo });
  const field = document.body.appendChild(document.createElement('input'));
  await fireEvent.keyDown(field, { key: '?', shiftKey: true });
  await fireEvent.keyDown(field, { key: 'z', ctrlKey: true });
  expect(keys).not.toHaveBeenCalled();
  expect(undo).not.toHaveBeenCalled();
  await fireEvent.keyDown(document.body, { key: '?', shiftKey: true });
  await fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
  expect(keys).toHaveBeenCalledOnce();
  expect(undo).toHaveBeenCalledOnce();
  field.remove();
  stop();
});

it('leaves a key alone when there is nothing to do', async () => {
  const stop = bindShortcuts({ undo: () => false });
  const went = await fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
  expect(went, 'the page may use it').toBe(true);
  stop();
});

it('tells of every key in both languages', () => {
  for (const { where, keys } of KEY_GROUPS) {
    expect(hasWords(`keys-at-${where}`), where).toBe(true);
    for (const { does } of keys) expect(hasWords(`keys-${does}`), does).toBe(true);
  }
});
