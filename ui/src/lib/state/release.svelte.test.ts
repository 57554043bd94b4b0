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

  const gevonden = (lens: 'kennis' | 'handelingen' | null, text: string) => ({
    lens,
    kind: 'name' as const,
    severity: 'likely' as const,
    text,
    replacement: 'de jongere',
  });

  it('noemt alleen waaraan iemand te herkennen is in wat blijft, elk gegeven één keer', () => {
    const { release } = draft({
      case_title: 'De tas',
      found: [
        gevonden('handelingen', 'Sanne'),
        gevonden('kennis', 'sanne'),
        gevonden('kennis', 'Kim'),
        gevonden(null, 'Sanne'),
      ],
    });
    expect(release.found).toEqual([]);
    release.keep('joris', 'handelingen', 'alias');
    expect(release.found.map(({ text, lenses }) => [text, lenses])).toEqual([
      ['Sanne', ['handelingen']],
    ]);
    release.keep('stem', 'kennis', 'alias');
    release.choose({ case: true });
    expect(release.found.map(({ text, lenses, inCase }) => [text, lenses, inCase])).toEqual([
      ['Sanne', ['handelingen', 'kennis'], true],
      ['Kim', ['kennis'], false],
    ]);
  });

  it('laat staan wat gevonden is, tot iemand er een woord voor kiest', () => {
    const { release, changed } = draft({ found: [gevonden('kennis', 'Sanne')] });
    release.keep('joris', 'kennis', 'alias');
    expect(release.replacementOf('Sanne')).toBeNull();
    expect(release.choices.replace).toEqual([]);
    release.replace('Sanne', 'de jongere');
    release.replace('SANNE', 'een nicht');
    expect(release.choices.replace).toEqual([{ text: 'SANNE', with: 'een nicht' }]);
    expect(release.replacementOf('sanne')).toBe('een nicht');
    changed.mockClear();
    release.replace('Sanne', null);
    expect(release.choices.replace).toEqual([]);
    expect(changed).toHaveBeenCalledOnce();
  });

  it('laat na het sluiten niets achter, ook de code niet', () => {
    const { release, changed } = draft({ found: [gevonden('kennis', 'Sanne')] });
    release.keep('joris', 'kennis', 'alias');
    release.replace('Sanne', 'een nicht');
    changed.mockClear();
    release.wipe();
    const left = JSON.stringify([release.offered, release.choices, release.found]);
    expect(left).not.toMatch(/KERS|joris|alias"|Sanne|nicht/u);
    release.choose({ case: true });
    expect(changed, 'nothing is sent after the wipe').not.toHaveBeenCalled();
  });
});
