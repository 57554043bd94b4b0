// Owns the rules of talking about differences: the group chooses, nothing is lost, the keyboard finds its way back.
import { fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import type { ComparisonView } from '../../../lib/api';
import { samplePrompts, sampleSession, sampleView } from '../../../lib/compare/sample';
import { host } from '../../../lib/host';
import Friction from './Friction.svelte';
import Undiscussed from './Undiscussed.svelte';

const core = vi.mocked(host);
const words = (element: Element): string =>
  (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
const session = sampleSession();
const given = { session, onchanged: vi.fn(), onread: vi.fn() };

beforeEach(() => {
  vi.spyOn(host, 'call').mockImplementation(async (name) =>
    name === 'screen_shown' ? { show: { kind: 'follow' } } : sampleView(),
  );
});

function friction(view: ComparisonView = sampleView()): ReturnType<typeof render> {
  return render(Friction, {
    ...given,
    prompts: samplePrompts(),
    view,
    emphasised: null,
    talking: null,
    onnoted: vi.fn(),
    onshared: vi.fn(),
  });
}

/** By selector and text: roles and names cost seconds on a page with so much on it. */
const all = (what: string, within: ParentNode = document): HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>(what),
];
const cards = (): HTMLElement[] => all('article.starter');
const button = (name: string, within: ParentNode = document): HTMLElement =>
  all('button', within).find((one) => (one.ariaLabel ?? words(one)) === name)!;
const open = (at: number): Promise<unknown> =>
  fireEvent.click(button('Praat hierover', cards()[at]));
const note = (within: ParentNode): HTMLTextAreaElement =>
  within.querySelector<HTMLTextAreaElement>('textarea')!;

it('says first what is shared, then the starters in the order given', () => {
  const { container } = friction();
  expect(words(container)).toMatch(/^Eerst wat jullie delen: Blijven bellen · Zorgvuldigheid/u);
  expect(cards().map((card) => card.dataset.lens)).toEqual([
    'handelingen',
    'deugden',
    'identiteit',
  ]);
  expect(words(cards()[1]!)).toContain('Sanne zet zorgvuldigheid voorop');
  expect(words(cards()[1]!)).toContain('Wat wil ieder beschermen?');
});

it('folds what was talked about earlier, with what was said', async () => {
  friction();
  const earlier = cards()[2]!;
  expect(earlier.closest('details')?.open).toBe(false);
  expect(note(earlier).value).toBe('Sanne wil het nog eens horen.');
});

it('shows one starter large with the answers beside each other, and Escape goes back to it', async () => {
  friction();
  await open(1);
  const question = document.activeElement!;
  expect(`${question.tagName} ${words(question)}`).toBe('H2 Wat wil ieder beschermen?');
  expect(all('h3').map(words)).toEqual(['Sanne', 'محمد']);
  await fireEvent.keyDown(question, { key: 'Escape' });
  await tick();
  expect((document.activeElement as HTMLElement).dataset.talk).toBe('apart');
});

it('leaves Escape to a dialog that stands above it', async () => {
  friction();
  await open(1);
  const above = document.createElement('dialog');
  above.open = true;
  document.body.append(above);
  await fireEvent.keyDown(above, { key: 'Escape' });
  expect(screen.queryByText('Terug naar alle vragen')).not.toBeNull();
  above.remove();
});

it('marks a starter as discussed and leaves it in its place', async () => {
  const view = sampleView();
  view.talks[0]!.discussed = true;
  friction(view);
  expect(cards().map((card) => card.dataset.lens)).toEqual([
    'handelingen',
    'deugden',
    'identiteit',
  ]);
  await fireEvent.click(button('besproken', cards()[1]));
  expect(core.call).toHaveBeenCalledWith('talk_mark', {
    session: 's',
    starter: 'apart',
    discussed: true,
    carried: false,
  });
});

it('keeps what was said at once when somebody goes on to the large one', async () => {
  friction();
  await fireEvent.click(button('Wat is er gezegd?', cards()[1]));
  await fireEvent.input(note(cards()[1]!), {
    target: { value: 'Allebei bang om haar kwijt te raken.' },
  });
  await open(1);
  await tick();
  expect(core.call).toHaveBeenCalledWith('talk_note', {
    session: 's',
    starter: 'apart',
    text: 'Allebei bang om haar kwijt te raken.',
  });
});

it('says something friendly when there is no difference to show', () => {
  const view = { ...sampleView(), talks: [] };
  friction(view);
  expect(screen.getByText('Hier springt geen verschil uit')).toBeTruthy();
});

it('keeps what was looked at in its place, and says so warmly when it was all', async () => {
  const view = sampleView();
  const { rerender } = render(Undiscussed, { ...given, view, emphasised: null });
  const first = button('besproken: Sanne bij Handelingen');
  await fireEvent.click(first);
  expect(core.call).toHaveBeenCalledWith('discussed_mark', {
    session: 's',
    participant: 'sanne',
    lens: 'handelingen',
    discussed: true,
  });
  await rerender({ view: { ...view, comparison: { ...view.comparison, undiscussed: [] } } });
  expect(first.isConnected && first.getAttribute('aria-pressed')).toBe('true');
  expect(screen.getByText('Jullie hebben alles samen bekeken')).toBeTruthy();
});
