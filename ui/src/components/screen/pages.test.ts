import { describe, expect, it } from 'vitest';
import { cut, Pages } from './pages.svelte';

/** So many lines of 40 px with 10 px between them. */
const lines = (count: number): { top: number; bottom: number }[] =>
  Array.from({ length: count }, (_, at) => ({ top: at * 50, bottom: at * 50 + 40 }));

describe('where a page ends', () => {
  it('is nowhere when everything fits', () => {
    expect(cut(lines(4), 200)).toEqual([0]);
  });

  it('is above the first line that does not fit whole', () => {
    expect(cut(lines(6), 120)).toEqual([0, 100, 200]);
  });

  it('does not follow from room under the last line', () => {
    expect(cut(lines(2), 90)).toEqual([0]);
  });

  it('is above a card that would be split, although its first lines fit', () => {
    const card = { top: 50, bottom: 190 };
    expect(cut([...lines(4), card], 140)).toEqual([0, 50]);
  });

  it('is between the lines of a card that is taller than a page', () => {
    const card = { top: 0, bottom: 290 };
    expect(cut([card, ...lines(6)], 120)).toEqual([0, 100, 200]);
  });

  it('is at the bottom when one line alone is taller than a page, so that reading goes on', () => {
    expect(cut([{ top: 0, bottom: 250 }], 100)).toEqual([0, 100, 200]);
  });

  it('is not looked for while there is no room at all', () => {
    expect(cut(lines(3), 0)).toEqual([0]);
  });
});

describe('the pages of a screen', () => {
  it('are as many as its longest box has, and stay within them', () => {
    const pages = new Pages();
    const [left, right] = [Symbol('left'), Symbol('right')];
    pages.hold(left, 1);
    pages.hold(right, 2);
    pages.next();
    pages.next();
    expect([pages.at, pages.count]).toEqual([1, 2]);
    pages.release(right);
    expect([pages.at, pages.count]).toEqual([0, 1]);
  });

  it('turn back no further than the first', () => {
    const pages = new Pages();
    pages.hold(Symbol('box'), 3);
    pages.next();
    pages.previous();
    pages.previous();
    expect(pages.at).toBe(0);
  });
});
