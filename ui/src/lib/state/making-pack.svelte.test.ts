// A pack tells of itself as it did before, and nothing is made while something lacks.
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CaseSummary } from '../api';
import { host } from '../host';
import { answering, askedOf } from '../sample-core';
import { MakingPack, idFrom, nextVersion } from './making-pack.svelte';

afterEach(() => vi.restoreAllMocks());

const summary = (id: string): CaseSummary => ({
  id,
  key: null,
  title: id,
  source: 'own',
  example: true,
  pack: null,
  themes: [],
  minutes: null,
  sessions: 0,
  state: 'new',
});
const cases = [summary('een'), summary('twee')];
const nothing = { v: 1, lacking: [], texts: [] };

describe('how a pack is called', () => {
  it.each([
    ['Zés casussen: voor de basis!', 'zes-casussen-voor-de-basis'],
    ['… ', ''],
    ['  Een   titel ', 'een-titel'],
  ])('is made of its title: %s', (title, id) => {
    expect(idFrom(title)).toBe(id);
  });

  it.each([
    ['1.0.0', '1.0.1'],
    ['2.3.9', '2.3.10'],
    ['een', 'een'],
  ])('after %s comes %s', (version, next) => {
    expect(nextVersion(version)).toBe(next);
  });

  it('follows the title until somebody gives it a name of their own', () => {
    const making = new MakingPack(cases, () => {});
    making.write({ title: 'Jassen' });
    expect(making.about.id).toBe('jassen');
    making.write({ id: 'school.jassen' });
    making.write({ title: 'Jassen en sleutels' });
    expect(making.about.id).toBe('school.jassen');
  });
});

describe('making a pack', () => {
  it('hands over a file with the cases that were chosen, in the order of the list', async () => {
    const file = { v: 1, file: 'jassen-1.0.0.casuspakket', base64: 'UEs=' };
    answering({ made_packs: { v: 1, packs: [] }, pack_make_look: nothing, pack_make: file });
    const save = vi.spyOn(host, 'saveFile').mockResolvedValue(true);
    const making = new MakingPack(cases, () => {});
    await making.load();
    making.write({ title: 'Jassen' });
    making.choose('een', false);
    making.choose('een', true);
    await making.make();
    expect(askedOf('pack_make')[0]!.cases).toEqual(['een', 'twee']);
    expect(save).toHaveBeenCalledWith(file.file, file.base64);
    expect(making.finished.saved).toBe(file.file);
  });

  it('begins as it was the last time, one version on, with what went in then', async () => {
    const about = { ...new MakingPack(cases, () => {}).about, id: 'jassen', version: '1.4.9' };
    answering({ made_packs: { v: 1, packs: [{ about, cases: ['twee'] }] } });
    const making = new MakingPack(cases, () => {});
    await making.load();
    expect([making.about.version, [...making.chosen]]).toEqual(['1.4.10', ['twee']]);
    making.again('');
    expect([making.about.id, making.about.version, making.chosen.size]).toEqual(['', '1.0.0', 2]);
  });

  it('makes nothing while a case lacks something, and says what', async () => {
    const lacking = [{ case: 'een', title: 'een', what: ['question'] }];
    answering({ pack_make_look: { ...nothing, lacking } });
    const making = new MakingPack(cases, () => {});
    await making.make();
    expect([making.lacking, askedOf('pack_make')]).toEqual([lacking, []]);
    making.choose('een', false);
    expect(making.lacking, 'it may be different now').toEqual([]);
  });
});
