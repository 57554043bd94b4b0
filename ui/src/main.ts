// Owns the start of the interface: faces, tokens, theme, then the app in the page.
import { mount } from 'svelte';
import App from './App.svelte';
import { theme } from './lib/state/theme.svelte';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';

theme.start();

const place = document.getElementById('app');
if (!place) throw new Error('index.html holds an element with id "app"');

mount(App, { target: place });
