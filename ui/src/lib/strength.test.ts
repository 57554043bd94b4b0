import { expect, it } from 'vitest';
import { strength } from './strength';

it.each([
  ['', 'start'],
  ['   ', 'start'],
  ['geheim', 'short'],
  ['fiets wolk k', 'fair'],
  ['fiets wolk kaneel trein', 'good'],
  ['aaaaaaaaaaaaaaaaaaaaaaaa', 'same'],
] as const)('finds "%s" %s', (passphrase, found) => {
  expect(strength(passphrase)).toBe(found);
});

it('counts signs as people see them, not code units', () => {
  expect(strength('🦊🐢🐝🦉🐸🦔')).toBe('short');
});
