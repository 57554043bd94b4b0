// Owns the start of the page on a participant's own device: one face, the tokens, the theme of the device, then the page.
import './older';
import { mount } from 'svelte';
import { carriedBy } from '../lib/host';
import { theme } from '../lib/state/theme.svelte';
import { stay } from '../lib/stay';
import { LOCALES, useLocale } from '../lib/words';
import { participantHost } from './host';
import Participant from './Participant.svelte';
import { Room } from './room.svelte';
import '../styles/tokens.css';
import '../styles/base.css';
import './participant.css';

stay();
// The laptop serves the page in its own language.
useLocale(LOCALES.find((one) => one === document.documentElement.lang) ?? LOCALES[0]);
const room = new Room();
carriedBy(
  participantHost({
    call: (name, request) => room.call(name, request),
    subscribe: (listener) => room.subscribe(listener),
  }),
);
theme.start();

const place = document.getElementById('page');
if (!place) throw new Error('deelnemer.html holds an element with id "page"');

mount(Participant, { target: place, props: { room } });
