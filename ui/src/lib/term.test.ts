import { expect, it } from 'vitest';
import { fullDay, isOver, shortDay, shortMonth } from './term';

it('says a day and a month as people write them', () => {
  expect(shortDay('2026-11-04')).toBe('4 nov 2026');
  expect(fullDay('2026-11-04')).toBe('4 november 2026');
  expect(shortMonth('2028-11-30')).toBe('nov 2028');
});

it('is over on its last day, and not before', () => {
  expect(isOver('2028-11-30', new Date(2028, 10, 29, 23, 59))).toBe(false);
  expect(isOver('2028-11-30', new Date(2028, 10, 30, 0, 1))).toBe(true);
});
