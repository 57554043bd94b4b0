// A book that was opened outside the app: its passphrase comes first, and nothing that lies open is locked unasked.
import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import App from '../../App.svelte';
import { Failure } from '../../lib/api';
import { host, type Opened } from '../../lib/host';
import { answering, askedOf, type Answers } from '../../lib/sample-core';
import { app } from '../../lib/state/app.svelte';
import { droppedPack } from '../../lib/state/dropped-pack.svelte';
import { givenBook } from '../../lib/state/given-book.svelte';

const SOUTH = '/boeken/Team Zuid.casusboek';
const settings = { theme: 'system', locale: 'nl', lock_after: 10 };
let book: { path: string | null; name: string; kind: string } | null;
let tell: () => void;

function core(more: Answers = {}): void {
  answering({
    app_state: () => ({
      book,
      blank: false,
      recents: [],
      jobs: [],
      settings,
      books_folder: '/boeken',
    }),
    book_open: () => (book = { path: SOUTH, name: 'Team Zuid', kind: 'team' }),
    book_lock: () => (book = null),
    ...more,
  });
}

/** The app as it starts, or runs already, when the system gives it a file. */
async function started(given: () => Promise<Opened | null>): Promise<void> {
  vi.spyOn(host, 'openedWith').mockImplementationOnce(given).mockResolvedValue(null);
  vi.spyOn(host, 'onOpened').mockImplementation((listener) => {
    tell = listener;
    listener();
    return () => undefined;
  });
  vi.spyOn(host, 'subscribe').mockReturnValue(() => undefined);
  render(App);
  await waitFor(() => expect(host.openedWith).toHaveBeenCalled());
}

const south = async (): Promise<Opened> => ({ kind: 'book', path: SOUTH });

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
  history.replaceState(null, '');
  book = null;
  core();
});

afterEach(() => {
  givenBook.forget();
  droppedPack.take();
  app.state = null;
  app.go({ name: 'start' });
  history.replaceState(null, '');
});

describe('a book that was opened outside the app', () => {
  it('asks for its passphrase right away', async () => {
    await started(south);
    const dialog = await screen.findByRole('dialog', { name: 'Team Zuid' });
    const field = within(dialog).getByLabelText('Wachtzin van Team Zuid');
    expect(document.activeElement).toBe(field);
    await userEvent.type(field, 'vier losse woorden');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Open' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(askedOf('book_open')).toEqual([{ path: SOUTH, passphrase: 'vier losse woorden' }]);
    expect([app.book?.name, givenBook.path]).toEqual(['Team Zuid', null]);
  });

  it('asks first when another lies open, and leaves that as it is', async () => {
    book = { path: '/boeken/Team Noord.casusboek', name: 'Team Noord', kind: 'team' };
    await started(south);
    const dialog = await screen.findByRole('dialog', { name: '‘Team Zuid’ openen?' });
    expect(within(dialog).getByText(/^‘Team Noord’ ligt nu open/u)).toBeTruthy();
    expect(within(dialog).queryByLabelText('Wachtzin van Team Zuid')).toBeNull();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Laat maar' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(askedOf('book_lock')).toEqual([]);
    expect(app.book?.name).toBe('Team Noord');
  });

  it('asks for the passphrase once the other is locked', async () => {
    book = { path: '/boeken/Team Noord.casusboek', name: 'Team Noord', kind: 'team' };
    await started(south);
    await userEvent.click(await screen.findByRole('button', { name: 'Vergrendel en ga verder' }));
    expect(await screen.findByLabelText('Wachtzin van Team Zuid')).toBeTruthy();
    expect(askedOf('book_lock')).toHaveLength(1);
  });

  it('says why the other could not be locked, and goes on asking', async () => {
    book = { path: '/boeken/Team Noord.casusboek', name: 'Team Noord', kind: 'team' };
    core({
      book_lock: () => {
        throw new Failure('disk_full');
      },
    });
    await started(south);
    await userEvent.click(await screen.findByRole('button', { name: 'Vergrendel en ga verder' }));
    expect(await screen.findByText(/^De schijf is vol/u)).toBeTruthy();
    expect(screen.getByRole('dialog', { name: '‘Team Zuid’ openen?' })).toBeTruthy();
  });

  it('never lets go of a loose session', async () => {
    book = { path: null, name: 'Losse sessie', kind: 'loose' };
    await started(south);
    expect(await screen.findByText(/^Er is nog een losse sessie bezig/u)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Vergrendel en ga verder' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Goed' }));
    expect([askedOf('book_lock'), givenBook.path]).toEqual([[], null]);
  });

  it('asks nothing when it lies open already', async () => {
    book = { path: SOUTH, name: 'Team Zuid', kind: 'team' };
    await started(south);
    await waitFor(() => expect(givenBook.path).toBeNull());
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('comes in front as well when the app runs already', async () => {
    await started(async () => null);
    vi.mocked(host).openedWith.mockImplementationOnce(south);
    tell();
    expect(await screen.findByRole('dialog', { name: 'Team Zuid' })).toBeTruthy();
  });
});

it('says so when what was opened is no file of the app', async () => {
  await started(async () => {
    throw new Failure('invalid_input', { field: 'opened', why: 'malformed' });
  });
  const dialog = await screen.findByRole('dialog', { name: 'Dit gaat niet open' });
  expect(within(dialog).getByText(/^Casusboek kent dit bestand niet/u)).toBeTruthy();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Goed' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

it('lets a pack that was opened outside the app wait for a book, and then shows what is in it', async () => {
  const path = '/downloads/les één.casuspakket';
  core({
    case_list: { cases: [] },
    pack_list: { packs: [] },
    pack_preview: { v: 1, faults: [], plan: null, digest: '' },
  });
  await started(async () => ({ kind: 'pack', path }));
  expect(await screen.findByText(/^‘les één.casuspakket’ ligt klaar. Open een boek/u)).toBeTruthy();
  book = { path: SOUTH, name: 'Team Zuid', kind: 'team' };
  await app.enter();
  expect(app.screen).toEqual({ name: 'cases', source: 'pack' });
  await waitFor(() => expect(askedOf('pack_preview')).toEqual([{ of: { from: 'place', path } }]));
});
