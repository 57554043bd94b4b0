import { expect, it } from 'vitest';
import type { Participant, Progress, Way } from '../../../lib/api';
import { sampleSession } from '../../../lib/compare/sample';
import { atLens } from './at-lens';

function seat(alias: string, progress: Progress, way: Way, closed = false): Participant {
  const base = sampleSession().participants[0] as Participant;
  return {
    ...base,
    id: alias,
    alias,
    way,
    answers: [
      { lens: 'deugden', progress, kept_closed: closed, kept_by_writer: false, noted: false },
    ],
  };
}

it('names who is not ready: begun or not, but never who skipped', () => {
  const groups = atLens(
    [
      seat('Sanne', 'busy', 'curtain'),
      seat('Mo', 'waiting', 'curtain'),
      seat('Irene', 'skipped', 'curtain'),
    ],
    'deugden',
  );
  expect(groups.notReady.map((one) => one.alias)).toEqual(['Sanne', 'Mo']);
});

it('asks nothing of who writes on paper: only they know how far their sheet is', () => {
  const groups = atLens([seat('Joris', 'waiting', 'paper')], 'deugden');
  expect(groups.notReady).toEqual([]);
  expect(groups.onPaper.map((one) => one.alias)).toEqual(['Joris']);
});

it('asks who is done what they keep closed, and knows what they said before', () => {
  const groups = atLens([seat('Sanne', 'done', 'curtain', true)], 'deugden');
  expect(groups.done).toEqual([
    { id: 'Sanne', alias: 'Sanne', progress: 'done', keptClosed: true, keptByWriter: false },
  ]);
});
