import { expect, it } from 'vitest';
import { dayInWords } from './when';

const now = new Date(2026, 10, 22, 0, 30);
const at = (...parts: [number, number, number, number]): string => new Date(...parts).toISOString();

it('says today and yesterday by the calendar, not by hours', () => {
  expect(dayInWords(at(2026, 10, 22, 0), now)).toBe('vandaag');
  expect(dayInWords(at(2026, 10, 21, 23), now)).toBe('gisteren');
});

it('names the day, and the year only when it is another one', () => {
  expect(dayInWords(at(2026, 10, 12, 9), now)).toBe('12 november');
  expect(dayInWords(at(2025, 10, 12, 9), now)).toBe('12 november 2025');
});
