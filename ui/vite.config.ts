// Owns how the interface is built and tested. The content security policy allows no inline
// anything, so nothing may be turned into a data: address or an inline script here.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

const RULES = ['src/**/*.test.ts'];
const DRAWN = ['src/**/*.svelte.test.ts'];

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  build: {
    outDir: 'dist',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: ['chrome111', 'safari16.4'],
  },
  server: { fs: { allow: ['..'] } },
  test: {
    restoreMocks: true,
    css: true,
    pool: 'threads',
    environment: 'jsdom',
    setupFiles: ['src/test-setup.ts'],
    projects: [
      // Pure rules share one page, so that it is set up once; what draws or mocks has a page of its own.
      { extends: true, test: { name: 'rules', isolate: false, include: RULES, exclude: DRAWN } },
      { extends: true, test: { name: 'screens', include: DRAWN } },
    ],
  },
});
