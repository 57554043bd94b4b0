// Owns how the browser tests run: Debian's own Chromium, one app with folders of its own per test.
import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromium } from './support/chromium';

export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  // Deriving a key takes a core for a third of a second: more workers than cores only wait for each other.
  workers: 2,
  fullyParallel: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list'], [resolve(import.meta.dirname, 'support/told-last.ts')]],
  use: {
    ...chromium,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    // Instead of the whole time of a test, when a button never comes.
    actionTimeout: 30_000,
    viewport: { width: 1366, height: 768 },
    // A trace of every step doubles the time: ask for one with --trace on.
    screenshot: 'only-on-failure',
  },
});
