// Owns the proof that the table tells who would do what, takes over from paper by key, and joins by hand alone.
import { cleanup, fireEvent, render, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ComparisonView, Named, SessionView, Stance } from '../../../lib/api';
import { samplePrompts, sampleSession, sampleView } from '../../../lib/compare/sample';
import { host } from '../../../lib/host';
import Options from './Options.svelte';

const core = vi.mocked(host);
const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
const all = (what: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(what)];
const button = (called: string): HTMLElement => all('button').find((one) => words(one) === called)!;
const called = (name: string): unknown[] =>
  core.call.mock.calls.filter(([each]) => each === name).map(([, request]) => request);

const BY = { bellen: 'sanne', overdragen: 'irene', eerlijk: 'mohamed' };

function view(taken: Record<string, Stance> = {}): ComparisonView {
  const made = sampleView();
  const options = Object.entries(BY).map(([id, participant]) => ({
    id,
    text: id,
    skill: null,
    members: [{ id, participant, text: id }],
    stances: [
      { participant: 'sanne', stance: 'would' as const },
      ...(taken[id] ? [{ participant: 'irene', stance: taken[id] }] : []),
    ],
    done: false,
  }));
  const named: Named[] = options.map(({ id, members }) => ({
    lens: 'handelingen',
    what: id,
    by: members.map(({ participant }) => ({ participant, place: 0, text: id, option: id })),
    people: members.map((one) => one.participant),
    joined: false,
  }));
  return { ...made, named, comparison: { ...made.comparison, options } };
}

/** Irene has it on paper; everybody else closed a sheet. */
function session(stances: SessionView['stances']): SessionView {
  const made = sampleSession();
  const participants = made.participants.map((one) => ({
    ...one,
    way: one.id === 'irene' ? ('paper' as const) : ('curtain' as const),
    stances: one.id === 'irene' ? ('waiting' as const) : ('done' as const),
  }));
  return { ...made, stances, participants };
}

function show(stances: SessionView['stances']): Record<string, ReturnType<typeof vi.fn>> {
  const heard = { onread: vi.fn(), onsession: vi.fn(), onchanged: vi.fn() };
  const given = { session: session(stances), prompts: samplePrompts(), view: view() };
  render(Options, { ...given, emphasised: null, ...heard });
  return heard;
}

beforeEach(() => {
  vi.spyOn(host, 'call').mockImplementation(async (name) =>
    name.startsWith('stances_') ? session('running') : view(),
  );
});
afterEach(cleanup);

it('shows who named what, and offers the round without asking for it', async () => {
  const { onread, onsession } = show('not_begun');
  const rows = all('tbody tr').map((row) => [...row.children].map(words));
  expect(rows).toEqual([
    ['bellen', 'Sanne'],
    ['overdragen', 'Irene'],
    ['eerlijk', 'محمد'],
  ]);
  await fireEvent.click(button('Irene'));
  expect(onread).toHaveBeenCalledExactlyOnceWith('irene', 'handelingen');
  expect(words(document.body)).toContain('geen stemming');
  await fireEvent.click(button('Begin de stille ronde'));
  await waitFor(() => expect(onsession).toHaveBeenCalledOnce());
});

it('shows no stance of anybody while people choose, and leaves the list as it is', () => {
  show('running');
  expect(all('thead th').map(words)).toEqual(['Mogelijkheid', 'Genoemd door']);
  expect(button('Voeg samen'), 'nothing is joined under somebody who chooses').toBeUndefined();
  expect(words(document.querySelector('tbody'))).not.toContain('zou ik doen');
});

it('names who is not ready before it opens', async () => {
  show('running');
  await fireEvent.click(button('Samen openen'));
  expect(words(document.querySelector('dialog'))).toContain('Op papier: Irene.');
  await fireEvent.click(all('dialog button').find((one) => words(one) === 'Samen openen')!);
  await waitFor(() => expect(called('stances_open')).toEqual([{ session: 's' }]));
});

it('says in words what stands at every place, and counts nothing', () => {
  show('opened');
  const [bellen] = all('tbody tr');
  expect([...bellen!.querySelectorAll('td')].map(words)).toEqual([
    'zou ik doen',
    '· niet gekozen',
    '· niet gekozen',
    '· niet gekozen',
  ]);
  expect(words(document.querySelector('table'))).not.toMatch(/\d/u);
});

it('takes over from paper by digit, row after row, only for who has no sheet of their own', async () => {
  const { onchanged } = show('opened');
  await fireEvent.click(button('Neem over'));
  const seats = new Set(all('input[type=radio]').map((one) => one.dataset.seat));
  expect([...seats]).toEqual(['irene']);
  const stops = all('input[type=radio]').filter((one) => one.tabIndex === 0);
  expect(stops, 'one stop for the Tab key').toHaveLength(1);
  stops[0]!.focus();
  for (const key of ['1', '3', 'ArrowUp', '0']) {
    await fireEvent.keyDown(document.activeElement!, { key });
  }
  await waitFor(() => expect(onchanged).toHaveBeenCalledTimes(3));
  expect(called('stance_take')).toEqual([
    { session: 's', participant: 'irene', option: 'bellen', stance: 'would' },
    { session: 's', participant: 'irene', option: 'overdragen', stance: 'would_not' },
    { session: 's', participant: 'irene', option: 'overdragen', stance: null },
  ]);
});

it('joins what the group chose, under a label of its own', async () => {
  const { onchanged } = show('not_begun');
  await fireEvent.click(button('Voeg samen'));
  const boxes = all('tbody input[type=checkbox]');
  expect(
    boxes.some((one) => (one as HTMLInputElement).checked),
    'nothing is proposed',
  ).toBe(false);
  await fireEvent.click(boxes[0]!);
  await fireEvent.click(boxes[2]!);
  await fireEvent.click(button('Voeg deze samen'));
  const label = document.querySelector<HTMLInputElement>('dialog input:not([type=checkbox])')!;
  expect(label.value).toBe('bellen');
  await fireEvent.input(label, { target: { value: 'eerlijk bellen' } });
  await fireEvent.submit(document.querySelector('dialog form')!);
  await waitFor(() => expect(onchanged).toHaveBeenCalledOnce());
  expect(called('things_join')).toEqual([
    {
      session: 's',
      lens: 'handelingen',
      things: [
        { participant: 'sanne', place: 0 },
        { participant: 'mohamed', place: 0 },
      ],
      label: 'eerlijk bellen',
    },
  ]);
});

it('asks the same when one row is dragged onto another', async () => {
  show('not_begun');
  const [bellen, , eerlijk] = all('tbody tr');
  await fireEvent.dragStart(eerlijk!.querySelector('th')!);
  await fireEvent.dragOver(bellen!);
  await fireEvent.drop(bellen!);
  expect(all('dialog li').map(words)).toEqual(['bellen Sanne', 'eerlijk محمد']);
  expect(called('things_join'), 'nothing is joined before they said how to call it').toEqual([]);
});
