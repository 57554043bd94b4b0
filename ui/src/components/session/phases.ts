// Owns what the interface knows of the ten phases: their icon, and which one is a lens.
import DoorOpen from '@lucide/svelte/icons/door-open';
import Eye from '@lucide/svelte/icons/eye';
import Feather from '@lucide/svelte/icons/feather';
import Scale from '@lucide/svelte/icons/scale';
import Sprout from '@lucide/svelte/icons/sprout';
import type { Lens, Phase, SessionKind } from '../../lib/api';
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

/** The phases of a session. Who shows a case asks nobody how they arrive or what they take along. */
export function phasesOf(kind: SessionKind): readonly Phase[] {
  if (kind !== 'demonstration') return PHASES;
  return PHASES.filter(
    (phase) => phase === 'casus' || phase === 'vergelijken' || lensOf(phase) !== null,
  );
}

/** The phase before or after; lenses that the group does not look through are passed by. */
export function neighbour(
  phase: Phase,
  chosen: readonly Lens[],
  step: 1 | -1,
  kind: SessionKind = 'intervisie',
): Phase | null {
  const phases = phasesOf(kind);
  for (let at = phases.indexOf(phase) + step; at >= 0 && at < phases.length; at += step) {
    const next = phases[at];
    if (next === undefined) return null;
    const lens = lensOf(next);
    if (lens === null || chosen.includes(lens)) return next;
  }
  return null;
}
