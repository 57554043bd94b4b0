import { afterEach, expect, it } from 'vitest';
import { codeOf, takeFromAddress } from './code';

afterEach(() => window.history.replaceState(null, '', '/'));

it.each([
  'ABCDEFGHJKLMNPQRSTUV',
  'abcde-fghjk-lmnpq-rstuv',
  ' abcde fghjk lmnpq rstuv ',
  'ABCDE–FGHJK–LMNPQ–RSTUV',
])('takes the code however it is typed: %s', (typed) => {
  expect(codeOf(typed)).toBe('ABCDEFGHJKLMNPQRSTUV');
});

it.each(['', 'ABCDE', 'ABCDEFGHJKLMNPQRSTU1', 'ABCDEFGHJKLMNPQRSTUO', 'ABCDEFGHJKLMNPQRSTUVW'])(
  'takes nothing that can be no code: %s',
  (typed) => {
    expect(codeOf(typed)).toBeNull();
  },
);

it('takes the code out of the address, so that it stands there for nobody', () => {
  window.history.replaceState(null, '', '/#abcde-fghjk-lmnpq-rstuv');
  expect(takeFromAddress()).toBe('ABCDEFGHJKLMNPQRSTUV');
  expect(window.location.href).not.toMatch(/#|abcde/);
  expect(takeFromAddress()).toBeNull();
});
