// Owns the proof that the page around the views stays, says where one is, and lets nobody begin anew in its rail.
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet, flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { AppState } from '../../../lib/api';
import { app } from '../../../lib/state/app.svelte';
import { t } from '../../../lib/words';
import BookFrame from './BookFrame.svelte';

const children = createRawSnippet(() => ({ render: () => '<p><button>Lees verder</button></p>' }));

function open(kind: 'team' | 'archive'): void {
  app.state = { book: { kind, path: '/boeken/Noord', name: 'Noord' } } as unknown as AppState;
  app.go({ name: 'book' });
  render(BookFrame, { children });
}

const place = (): string =>
  document.querySelector('nav [aria-current]')?.textContent.trim() ?? 'nergens';

beforeEach(() => void vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined));

afterEach(() => {
  app.state = null;
  app.go({ name: 'start' });
  history.replaceState(null, '');
});

it('stays while the views change, and says where one is', async () => {
  open('team');
  const rail = document.querySelector('aside');
  expect(place()).toBe(t('home-today'));
  await userEvent.click(screen.getByRole('button', { name: t('home-kept') }));
  expect(place()).toBe(t('home-kept'));
  app.go({ name: 'case', id: null });
  flushSync();
  expect(place()).toBe('nergens');
  expect(document.querySelector('aside')).toBe(rail);
});

it('begins at the page that came up, for whoever listens or works by key', async () => {
  open('archive');
  await userEvent.click(screen.getByRole('button', { name: t('keeping-title') }));
  expect([app.screen.name, document.activeElement?.id]).toEqual(['keeping', 'content']);
});

it('leaves who is in the page itself where they are', () => {
  open('team');
  const inPage = screen.getByRole('button', { name: 'Lees verder' });
  inPage.focus();
  app.rename({ name: 'example', id: 'e1' });
  flushSync();
  expect(document.activeElement).toBe(inPage);
});
