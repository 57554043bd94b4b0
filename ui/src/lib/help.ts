// Owns which part of the manual belongs to which screen. Pure. A test looks whether each is there.
import type { Phase } from './api';
import type { Screen } from './state/app.svelte';

const OF_SCREEN: Record<Screen['name'], string> = {
  start: 'start',
  new_book: 'new-book',
  licences: 'start',
  book: 'prepare',
  cases: 'cases',
  case: 'cases',
  example: 'write-example',
  session: 'lead',
  receive: 'archive',
  finish: 'archive',
  archived: 'archive',
  trends: 'archive',
  keeping: 'trouble',
  kept_list: 'kept',
  kept: 'kept',
};

const OF_PHASE: Record<Phase, string> = {
  aankomen: 'arrive',
  casus: 'case',
  handelingen: 'lenses',
  kennis: 'lenses',
  identiteit: 'lenses',
  deugden: 'lenses',
  vrijheid: 'lenses',
  vergelijken: 'compare',
  eigen_beeld: 'own-picture',
  oogst: 'harvest',
};

export interface Place {
  screen: Screen;
  /** Where the group is, on the screen of a session. */
  phase: Phase | null;
  /** Somebody has the laptop behind the curtain. */
  writing: boolean;
  /** The open book is an archive. */
  archive: boolean;
}

/** The part about what stands on the screen. */
export function partFor({ screen, phase, writing, archive }: Place): string {
  if (writing) return 'curtain';
  if (screen.name === 'session' && phase) return OF_PHASE[phase];
  if (screen.name === 'book' && archive) return 'archive';
  if (screen.name === 'cases' && screen.source === 'pack') return 'training';
  return OF_SCREEN[screen.name];
}

/** Every part that a screen leads to. */
export const PARTS: readonly string[] = [
  ...new Set([...Object.values(OF_SCREEN), ...Object.values(OF_PHASE), 'curtain', 'training']),
];
