import { afterEach, expect, it, vi } from 'vitest';
import { Blank } from './blank.svelte';

afterEach(() => vi.unstubAllGlobals());

it('is black before the core has answered, and stays black when it does not', async () => {
  let refuse: (why: Error) => void = () => undefined;
  vi.stubGlobal(
    'fetch',
    vi
      .fn<typeof fetch>()
      .mockImplementationOnce(() => new Promise((_, reject) => (refuse = reject)))
      .mockRejectedValue(new TypeError('Failed to fetch')),
  );
  const blank = new Blank();
  const asked = blank.set(true);
  expect(blank.on).toBe(true);
  refuse(new TypeError('Failed to fetch'));
  await expect(asked).rejects.toMatchObject({ code: 'unreachable' });
  expect(blank.on).toBe(true);
});
