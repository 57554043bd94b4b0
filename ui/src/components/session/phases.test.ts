import { describe, expect, it } from 'vitest';
import { PHASES } from '../../lib/state/session.svelte';
import { hasWords } from '../../lib/words';
import { lensOf, neighbour, PHASE_ICON } from './phases';

describe('the way through the phases', () => {
  it('goes from the first to the last and back, one at a time', () => {
    const all = ['handelingen', 'kennis', 'identiteit', 'deugden', 'vrijheid'] as const;
    for (const [index, phase] of PHASES.entries()) {
      expect(neighbour(phase, all, 1)).toBe(PHASES[index + 1] ?? null);
      expect(neighbour(phase, all, -1)).toBe(PHASES[index - 1] ?? null);
    }
  });

  it('passes by the lenses that the group does not look through', () => {
    expect(neighbour('casus', ['deugden'], 1)).toBe('deugden');
    expect(neighbour('vergelijken', ['deugden'], -1)).toBe('deugden');
    expect(neighbour('casus', [], 1)).toBe('vergelijken');
  });

  it('leads on from a lens that was not chosen', () => {
    expect(neighbour('kennis', ['handelingen', 'vrijheid'], 1)).toBe('vrijheid');
  });
});

it('gives every phase its icon and its name', () => {
  for (const phase of PHASES) {
    expect(PHASE_ICON[phase]).toBeTruthy();
    expect(hasWords(`phase-${phase}`)).toBe(true);
  }
  expect(PHASES.filter((phase) => lensOf(phase) !== null)).toHaveLength(5);
});
