// The rules of what the group joins.
import { expect, it } from 'vitest';
import type { Named } from '../api';
import { firstLabel, keyOf, saidBy, thingsOf } from './join';
import { sampleSession } from './sample';

const said = (what: string, ...by: [string, number][]): Named => ({
  lens: 'handelingen',
  what,
  by: by.map(([participant, place]) => ({ participant, place, text: what, option: null })),
  people: by.map(([participant]) => participant),
  joined: by.length > 1,
});

const bellen = said('Blijven bellen', ['irene', 0], ['sanne', 1], ['irene', 2]);
const contact = said('Contact houden', ['mohamed', 0]);

it('asks one wording for every row, however many were joined in it before', () => {
  expect(thingsOf([bellen, contact])).toEqual([
    { participant: 'irene', place: 0 },
    { participant: 'mohamed', place: 0 },
  ]);
});

it('calls it at first as the first wording says, in one line', () => {
  expect(firstLabel([contact, bellen])).toBe('Contact houden');
  expect(firstLabel([said('eerst\n\n  dit')])).toBe('eerst dit');
  expect(firstLabel([said('woord '.repeat(4000))]).length).toBeLessThanOrEqual(120);
  expect(firstLabel([])).toBe('');
});

it('names everybody who said it once, in seat order', () => {
  expect(saidBy(bellen, sampleSession().participants)).toEqual(['Sanne', 'Irene']);
});

it('tells two rows with the same words apart', () => {
  const twice = said('Blijven bellen', ['mohamed', 1]);
  expect(keyOf(bellen)).not.toBe(keyOf(twice));
});
