import { expect, it } from 'vitest';
import { endOfTerm, fullDay, isOver, shortDay } from './term';

it('says a day as people write them', () => {
  expect(shortDay('2026-11-04')).toBe('4 nov 2026');
  expect(fullDay('2026-11-04')).toBe('4 november 2026');
});

it('ends so many months later, on the last day of a month without that day', () => {
  expect(endOfTerm(24, new Date(2026, 10, 30))).toBe('2028-11-30');
  expect(endOfTerm(3, new Date(2026, 10, 30))).toBe('2027-02-28');
});

it('is over on its last day, and not before', () => {
  expect(isOver('2028-11-30', new Date(2028, 10, 29, 23, 59))).toBe(false);
  expect(isOver('2028-11-30', new Date(2028, 10, 30, 0, 1))).toBe(true);
});
