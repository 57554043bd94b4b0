// Owns the proof that a lock that did not succeed is seen, and that a loose session has no lock.
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { Failure, type AppState } from '../../../lib/api';
import { answering, askedOf } from '../../../lib/sample-core';
import { app } from '../../../lib/state/app.svelte';
import { Autosave } from '../../../lib/state/session-autosave.svelte';
import { t } from '../../../lib/words';
import LockBook from './LockBook.svelte';

const open = (kind: 'team' | 'loose'): void => {
  app.state = { book: { kind, path: null } } as unknown as AppState;
};

afterEach(() => {
  app.state = null;
});

it('shows why the book stays open when something could not be kept', async () => {
  open('team');
  answering({});
  new Autosave<string>(vi.fn().mockRejectedValue(new Failure('disk_full'))).change('Nog niet');
  render(LockBook);
  await userEvent.click(screen.getByRole('button', { name: t('book-lock') }));
  await screen.findByText(t('failure-disk_full'));
  expect(screen.getByRole('dialog', { name: t('book-lock-not') })).toBeTruthy();
  expect(askedOf('book_lock')).toEqual([]);
});

it('is not offered at a loose session', () => {
  open('loose');
  render(LockBook);
  expect(screen.queryByRole('button', { name: t('book-lock') })).toBeNull();
});
