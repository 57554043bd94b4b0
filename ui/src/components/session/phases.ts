// Owns what the interface knows of the ten phases: their icon, and which one is a lens.
import DoorOpen from '@lucide/svelte/icons/door-open';
import Eye from '@lucide/svelte/icons/eye';
import Feather from '@lucide/svelte/icons/feather';
import Scale from '@lucide/svelte/icons/scale';
import Sprout from '@lucide/svelte/icons/sprout';
import type { Lens, Phase } from '../../lib/api';
import type { Icon } from '../../lib/icon';
import { LENS_ICON, LENSES } from '../../lib/lens';
import { PHASES } from '../../lib/state/session.svelte';

export const PHASE_ICON: Record<Phase, Icon> = {
  aankomen: DoorOpen,
  casus: Feather,
  ...LENS_ICON,
  vergelijken: Scale,
  eigen_beeld: Eye,
  oogst: Sprout,
};

export function lensOf(phase: Phase): Lens | null {
  return LENSES.find((lens) => lens === phase) ?? null;
}

/** The phase before or after; lenses that the group does not look through are passed by. */
export function neighbour(phase: Phase, chosen: readonly Lens[], step: 1 | -1): Phase | null {
  for (let at = PHASES.indexOf(phase) + step; at >= 0 && at < PHASES.length; at += step) {
    const next = PHASES[at];
    if (next === undefined) return null;
    const lens = lensOf(next);
    if (lens === null || chosen.includes(lens)) return next;
  }
  return null;
}
