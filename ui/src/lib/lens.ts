// Owns what the interface knows of the five lenses: their order and their icon. Names are words.
import Bird from '@lucide/svelte/icons/bird';
import BookOpen from '@lucide/svelte/icons/book-open';
import Compass from '@lucide/svelte/icons/compass';
import Fingerprint from '@lucide/svelte/icons/fingerprint';
import HandHelping from '@lucide/svelte/icons/hand-helping';
import type { Lens } from './api/bindings';
import type { Icon } from './icon';

export type { Lens };

/** In the order of the method; every view keeps it. */
export const LENSES: readonly Lens[] = [
  'handelingen',
  'kennis',
  'identiteit',
  'deugden',
  'vrijheid',
];

export const LENS_ICON: Record<Lens, Icon> = {
  handelingen: HandHelping,
  kennis: BookOpen,
  identiteit: Fingerprint,
  deugden: Compass,
  vrijheid: Bird,
};
