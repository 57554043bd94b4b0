// Owns how the interface is built and tested. The content security policy allows no inline
// anything, so nothing may be turned into a data: address or an inline script here.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { noiseAlias } from './vite.noise.ts';
import { onlyTold } from './vite.shipped.ts';

// What a folder holds, or how components are compiled, is not in the key of a kept module by itself.
const keptModules: Plugin = {
  name: 'kept-modules',
  configureVitest({ experimental_defineCacheKeyGenerator: addToKey }) {
    const compiler = ['svelte.config.js', 'svelte.icons.js']
      .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
      .join('');
    addToKey(({ sourceCode }) => (sourceCode.includes('import.meta.glob') ? false : compiler));
  },
};

export default defineConfig({
  // The loopback host serves the same pages under a second path, for the projector.
  base: './',
  plugins: [svelte(), svelteTesting({ autoCleanup: false }), keptModules, onlyTold],
  build: {
    outDir: 'dist',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // It comes from this machine's own disk: one file opens faster than many.
    chunkSizeWarningLimit: 4000,
    target: ['chrome111', 'safari16.4'],
  },
  resolve: { alias: noiseAlias },
  server: { fs: { allow: ['..'] } },
  test: {
    restoreMocks: true,
    // It is CommonJS, and what stands in for libsodium only gets in by bundling it.
    deps: {
      optimizer: {
        client: { enabled: true, include: ['noise-handshake', 'noise-handshake/cipher.js'] },
      },
    },
    css: true,
    environment: 'jsdom',
    setupFiles: ['src/test-setup.ts'],
    include: ['src/**/*.test.ts'],
    // Against a test that never ends, not a measure: a busy machine is no fault.
    testTimeout: 30_000,
    pool: 'threads',
    // One page and one registry of modules for each core: making them took longer than the tests. So a test replaces
    // no module, but spies on the host, and leaves the page as it found it.
    isolate: false,
    maxWorkers: '100%',
    // What was compiled is kept for the next run.
    experimental: { fsModuleCache: true },
  },
});
