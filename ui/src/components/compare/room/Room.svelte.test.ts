// Owns the proof that the picture of Ruimte and its table twin tell the same.
import { fireEvent, render } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import type { Comparison } from '../../../lib/api';
import { sampleView } from '../../../lib/compare/sample';
import Room from './Room.svelte';

const words = (element: Element): string =>
  (element.textContent ?? '').replace(/\s+/gu, ' ').trim();

function opened(): Comparison {
  const { comparison } = sampleView();
  return {
    ...comparison,
    lenses: { ...comparison.lenses, vrijheid: 'revealed' },
    room: [
      { participant: 'sanne', thinking: 6, acting: 2, limits: [] },
      { participant: 'mohamed', thinking: 6, acting: 10, limits: [] },
      {
        participant: 'irene',
        thinking: 0,
        acting: null,
        limits: [
          { kind: 'wet', hard: true, text: 'De maatregel is afgelopen' },
          { kind: 'ikzelf', hard: false, text: 'Ik durf niet' },
        ],
      },
    ],
  };
}

/** "alias, scale, place" for every dot of the picture. */
function ofPicture(page: Element): string[] {
  return [...page.querySelectorAll('.axis')].flatMap((axis, scale) =>
    [...axis.querySelectorAll<HTMLElement>('[data-place]')].flatMap((place) =>
      [...place.querySelectorAll('bdi')].map(
        (name) => `${words(name)} ${scale} ${place.dataset.place}`,
      ),
    ),
  );
}

/** The same for every number in the table. */
function ofTable(page: Element): string[] {
  return [...page.querySelectorAll('tbody tr')].flatMap((row) =>
    [...row.querySelectorAll('td:not(.limits)')].flatMap((cell, scale) => {
      const place = /^(\d+) van 10$/u.exec(words(cell))?.[1];
      return place === undefined ? [] : [`${words(row.querySelector('bdi')!)} ${scale} ${place}`];
    }),
  );
}

it('tells the same in the picture and in the table', () => {
  const { container } = render(Room, { comparison: opened(), emphasised: null, onread: vi.fn() });
  expect(ofPicture(container)).toHaveLength(5);
  expect(ofPicture(container).sort()).toEqual(ofTable(container).sort());
  const named = [...container.querySelectorAll('.axis .none bdi')].map(words);
  expect(named, 'both voice and Irene have no place in acting').toEqual([
    'Stem van de jongere',
    'Irene',
    'Stem van de jongere',
  ]);
  const limits = words(container.querySelector('section.limits')!);
  for (const cell of container.querySelectorAll('td.limits div')) {
    for (const part of [...cell.children].flatMap((one) => words(one).split(' · '))) {
      expect(limits, 'every limit of the table stands in the picture').toContain(part);
    }
  }
  expect(container.querySelectorAll('td.limits div')).toHaveLength(
    container.querySelectorAll('li.limit').length,
  );
});

it('opens the answer behind a dot, and marks through whose eyes the group looks', async () => {
  const onread = vi.fn();
  const { container } = render(Room, { comparison: opened(), emphasised: 'irene', onread });
  const dot = container.querySelector('button.emphasised')!;
  expect(words(dot)).toContain('Irene staat op 0 van 10 in denken');
  await fireEvent.click(dot);
  expect(onread).toHaveBeenCalledExactlyOnceWith('irene', 'vrijheid');
});
