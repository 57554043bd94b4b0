import { expect, it } from 'vitest';
import { initials } from './initials';

it('takes the first two signs of an alias of one word', () => {
  expect(initials('Sanne')).toBe('Sa');
});

it('takes the first sign of the first and the last word', () => {
  expect(initials('Jan van der Berg')).toBe('JB');
});

it('keeps an emoji of several code points whole', () => {
  expect(initials('👩🏽‍🌾')).toBe('👩🏽‍🌾');
  expect(initials('🦊 Vos')).toBe('🦊V');
});

it('keeps a letter together with its accent', () => {
  expect(initials('E\u0301lise')).toBe('E\u0301l');
});

it('reads Arabic from its own beginning', () => {
  expect(initials('محمد')).toBe('مح');
});

it('keeps a number whole enough to know', () => {
  expect(initials('7')).toBe('7');
});

it('has nothing to show for an empty alias', () => {
  expect(initials('   ')).toBe('');
});
