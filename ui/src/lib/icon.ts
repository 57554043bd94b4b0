// Owns the type of an icon, so that components take one without knowing where it comes from.
import type Sprout from '@lucide/svelte/icons/sprout';

export type Icon = typeof Sprout;
