import { expect, test } from 'vitest';
import type { ManualPart } from './api';
import { chapterOf, chapters, foundIn, picture } from './manual';

const part = (id: string, level: number, title: string, text: string): ManualPart => ({
  id,
  level,
  title,
  text,
  blocks: [],
});

const parts = [
  part('manual', 1, 'Handleiding', 'Er is geen stemming.'),
  part('compare', 2, 'Vergelijken', 'Eerst wat jullie delen.'),
  part('friction', 3, 'Waar zit wrijving?', 'Een zin om over te praten, en één open vraag.'),
  part('reports', 2, 'Verslagen', 'Een PDF van het vergelijken.'),
];

test('what stands under a chapter is read with it', () => {
  const all = chapters(parts);
  expect(all.map(({ head }) => head.id)).toEqual(['manual', 'compare', 'reports']);
  expect(chapterOf(all, 'friction')?.head.id).toBe('compare');
  expect(chapterOf(all, 'nergens')?.head.id).toBe('manual');
});

test('a search finds every word, in any order, without accents and capitals', () => {
  const ids = (typed: string): string[] => foundIn(parts, typed).map((hit) => hit.part.id);
  expect(ids('een vraag')).toEqual(['friction']);
  expect(ids('VRAAG één')).toEqual(['friction']);
  expect(ids('nergens')).toEqual([]);
  expect(ids('  ')).toEqual([]);
});

test('a part that is called so comes before one that only tells of it', () => {
  expect(foundIn(parts, 'vergelijken').map((hit) => hit.part.id)).toEqual(['compare', 'reports']);
});

test('a hit shows where it stands', () => {
  const long = 'woord '.repeat(40);
  const [hit] = foundIn([part('x', 2, 'X', `${long}naald ${long}`)], 'naald');
  const [before, found, after] = hit!.passage;
  expect(found).toBe('naald');
  expect(before.startsWith('… woord')).toBe(true);
  expect(after.endsWith(' …')).toBe(true);
  expect(before.length + after.length).toBeLessThan(150);
});

test('a picture of the manual comes with the app', () => {
  expect(picture('screenshots/start.png')).toBeTruthy();
  expect(picture('screenshots/nergens.png')).toBeUndefined();
});
