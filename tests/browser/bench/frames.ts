// Owns the least that a page can take: two frames in which nothing is drawn.
import type { Page } from '@playwright/test';
import { median } from './median';

/** Milliseconds of two empty frames, the middle of so many. */
export async function emptyFrames(page: Page, runs: number): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1)
    times.push(
      await page.evaluate(
        () =>
          new Promise<number>((done) => {
            const start = performance.now();
            requestAnimationFrame(() =>
              requestAnimationFrame(() => done(performance.now() - start)),
            );
          }),
      ),
    );
  return median(times);
}
