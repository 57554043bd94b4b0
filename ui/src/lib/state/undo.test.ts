import { expect, test, vi } from 'vitest';
import { Undo } from './undo.svelte';

test('only the last thing is taken back, and once', () => {
  const undo = new Undo();
  const [first, second] = [vi.fn(), vi.fn()];
  undo.offer('regel', first);
  undo.offer('notitie', second);
  undo.take();
  expect(second).toHaveBeenCalledOnce();
  expect(undo.take()).toBe(false);
  expect(first).not.toHaveBeenCalled();
});

test('who goes away withdraws the own offer and no other', () => {
  const undo = new Undo();
  const withdraw = undo.offer('regel', vi.fn());
  const back = vi.fn();
  undo.offer('notitie', back);
  withdraw();
  undo.take();
  expect(back).toHaveBeenCalledOnce();
});

test('after it was forgotten nothing comes back', () => {
  const undo = new Undo();
  const back = vi.fn();
  undo.offer('regel', back);
  undo.forget();
  expect(undo.take()).toBe(false);
  expect(back).not.toHaveBeenCalled();
});
