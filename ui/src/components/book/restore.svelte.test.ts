// Owns the proof of putting a backup back on the screen: it says what was put aside, and is offered where it may help.
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Failure, type AppState, type FailureCode, type JobState } from '../../lib/api';
import { answering, askedOf } from '../../lib/sample-core';
import { app } from '../../lib/state/app.svelte';
import { t } from '../../lib/words';
import RestoreBackup from './RestoreBackup.svelte';
import UnlockForm from './UnlockForm.svelte';

const user = userEvent.setup({ delay: null });
const hidden = { hidden: true };
const page = (): string => (document.body.textContent ?? '').replace(/\s+/gu, ' ');
const press = (name: string): Promise<void> =>
  user.click(screen.getByRole('button', { name, ...hidden }));

const DONE: JobState = {
  job: 'j',
  kind: 'restore',
  done: 3,
  total: 3,
  outcome: 'done',
  verified: null,
  made: {
    path: '/boeken/Team Noord.casusboek',
    aside: '/boeken/Team Noord (opzij).casusboek',
    replayed: 1,
    thinned: [],
  },
  failure: null,
};

beforeEach(() => {
  app.state = { books_folder: '/boeken', book: null, jobs: [] } as unknown as AppState;
  answering({ app_state: { jobs: [] }, backup_restore: { job: 'j' }, job_state: DONE });
});

afterEach(() => {
  app.state = null;
});

describe('putting a backup back', () => {
  const FILE = '/stick/Team Noord 0a1b2c3d 2026-11-25 0954.casusreserve';

  it('goes to the folder of books under the name in the backup', async () => {
    render(RestoreBackup, { open: true });
    await user.type(screen.getByLabelText(t('restore-backup')), FILE);
    await user.type(screen.getByLabelText(t('restore-passphrase')), 'vier losse woorden');
    await press(t('restore-do'));
    expect(askedOf('backup_restore')).toEqual([
      {
        backup: FILE,
        book: '/boeken/Team Noord.casusboek',
        passphrase: 'vier losse woorden',
        code: null,
      },
    ]);
  });

  it('goes to the place of the book that would not open, and can be opened with the code', async () => {
    render(RestoreBackup, { open: true, book: '/elders/Zuid.casusboek' });
    await user.type(screen.getByLabelText(t('restore-backup')), FILE);
    await press(t('restore-by-code'));
    await user.type(screen.getByLabelText(t('restore-code')), 'AAAA');
    await press(t('restore-do'));
    expect(askedOf('backup_restore')).toEqual([
      { backup: FILE, book: '/elders/Zuid.casusboek', passphrase: null, code: 'AAAA' },
    ]);
  });

  it('says what was put aside and what was taken out again, then opens as always', async () => {
    render(RestoreBackup, { open: true });
    await user.type(screen.getByLabelText(t('restore-backup')), FILE);
    await user.type(screen.getByLabelText(t('restore-passphrase')), 'vier losse woorden');
    await press(t('restore-do'));
    await screen.findByText(t('restore-aside', { path: DONE.made!.aside! }));
    expect(page()).toContain(t('restore-aside-erase'));
    expect(page()).toContain(t('restore-replayed', { count: 1 }));
    expect(screen.getByLabelText(t('passphrase-for', { name: 'Team Noord' }))).toBeTruthy();
  });

  it('asks for nothing before it knows which, where and with what', async () => {
    render(RestoreBackup, { open: true });
    await press(t('restore-do'));
    expect(page()).toContain(t('restore-backup-missing'));
    expect(page()).toContain(t('restore-passphrase-missing'));
    expect(askedOf('backup_restore')).toEqual([]);
  });
});

describe('a book that does not open', () => {
  async function fail(code: FailureCode): Promise<ReturnType<typeof vi.fn>> {
    answering({
      book_open: () => {
        throw new Failure(code);
      },
    });
    const onrestore = vi.fn();
    render(UnlockForm, { path: '/boeken/Noord.casusboek', name: 'Noord', onrestore });
    await user.type(screen.getByLabelText(t('passphrase-for', { name: 'Noord' })), 'iets{Enter}');
    await screen.findByRole('alert');
    return onrestore;
  }

  it.each(['wrong_passphrase', 'damaged_book'] as const)('offers a backup at %s', async (code) => {
    const onrestore = await fail(code);
    await press(t('restore-here'));
    expect(onrestore).toHaveBeenCalledExactlyOnceWith('/boeken/Noord.casusboek');
  });

  it('offers none when it is only open elsewhere', async () => {
    await fail('book_in_use');
    expect(screen.queryByText(t('restore-here'))).toBeNull();
  });
});
