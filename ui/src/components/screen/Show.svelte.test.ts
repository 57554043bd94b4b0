// Owns the proof that the big screen draws what the core gives and adds nothing of its own.
import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import type { OnScreen } from '../../lib/api';
import { t } from '../../lib/words';
import { Pages } from './pages.svelte';
import Show from './Show.svelte';

globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

function draw(show: OnScreen, title: string | null = null): string {
  const about = {
    blank: false,
    title,
    phase: null,
    timer: null,
    now: '2026-11-22T10:00:00Z',
    locale: 'nl' as const,
  };
  const question = 'Waar lijken jullie op elkaar?';
  const { container } = render(Show, {
    screen: { ...about, show },
    question,
    pages: new Pages(),
  });
  return container.textContent.replace(/\s+/g, ' ');
}

it('puts the question of the phase there, large', () => {
  draw({ kind: 'phase' });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    'Waar lijken jullie op elkaar?',
  );
});

it('is a calm plate when no session is open', () => {
  expect(draw({ kind: 'nothing' })).toContain(t('app-name'));
});

it('puts the case there with its title when it has no question yet', () => {
  draw({ kind: 'case', moment: '', question: '' }, 'Na de achttiende');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Na de achttiende');
});

it.each([
  [{ opened: false, ready: null }, 'screen-lens-silence'],
  [{ opened: false, ready: false }, 'screen-lens-not-ready'],
  [{ opened: false, ready: true }, 'screen-lens-ready'],
  [{ opened: true, ready: true }, 'screen-lens-opened'],
])('says in words how far the room is: %o', (how, words) => {
  const text = draw({
    kind: 'lens',
    lens: 'deugden',
    question: 'Wat weegt hier?',
    at_work: [],
    ...how,
  });
  expect(text).toContain(t(words));
  expect(text).not.toMatch(/\d/);
});

it('names whom the core names beside a virtue, and nobody else', () => {
  const by = [
    { place: 1, name: 'Sanne' },
    { place: 2, name: null },
  ];
  draw({ kind: 'virtues', rows: [{ label: 'Trouw', own: false, by }] });
  const row = screen.getByRole('listitem');
  const names = [...row.querySelectorAll('bdi')].map((name) => name.textContent);
  expect(names).toEqual(['Trouw', 'Sanne']);
  expect(row.textContent).toContain(t('compare-virtues-place', { place: 2 }));
});

it('reads a stance out with its person, and none where nobody may be named', () => {
  const row = { text: 'Opnemen', skill: null, done: false };
  const named = draw({ kind: 'options', names: ['Joris'], rows: [{ ...row, stances: ['doubt'] }] });
  expect(named).toContain(`Joris: ${t('screen-stance-doubt')}`);
  const bare = draw({ kind: 'options', names: [], rows: [{ ...row, stances: [] }] });
  expect(bare).not.toContain(t('screen-stance-doubt'));
});

it('leaves out what only repeats what stands above it', () => {
  const side = { name: null, head: 'Opnemen', quote: 'Opnemen · Wachten' };
  const starter = { kind: 'starter', lens: 'handelingen', starter: 'only_one' } as const;
  const text = draw({
    ...starter,
    question: 'Welke deur?',
    reason: 'Eén noemt dit.',
    sides: [side],
  });
  expect(text).not.toContain('Wachten');
});

it('calls two who gave no name the one and the other', () => {
  draw({ kind: 'pair', names: ['Sanne', null], rows: [] });
  const name = t('screen-pair', { left: 'Sanne', right: t('screen-pair-other') });
  expect(screen.getByRole('heading', { name })).toBeTruthy();
});

it('reads the place of each dot out, with a name only where there is one', () => {
  const dots = [
    { value: 3, name: null },
    { value: 7, name: 'Irene' },
  ];
  const text = draw({ kind: 'room', thinking: dots, acting: [], limits: [] });
  expect(text).toContain(`Irene: ${t('compare-room', { value: 7 })}`);
  expect(text).toContain(t('compare-room', { value: 3 }));
});
