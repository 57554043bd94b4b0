// A pack tells of itself as it did before, and nothing is made while something lacks.
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CaseSummary } from '../api';
import { host } from '../host';
import { answering, askedOf } from '../sample-core';
import { MakingPack } from './making-pack.svelte';

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
    answering({ made_packs: { v: 1, packs: [{ about, next: '1.4.10', cases: ['twee'] }] } });
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
