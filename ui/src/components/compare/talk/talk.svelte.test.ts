// Owns the rules of talking about differences: the group chooses, nothing is lost, the keyboard finds its way back.
import { fireEvent, render, screen, within } from '@testing-library/svelte';
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

const cards = (): HTMLElement[] => screen.getAllByRole('article', { hidden: true });
const opens = (): HTMLElement[] => screen.getAllByText('Praat hierover', { selector: '.label' });

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
  expect(within(earlier).getByLabelText<HTMLTextAreaElement>('Wat is er gezegd?').value).toBe(
    'Sanne wil het nog eens horen.',
  );
});

it('shows one starter large with the answers beside each other, and Escape goes back to it', async () => {
  friction();
  const open = opens()[1]!.closest('button')!;
  await fireEvent.click(open);
  const question = screen.getByRole('heading', { level: 2, name: 'Wat wil ieder beschermen?' });
  expect(document.activeElement).toBe(question);
  expect(screen.getAllByRole('heading', { level: 3 }).map(words)).toEqual(['Sanne', 'محمد']);
  await fireEvent.keyDown(question, { key: 'Escape' });
  await tick();
  expect((document.activeElement as HTMLElement).dataset.talk).toBe('apart');
});

it('leaves Escape to a dialog that stands above it', async () => {
  friction();
  await fireEvent.click(opens()[1]!.closest('button')!);
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
  await fireEvent.click(within(cards()[1]!).getByRole('button', { name: 'besproken' }));
  expect(core.call).toHaveBeenCalledWith('talk_mark', {
    session: 's',
    starter: 'apart',
    discussed: true,
    carried: false,
  });
});

it('keeps what was said at once when somebody goes on to the large one', async () => {
  friction();
  await fireEvent.click(within(cards()[1]!).getByText('Wat is er gezegd?'));
  const field = within(cards()[1]!).getByLabelText('Wat is er gezegd?');
  await fireEvent.input(field, { target: { value: 'Allebei bang om haar kwijt te raken.' } });
  await fireEvent.click(opens()[1]!.closest('button')!);
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
  const [first] = screen.getAllByRole('button', { name: 'besproken: Sanne bij Handelingen' });
  await fireEvent.click(first!);
  expect(core.call).toHaveBeenCalledWith('discussed_mark', {
    session: 's',
    participant: 'sanne',
    lens: 'handelingen',
    discussed: true,
  });
  await rerender({ view: { ...view, comparison: { ...view.comparison, undiscussed: [] } } });
  expect(first!.isConnected && first!.getAttribute('aria-pressed')).toBe('true');
  expect(screen.getByText('Jullie hebben alles samen bekeken')).toBeTruthy();
});
