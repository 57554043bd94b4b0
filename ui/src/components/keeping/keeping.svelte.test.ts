// Owns the proof of how a book is kept safe on the screen: a new passphrase shows its new code, and a backup that
// can't be reached is said to be so.
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AppState, BackupEntry, Keeping, LogLine, NewCode } from '../../lib/api';
import { answering, askedOf, type Answers } from '../../lib/sample-core';
import { app } from '../../lib/state/app.svelte';
import { openedByCode } from '../../lib/state/by-code.svelte';
import { BookKeeping } from '../../lib/state/keeping.svelte';
import { t } from '../../lib/words';
import KeepingView from '../../views/Keeping.svelte';
import AskNewPassphrase from './AskNewPassphrase.svelte';
import Backups from './Backups.svelte';
import ChangePassphrase from './ChangePassphrase.svelte';
import LogTable from './LogTable.svelte';
import TakeAlong from './TakeAlong.svelte';

const user = userEvent.setup({ delay: null });
const hidden = { hidden: true };
const page = (): string => (document.body.textContent ?? '').replace(/\s+/gu, ' ');
const press = (name: string): Promise<void> =>
  user.click(screen.getByRole('button', { name, ...hidden }));
const write = (label: string, text: string): Promise<void> =>
  user.type(screen.getByLabelText(label), text);

const CODE: NewCode = {
  v: 1,
  recovery_code: 'AAAA-BBBB-CCCC',
  reached: [],
  unreached: ['/stick/oud.casusreserve'],
};

function backup(state: BackupEntry['state']): BackupEntry {
  return {
    path: `/stick/${state}.casusreserve`,
    made_at: '2026-11-20T10:00:00Z',
    bytes: 5e5,
    state,
  };
}

function keeping(change: Partial<Keeping> = {}): Keeping {
  return {
    term_months: 24,
    backup_folder: '/stick',
    folder_there: true,
    archive: null,
    backups: [],
    aside: [],
    by_code: false,
    ...change,
  };
}

function answers(more: Answers = {}): void {
  answering({ app_state: { jobs: [] }, keeping: keeping(), ...more });
}

describe('changing the passphrase', () => {
  async function change(onchanged = vi.fn()): Promise<void> {
    answers({ passphrase_change: CODE });
    render(ChangePassphrase, { byCode: false, backups: true, onchanged });
    await press(t('change-begin'));
    await write(t('change-current'), 'oude wachtzin');
    await write(t('change-new'), 'vier nieuwe losse woorden');
    await write(t('new-repeat'), 'vier nieuwe losse woorden');
    await user.click(screen.getByLabelText(t('old-backups-leave')));
    await press(t('change-do'));
    await screen.findAllByText('BBBB');
  }

  it('shows the new recovery code, says that the old one no longer works, and waits', async () => {
    await change();
    expect(askedOf('passphrase_change')).toEqual([
      { current: 'oude wachtzin', new: 'vier nieuwe losse woorden', backups: 'leave' },
    ]);
    expect(page()).toContain(t('change-old-code'));
    expect(screen.queryByRole('button', { name: t('dialog-close'), ...hidden })).toBeNull();
  });

  it('names the backups that keep the passphrase of before', async () => {
    await change();
    expect(page()).toContain(t('change-unreached'));
    expect(page()).toContain('/stick/oud.casusreserve');
  });

  it('asks for nothing as long as the two are not the same', async () => {
    answers();
    render(ChangePassphrase, { byCode: false, backups: false, onchanged: vi.fn() });
    await press(t('change-begin'));
    await write(t('change-current'), 'oude wachtzin');
    await write(t('change-new'), 'vier nieuwe losse woorden');
    await write(t('new-repeat'), 'vier nieuwe losse wurden');
    await press(t('change-do'));
    expect(page()).toContain(t('new-repeat-differs'));
    expect(askedOf('passphrase_change')).toEqual([]);
  });
});

describe('a book that was opened with its recovery code', () => {
  const opened = { path: '/boeken/noord.casusboek', name: 'Noord', kind: 'team', by_code: true };

  beforeEach(() => {
    app.state = { book: opened } as unknown as AppState;
    answers({ passphrase_reset: { ...CODE, unreached: [] } });
  });

  afterEach(() => {
    app.state = null;
    openedByCode.forget();
  });

  it('asks for a new passphrase, without the one nobody knows', async () => {
    render(AskNewPassphrase);
    await screen.findByText(t('by-code-what'));
    expect(screen.queryByLabelText(t('change-current'))).toBeNull();
    await write(t('change-new'), 'vier nieuwe losse woorden');
    await write(t('new-repeat'), 'vier nieuwe losse woorden');
    await press(t('change-do'));
    await screen.findAllByText('BBBB');
    expect(askedOf('passphrase_reset')).toEqual([
      { new: 'vier nieuwe losse woorden', backups: 'leave' },
    ]);
  });

  it('may wait, and asks again at the next opening only', async () => {
    const { unmount } = render(AskNewPassphrase);
    await press(t('by-code-later'));
    unmount();
    const again = render(AskNewPassphrase);
    expect(screen.queryByText(t('by-code-what'))).toBeNull();
    again.unmount();
    openedByCode.forget();
    render(AskNewPassphrase);
    expect(screen.getByText(t('by-code-what'))).toBeTruthy();
  });
});

describe('backups', () => {
  function show(now: Keeping, more: Answers = {}): void {
    answers({ keeping: now, ...more });
    const book = new BookKeeping();
    book.now = now;
    render(Backups, { keeping: book, now });
  }

  it('are each said to be as they are', () => {
    const all = (['reachable', 'other_key', 'missing'] as const).map(backup);
    show(keeping({ backups: all }));
    const rows = screen.getAllByRole('row').slice(1);
    for (const [at, { state }] of all.entries())
      expect(rows[at]!.textContent).toContain(t(`backup-state-${state}`));
    expect(rows[2]!.textContent).toContain(t('backup-state-missing-what'));
  });

  it('say so when their folder can not be reached now', () => {
    show(keeping({ folder_there: false }));
    expect(page()).toContain(t('backup-folder-away'));
  });

  it('are destroyed only after asking', async () => {
    show(keeping({ backups: [backup('reachable')] }), { backup_destroy: keeping() });
    await user.click(screen.getByText(t('backup-destroy')));
    expect(askedOf('backup_destroy')).toEqual([]);
    await press(t('backup-destroy-yes'));
    expect(askedOf('backup_destroy')).toEqual([{ path: '/stick/reachable.casusreserve' }]);
  });

  it('get the passphrase of now with the one of then', async () => {
    show(keeping({ backups: [backup('other_key')] }), { backup_rekey: keeping() });
    await user.click(screen.getByText(t('backup-rekey')));
    await write(t('rekey-then'), 'van toen');
    const asked = within(document.querySelector('dialog[open]')!);
    await user.click(asked.getByText(t('backup-rekey'), { selector: 'button *' }));
    expect(askedOf('backup_rekey')).toEqual([
      { path: '/stick/other_key.casusreserve', passphrase: 'van toen' },
    ]);
  });

  it('can not be made before there is a folder', () => {
    show(keeping({ backup_folder: null }));
    expect(screen.queryByText(t('backup-make'))).toBeNull();
    expect(page()).toContain(t('backup-none'));
  });
});

describe('taking everything along', () => {
  it('warns that anybody can read it, and asks for a folder', async () => {
    answers();
    render(TakeAlong);
    await press(t('export-begin'));
    expect(page()).toContain(t('export-readable'));
    await press(t('export-do'));
    expect(page()).toContain(t('export-folder-missing'));
    expect(askedOf('book_export')).toEqual([]);
  });
});

describe('taking out a book in which somebody can be recognised', () => {
  const refused = { job: 'j', kind: 'export', done: 0, total: 0, made: null };
  const failure = { code: 'findings_open', detail: { count: 3, findings: [] } };
  const made = { ...refused, outcome: 'done', failure: null, made: { path: '/mee/Team Noord' } };

  /** Up to the refusal. */
  async function refuse(): Promise<void> {
    const states = [{ ...refused, outcome: 'failed', failure }, made];
    answers({ book_export: { job: 'j' }, job_state: () => states.shift() });
    render(TakeAlong);
    await press(t('export-begin'));
    await write(t('export-folder'), '/mee');
    await press(t('export-do'));
    await screen.findByText(t('export-found', { count: 3 }));
  }
  const asked = (): unknown[] => askedOf('book_export').map((one) => one.details);

  it('says how many details there are, and what can be done, in the place of a failure', async () => {
    await refuse();
    expect(asked()).toEqual([null]);
    expect(page()).not.toContain(t('failure-findings_open', { count: 3 }));
    expect(screen.getByLabelText<HTMLInputElement>(t('export-folder')).value).toBe('/mee');
    expect(screen.getByLabelText(t('export-replace'))).toBe(document.activeElement);
  });

  it('begins again with everything replaced', async () => {
    await refuse();
    await press(t('export-do'));
    await screen.findByText(t('export-done', { path: made.made.path }));
    expect(asked()).toEqual([null, { kind: 'replace' }]);
  });

  it('lets everything stay for one reason, never for none', async () => {
    await refuse();
    await user.click(screen.getByLabelText(t('export-stay')));
    expect(page(), 'nobody tried yet').not.toContain(t('privacy-why-missing'));
    await press(t('export-do'));
    expect(page()).toContain(t('privacy-why-missing'));
    expect(asked()).toEqual([null]);
    await write(t('export-why'), ' Voor de ouders zelf ');
    await press(t('export-do'));
    await screen.findByText(t('export-done', { path: made.made.path }));
    expect(asked()).toEqual([null, { kind: 'justify', why: 'Voor de ouders zelf' }]);
  });
});

describe('the log', () => {
  const KINDS = [
    'create',
    'open',
    'export',
    'destroy',
    'backup',
    'restore',
    'passphrase',
    'deposit',
    'archive',
    'withdraw',
  ];
  const line = (kind: string, seq: number): LogLine => ({
    seq,
    kind,
    at: '2026-11-20T10:00:00Z',
    about: null,
  });

  it.each(KINDS)('has a sentence for %s', async (kind) => {
    answers({ log_list: { v: 1, entries: [line(kind, 1)], whole: true } });
    render(LogTable);
    await screen.findByText(t(`log-kind-${kind}`));
    expect(page()).toContain(t('log-whole'));
    expect(page()).not.toContain(`log-kind`);
  });

  it('says when its chain is broken', async () => {
    answers({ log_list: { v: 1, entries: [line('open', 1)], whole: false } });
    render(LogTable);
    await screen.findByText(t('log-broken'));
  });

  it('says of what it has no words for that something happened', async () => {
    answers({ log_list: { v: 1, entries: [line('verhuisd', 1)], whole: true } });
    render(LogTable);
    await screen.findByText(t('log-other'));
  });
});

describe('a book that was put aside', () => {
  const path = '/boeken/Team Noord (opzij 2026-11-20 1000).casusboek';

  it('is named, with what does not reach it', async () => {
    answers({ keeping: keeping({ aside: [path] }), log_list: { v: 1, entries: [], whole: true } });
    render(KeepingView);
    await screen.findByText(path);
    screen.getByText(t('keeping-aside-what'));
  });
});
