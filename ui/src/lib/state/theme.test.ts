import { expect, it, vi } from 'vitest';
import { Theme } from './theme.svelte';

function device(matching: string): void {
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (media) =>
      ({
        media,
        matches: media.includes(matching),
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
      }) as unknown as MediaQueryList,
  );
}

it('follows the device until somebody chooses', () => {
  device('dark');
  const theme = new Theme();
  const stop = theme.start();
  expect(theme.name).toBe('dark');
  expect(document.documentElement.dataset.theme).toBe('dark');
  theme.choice = 'light';
  expect(theme.name).toBe('light');
  stop();
});

it('takes high contrast when the device asks for more', () => {
  device('contrast');
  const theme = new Theme();
  theme.start()();
  expect(theme.name).toBe('contrast');
});

it('is the projector on the projector, whatever was chosen', () => {
  const theme = new Theme();
  theme.choice = 'dark';
  theme.projector = true;
  expect(theme.name).toBe('projector');
});
