// Owns how the page for a participant's own device is built: beside the app, small, and for browsers of the last five
// years. It is fetched over a room's Wi-Fi by whatever phone somebody has.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { noiseAlias } from './vite.noise.ts';
import { participantPage } from './vite.participant.page.ts';
import { participantTitles, participantWords } from './vite.participant.words.ts';
import { onlyTold } from './vite.shipped.ts';

const SINCE_2021 = ['chrome96', 'edge96', 'firefox94', 'safari15'];

export default defineConfig({
  base: './',
  plugins: [svelte(), participantWords(), participantTitles, participantPage(), onlyTold],
  resolve: { alias: noiseAlias },
  build: {
    outDir: 'dist',
    assetsDir: 'deelnemer',
    // The app was built there first.
    emptyOutDir: false,
    copyPublicDir: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: SINCE_2021,
    cssTarget: SINCE_2021,
    rolldownOptions: { input: 'deelnemer.html' },
  },
  server: { fs: { allow: ['..'] } },
});
