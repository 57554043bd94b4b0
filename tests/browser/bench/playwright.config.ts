// Owns how long the page takes, measured on its own: one browser, no test beside it.
import { defineConfig } from '@playwright/test';
import tests from '../playwright.config';

export default defineConfig({
  ...tests,
  testDir: '.',
  testMatch: ['paint.ts', 'join.ts', 'archive.ts'],
  outputDir: '../test-results',
  workers: 1,
  fullyParallel: false,
  reporter: [['line']],
});
