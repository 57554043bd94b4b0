// Owns the proof that nothing is kept unless somebody chose it, and that a choice can be taken back.
import { describe, expect, it, vi } from 'vitest';
import { sampleRelease } from '../../components/writing/sample-release';
import { ReleaseDraft } from './release.svelte';

function draft(change: Parameters<typeof sampleRelease>[0] = {}) {
  const changed = vi.fn();
  return { release: new ReleaseDraft(sampleRelease(change), changed), changed };
}

describe('wat er bewaard mag blijven', () => {
  it('is niets, tot iemand het kiest', () => {
    const { release, changed } = draft();
    expect(release.keepOf('joris', 'kennis')).toBe('erase');
    expect(release.keeps).toBe(false);
    expect(changed, 'reading it is not choosing').not.toHaveBeenCalled();
  });

  it('noemt alleen wat blijft, elk antwoord één keer', () => {
    const { release, changed } = draft();
    release.keep('joris', 'kennis', 'nameless');
    release.keep('joris', 'kennis', 'alias');
    release.keep('joris', 'handelingen', 'nameless');
    release.keep('joris', 'handelingen', 'erase');
    expect(release.choices.answers).toEqual([{ seat: 'joris', lens: 'kennis', keep: 'alias' }]);
    expect(changed).toHaveBeenCalledTimes(4);
  });

  it('houdt een stem en wie ervoor schreef uit elkaar', () => {
    const { release } = draft();
    release.keep('stem', 'kennis', 'alias');
    expect(release.keepOf('joris', 'kennis')).toBe('erase');
    expect(release.keepOf('stem', 'kennis')).toBe('alias');
  });

  it('is ook niets als iemand alleen bezwaar maakt of oefenen goed vindt', () => {
    const { release } = draft();
    release.choose({ objects: true, practice: true });
    expect(release.keeps).toBe(false);
    release.choose({ case: true });
    expect(release.keeps).toBe(true);
  });

  it('wordt met alles wissen weer niets, en het bezwaar blijft staan', () => {
    const { release } = draft();
    release.keep('joris', 'kennis', 'alias');
    release.choose({ case: true, clarifications: true, practice: true, objects: true });
    release.eraseAll();
    expect(release.keeps).toBe(false);
    expect(release.choices).toEqual({
      answers: [],
      practice: false,
      case: false,
      clarifications: false,
      objects: true,
      replace: [],
    });
  });

  it('laat na het sluiten niets achter, ook de code niet', () => {
    const { release, changed } = draft();
    release.keep('joris', 'kennis', 'alias');
    changed.mockClear();
    release.wipe();
    expect(JSON.stringify([release.offered, release.choices])).not.toMatch(/KERS|joris|alias"/u);
    release.choose({ case: true });
    expect(changed, 'nothing is sent after the wipe').not.toHaveBeenCalled();
  });
});
