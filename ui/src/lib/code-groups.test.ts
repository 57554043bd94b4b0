import { expect, it } from 'vitest';
import { codeGroups, codePairs } from './code-groups';

it('keeps the groups that the code came in', () => {
  expect(codeGroups('AB12C-DE34F GH56')).toEqual(['AB12C', 'DE34F', 'GH56']);
});

it('makes groups of four of a code in one piece', () => {
  expect(codeGroups('ABCDEFGHJ')).toEqual(['ABCD', 'EFGH', 'J']);
});

it('loses no sign', () => {
  expect(codeGroups('ABCDEFGHJ').join('')).toBe('ABCDEFGHJ');
});

it('keeps each word of a withdraw code with its number', () => {
  expect(codePairs('KERS 47 MUS 82')).toEqual(['KERS\u00a047', 'MUS\u00a082']);
});
