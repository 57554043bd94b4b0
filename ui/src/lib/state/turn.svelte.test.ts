// Owns the proof that what somebody writes behind the curtain is kept in time, in order, and gone after.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  Failure,
  type OwnAnswer,
  type Stance,
  type StanceLine,
  type TurnSave,
  type TurnView,
} from '../api';
import { host } from '../host';
import { Keeper, RETRY_AFTER_MS, TurnDraft } from './turn.svelte';
import { undo } from './undo.svelte';

const core = vi.mocked(host);

const deugden = (): OwnAnswer => ({
  body: { lens: 'deugden', virtues: [], at_stake: '', cost: '' },
  doubt: false,
  keep_closed: false,
  private: '',
  prompt: null,
});

const handelingen = (): OwnAnswer => ({
  body: { lens: 'handelingen', options: [] },
  doubt: false,
  keep_closed: false,
  private: '',
  prompt: null,
});

function turn(change: Partial<TurnView> = {}): TurnDraft {
  return new TurnDraft({
    session: 's',
    participant: 'joris',
    sheet: { kind: 'first_thought' },
    answers: [],
    first_thought: '',
    own_picture: null,
    stances: [],
    release: null,
    words_markdown: null,
    words_html: null,
    words_file: null,
    ...change,
  });
}

/** What the core was sent, in the order in which it came. */
const sent = (): TurnSave[] => core.call.mock.calls.map(([, request]) => request as TurnSave);

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(host, 'call').mockResolvedValue({ at: '2026-11-22T10:00:00Z' });
});
afterEach(() => vi.useRealTimers());

describe('wat iemand schrijft', () => {
  it('een eerste toets wordt binnen een seconde bewaard, ook als iemand blijft typen', async () => {
    const draft = turn();
    for (let typed = 1; typed <= 10; typed += 1) {
      draft.writeFirstThought('x'.repeat(typed));
      await vi.advanceTimersByTimeAsync(99);
    }
    expect(core.call).toHaveBeenCalledTimes(1);
    expect(sent()[0]?.first_thought).toMatch(/^x+$/);
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent().at(-1)?.first_thought, 'the last key follows within its own second').toBe(
      'x'.repeat(10),
    );
    expect(draft.keeper.state).toBe('saved');
  });

  it('twee keer bewaren haalt elkaar nooit in', async () => {
    const draft = turn();
    let land = (): void => undefined;
    core.call.mockImplementationOnce(() => new Promise<void>((done) => (land = done)));
    draft.writeFirstThought('eerst');
    await vi.advanceTimersByTimeAsync(1000);
    draft.writeFirstThought('daarna');
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent().map((one) => one.first_thought)).toEqual(['eerst']);
    land();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent().map((one) => one.first_thought)).toEqual(['eerst', 'daarna']);
  });

  it('blijft staan als bewaren mislukt, en gaat daarna vanzelf alsnog mee', async () => {
    const draft = turn();
    core.call.mockRejectedValueOnce(new Failure('disk_full'));
    draft.writeFirstThought('wat ik niet kwijt wil');
    await vi.advanceTimersByTimeAsync(1000);
    expect(draft.keeper.state).toBe('failed');
    expect(draft.firstThought).toBe('wat ik niet kwijt wil');
    await vi.advanceTimersByTimeAsync(RETRY_AFTER_MS);
    expect(sent().at(-1)?.first_thought).toBe('wat ik niet kwijt wil');
    expect(draft.keeper.state).toBe('saved');
  });

  it('zegt het als vlak voor het sluiten bewaren mislukt', async () => {
    const draft = turn();
    core.call.mockRejectedValueOnce(new Failure('disk_full'));
    draft.writeFirstThought('nog niet bewaard');
    await expect(draft.flush()).resolves.toBe(false);
    await expect(draft.flush(), 'the next try sends it after all').resolves.toBe(true);
    expect(sent()).toHaveLength(2);
  });

  it('wordt bij het sluiten meteen bewaard, ook achter een bewaring die nog loopt', async () => {
    const draft = turn();
    let land = (): void => undefined;
    core.call.mockImplementationOnce(() => new Promise<void>((done) => (land = done)));
    draft.writeFirstThought('a');
    await vi.advanceTimersByTimeAsync(1000);
    draft.writeFirstThought('ab');
    const kept = draft.flush();
    land();
    await expect(kept).resolves.toBe(true);
    expect(sent().map((one) => one.first_thought)).toEqual(['a', 'ab']);
  });

  it('is na het sluiten nergens meer, ook niet in wat nog verzonden zou worden', async () => {
    const draft = turn({
      sheet: { kind: 'all_lenses' },
      answers: [deugden(), handelingen()],
      first_thought: 'ingeving',
      own_picture: { good_work: 'goed werk', shifted: 'verschoven' },
      stances: [{ option: 'o', text: 'bellen', skill: null, done: false, stance: 'would' }],
      words_html: '<p>alles</p>',
      words_markdown: 'alles',
      words_file: 'mijn-woorden.md',
    });
    draft.change('deugden', { private: 'alleen voor mij' });
    const back = vi.fn();
    undo.offer('weg', back);
    draft.wipe();
    undo.take();
    expect(back, 'nothing is put back after the wipe').not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(core.call, 'nothing is sent after the wipe').not.toHaveBeenCalled();
    const { answers, firstThought, ownPicture, words, stances } = draft;
    expect(JSON.stringify([answers, firstThought, ownPicture, words, stances])).toBe(
      '[[],"",{"good_work":"","shifted":""},null,[]]',
    );
    draft.writeFirstThought('te laat');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(core.call, 'a key after the wipe is not sent either').not.toHaveBeenCalled();
  });
});

describe('wat er verzonden wordt', () => {
  it('alleen de lenzen waar iemand aan kwam', async () => {
    const draft = turn({ sheet: { kind: 'all_lenses' }, answers: [handelingen(), deugden()] });
    draft.change('deugden', { doubt: true });
    await draft.flush();
    expect(sent()[0]?.answers.map((one) => one.body.lens)).toEqual(['deugden']);
    expect(sent()[0]?.first_thought).toBeNull();
  });

  it('alleen de mogelijkheden waarbij iemand koos, ook als die keus weer weg is', async () => {
    const line = (option: string, stance: Stance | null): StanceLine => ({
      option,
      text: option,
      skill: null,
      done: false,
      stance,
    });
    const draft = turn({
      sheet: { kind: 'stances' },
      stances: [line('bellen', null), line('overdragen', 'doubt'), line('stoppen', null)],
    });
    draft.takeStance('overdragen', null);
    expect(draft.empty, 'nothing stands there any more').toBe(true);
    draft.takeStance('bellen', 'would_not');
    expect(draft.empty).toBe(false);
    await draft.flush();
    expect(sent()[0]?.stances).toEqual([
      { option: 'bellen', stance: 'would_not' },
      { option: 'overdragen', stance: null },
    ]);
  });

  it('geen regels waar niets in staat', async () => {
    const draft = turn({
      sheet: { kind: 'lens', lens: 'handelingen' },
      answers: [handelingen()],
    });
    draft.change('handelingen', {
      body: {
        lens: 'handelingen',
        options: [
          { id: null, text: 'bellen', skill: '' },
          { id: null, text: '  ', skill: '' },
        ],
      },
    });
    await draft.flush();
    expect(sent()[0]?.answers[0]?.body).toEqual({
      lens: 'handelingen',
      options: [{ id: null, text: 'bellen', skill: '' }],
    });
    expect(draft.empty).toBe(false);
  });
});

it('een bewaarder die niets te doen heeft, verzendt niets', async () => {
  const send = vi.fn();
  await expect(new Keeper(send).flush()).resolves.toBe(true);
  expect(send).not.toHaveBeenCalled();
});
