import { expect, it } from 'vitest';
import { shuffled } from './deck';

const CARDS = ['een', 'twee', 'drie', 'vier'];

it('holds every card once', () => {
  expect(shuffled(CARDS).sort()).toEqual([...CARDS].sort());
});

it('never begins with the card that was drawn last', () => {
  for (const last of CARDS) {
    for (const chance of [0, 0.3, 0.6, 0.999]) {
      expect(shuffled(CARDS, last, () => chance)[0]).not.toBe(last);
    }
  }
});

it('leaves the cards themselves as they were', () => {
  const cards = [...CARDS];
  shuffled(cards, undefined, () => 0);
  expect(cards).toEqual(CARDS);
});
