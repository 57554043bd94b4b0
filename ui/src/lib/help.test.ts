import { expect, test } from 'vitest';
import { PARTS, partFor } from './help';

const manuals = import.meta.glob<string>('../../../docs/{handleiding,manual}.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

test.each(Object.entries(manuals))('every screen leads to a part that is in %s', (_, text) => {
  const parts = [...text.matchAll(/^<!-- part: (\S+) -->$/gm)].map((match) => match[1]);
  expect(parts.length).toBeGreaterThan(20);
  expect(PARTS.filter((part) => !parts.includes(part))).toEqual([]);
});

test('who writes behind the curtain is helped with that, whatever the step', () => {
  const place = { screen: { name: 'session', id: '' }, phase: 'deugden', archive: false } as const;
  expect(partFor({ ...place, writing: true })).toBe('curtain');
  expect(partFor({ ...place, writing: false })).toBe('lenses');
});

test('the same screen of an archive is about the archive', () => {
  const place = { screen: { name: 'book' }, phase: null, writing: false } as const;
  expect(partFor({ ...place, archive: true })).toBe('archive');
  expect(partFor({ ...place, archive: false })).toBe('prepare');
});
