// Owns the proof that a book that goes on lock by itself says so first, and that what was typed is kept before it.
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { AppState, Event } from '../../lib/api';
import { host } from '../../lib/host';
import { answering, askedOf } from '../../lib/sample-core';
import { app } from '../../lib/state/app.svelte';
import { Autosave } from '../../lib/state/session-autosave.svelte';
import { t } from '../../lib/words';
import CaseForm from '../session/CaseForm.svelte';
import LockingSoon from './LockingSoon.svelte';

const settings = { theme: 'system', locale: 'nl', lock_after: 10 };
const book = { kind: 'team', path: '/boeken/Team Noord.casusboek' };

let tell: (event: Event) => void;
let stop: () => void;

beforeEach(async () => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
  answering({
    app_state: { book, blank: false, recents: [], jobs: [], settings } as unknown as AppState,
    case_create: { id: 'c1' },
    case_update: { id: 'c1' },
  });
  vi.spyOn(host, 'subscribe').mockImplementation((listener) => {
    tell = listener;
    return () => undefined;
  });
  stop = await app.start();
});

afterEach(() => {
  stop();
  app.state = null;
  app.locksIn = null;
  app.screen = { name: 'start' };
});

it('says it half a minute before, keeps what was typed, and goes away when somebody is there', async () => {
  const save = vi.fn().mockResolvedValue(undefined);
  new Autosave<string>(save).change('Nog niet bewaard');
  render(LockingSoon);
  tell({ kind: 'locking', seconds: 30 });
  await screen.findByRole('dialog', { name: t('locking-soon') });
  await vi.waitFor(() => expect(save).toHaveBeenCalledWith('Nog niet bewaard'));
  await userEvent.click(screen.getByRole('button', { name: t('locking-stay') }));
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(app.locksIn).toBeNull();
});

it('keeps, and says nothing that nobody can read, when the machine goes to sleep', async () => {
  const save = vi.fn().mockResolvedValue(undefined);
  new Autosave<string>(save).change('Nog niet bewaard');
  render(LockingSoon);
  tell({ kind: 'locking', seconds: 0 });
  await vi.waitFor(() => expect(save).toHaveBeenCalled());
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('saves a half-written case under a name for now, once', async () => {
  render(CaseForm, { onsaved: vi.fn(), oncancel: vi.fn() });
  await userEvent.type(screen.getByLabelText(t('case-moment')), 'Na het telefoontje');
  tell({ kind: 'locking', seconds: 30 });
  await vi.waitFor(() => expect(askedOf('case_create')).toHaveLength(1));
  const text = { title: t('example-untitled'), moment: 'Na het telefoontje', question: '' };
  expect(askedOf('case_create')).toEqual([text]);
  await userEvent.type(screen.getByLabelText(t('case-title')), 'De sleutel');
  await userEvent.click(screen.getByRole('button', { name: t('case-save') }));
  await vi.waitFor(() => expect(askedOf('case_update')).toHaveLength(1));
  expect(askedOf('case_update')).toEqual([{ case: 'c1', ...text, title: 'De sleutel' }]);
});
