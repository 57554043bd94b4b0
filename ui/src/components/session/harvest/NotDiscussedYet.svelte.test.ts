import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import type { CaseView, SessionView } from '../../../lib/api';
import { sampleSession, sampleView } from '../../../lib/compare/sample';
import { takePlace } from '../../../lib/compare/talk-place';
import { host } from '../../../lib/host';
import { LiveSession } from '../../../lib/state/session.svelte';
import NotDiscussedYet from './NotDiscussedYet.svelte';

const core = vi.mocked(host);

beforeEach(() => {
  vi.spyOn(host, 'call').mockImplementation(async () => sampleView());
});

async function offer(id: string, change: Partial<SessionView> = {}): Promise<LiveSession> {
  const base = sampleSession();
  const view = { ...base, id, case: { title: 'De tas' } as CaseView, ...change };
  const live = new LiveSession(id);
  live.apply(view);
  live.comparison = sampleView();
  vi.spyOn(live, 'compare').mockResolvedValue();
  render(NotDiscussedYet, { live, view });
  return live;
}

const card = (): HTMLElement => screen.getByText('Nog niet besproken').closest('section')!;

it('takes a question along, and asks for the day when there is none', async () => {
  await offer('day');
  await fireEvent.click(within(card()).getAllByText('Neem mee naar de terugblik')[1]!);
  expect(core.call).toHaveBeenCalledWith('talk_mark', {
    session: 'day',
    starter: 'apart',
    discussed: false,
    carried: true,
  });
  await screen.findByRole('dialog', { name: 'Wanneer kijken jullie terug?' });
  await fireEvent.click(screen.getByText('over 4 weken'));
  expect(core.call).toHaveBeenCalledWith('look_back_set', { session: 'day', on: '2026-01-29' });
});

it('asks for no day when there is one', async () => {
  await offer('has-day', { look_back_on: '2026-02-01' });
  await fireEvent.click(within(card()).getAllByText('Neem mee naar de terugblik')[0]!);
  expect(screen.queryByRole('dialog', { name: 'Wanneer kijken jullie terug?' })).toBeNull();
});

it('says that only the lens and the question go along', async () => {
  await offer('words');
  expect(within(card()).getByText(/alleen de lens en de open vraag mee/u)).toBeTruthy();
});

it('offers nothing to take along without a case', async () => {
  await offer('no-case', { case: null });
  expect(within(card()).queryByText('Neem mee naar de terugblik')).toBeNull();
});

it('leads to the starter itself', async () => {
  const live = await offer('go');
  vi.spyOn(live, 'go').mockResolvedValue();
  await fireEvent.click(within(card()).getAllByText('Ga erheen')[1]!);
  expect(live.go).toHaveBeenCalledExactlyOnceWith('vergelijken');
  expect(takePlace('go')).toEqual({ session: 'go', view: 'friction', starter: 'apart' });
});

it('is offered once', async () => {
  await offer('once');
  await fireEvent.click(within(card()).getByText('Laat het zo'));
  expect(screen.queryByText('Laat het zo')).toBeNull();
  await offer('once');
  expect(screen.queryByText('Laat het zo')).toBeNull();
});

it('is not there when everything was discussed', async () => {
  const live = await offer('all');
  const done = sampleView();
  done.talks = done.talks.map((talk) => ({ ...talk, discussed: true }));
  done.comparison.undiscussed = [];
  live.comparison = done;
  await vi.waitFor(() => expect(screen.queryByText('Laat het zo')).toBeNull());
});
