// Owns the compiler settings: every component is written with runes.
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { icons } from './svelte.icons.js';

export default {
  preprocess: [icons, vitePreprocess()],
  compilerOptions: { runes: true },
};
