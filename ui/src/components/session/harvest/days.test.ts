import { expect, it } from 'vitest';
import { dayFrom, weeksFrom } from './days';

it('counts in weeks over the end of a month and of a year', () => {
  expect(weeksFrom('2026-11-22T12:00:00Z', 8)).toBe('2027-01-17');
});

it('gives the day itself for no weeks', () => {
  expect(weeksFrom('2026-11-22T12:00:00Z', 0)).toBe('2026-11-22');
});

it('loses no day where the clock goes an hour forward', () => {
  expect(weeksFrom('2027-03-01T12:00:00Z', 4)).toBe('2027-03-29');
});

it('reads a day as people write it, day first', () => {
  for (const written of ['31-1-2027', '31/01/27', ' 31.1.2027 ', '31 1 2027']) {
    expect(dayFrom(written), written).toBe('2027-01-31');
  }
});

it('knows no day that is not on the calendar', () => {
  for (const written of ['31-2-2027', '1-13-2027', 'morgen', '2027-01-31', '']) {
    expect(dayFrom(written), written).toBeNull();
  }
});
