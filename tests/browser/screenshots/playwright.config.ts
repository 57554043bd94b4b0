// Owns how the pictures of the manual are taken: as the tests run, one after the other.
import { defineConfig } from '@playwright/test';
import tests from '../playwright.config';

export default defineConfig({
  ...tests,
  testDir: '.',
  testMatch: 'pictures.ts',
  outputDir: '../test-results',
  workers: 1,
  fullyParallel: false,
  use: {
    ...tests.use,
    colorScheme: 'light',
    contextOptions: {
      reducedMotion: 'reduce',
      forcedColors: process.env.CASUSBOEK_COLOURS === 'forced' ? 'active' : 'none',
    },
  },
});
