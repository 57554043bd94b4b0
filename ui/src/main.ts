// Owns the start of the interface: faces, tokens, theme, then the app in the page, or what stands on the projector.
import { mount } from 'svelte';
import App from './App.svelte';
import { noticeCopies } from './lib/copied';
import { carriedBy, host } from './lib/host';
import { ownHost } from './lib/host/own';
import { theme } from './lib/state/theme.svelte';
import { stay } from './lib/stay';
import BigScreen from './views/BigScreen.svelte';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';

stay();
noticeCopies();
carriedBy(ownHost());
const onProjector = host.place === 'projector';
theme.projector = onProjector;
theme.start();

const place = document.getElementById('app');
if (!place) throw new Error('index.html holds an element with id "app"');

mount(onProjector ? BigScreen : App, { target: place });
