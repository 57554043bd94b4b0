import { expect, it } from 'vitest';
import { sizeInWords } from './size';

it('says a size in the largest step that leaves a number to read', () => {
  expect(sizeInWords(200)).toBe('1 kB');
  expect(sizeInWords(45_300)).toBe('45 kB');
  expect(sizeInWords(1_250_000)).toBe('1,3 MB');
  expect(sizeInWords(2_000_000_000)).toBe('2 GB');
});
