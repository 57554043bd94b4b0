// Owns the proof that nothing of a book stays once it is locked, here or elsewhere, and that locking waits for what was typed.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Failure, type Event, type TurnView } from '../api';
import { host } from '../host';
import { answering, askedOf, type Answers } from '../sample-core';
import { App } from './app.svelte';
import { finding } from './finding.svelte';
import { Autosave } from './session-autosave.svelte';
import { TurnDraft } from './turn.svelte';
import { undo } from './undo.svelte';

const PATH = '/boeken/Team Noord.casusboek';
const settings = { theme: 'system', locale: 'nl', lock_after: 10 };

let book: { path: string; kind: string } | null;
let tell: (event: Event) => void;
let app: App;
let stop: () => void;

function core(more: Answers = {}): void {
  answering({
    app_state: () => ({ book, blank: false, recents: [], jobs: [], settings }),
    book_lock: () => (book = null),
    ...more,
  });
}

beforeEach(async () => {
  history.replaceState(null, '');
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
  book = { path: PATH, kind: 'team' };
  core();
  vi.spyOn(host, 'subscribe').mockImplementation((listener) => {
    tell = listener;
    return () => undefined;
  });
  app = new App();
  stop = await app.start();
  app.go({ name: 'session', id: 's1' });
});

afterEach(() => {
  stop();
});

const atStart = (): Promise<void> => vi.waitFor(() => expect(app.screen.name).toBe('start'));

it('leaves the session when the book was locked elsewhere, and forgets what was looked for', async () => {
  finding.query = 'overdracht';
  book = null;
  tell({ kind: 'book_changed' });
  await atStart();
  expect([app.book, finding.query]).toEqual([null, '']);
  expect(history.state).toEqual({ screen: { name: 'start' } });
});

it('saves nothing any more after a lock elsewhere', async () => {
  const save = vi.fn().mockResolvedValue(undefined);
  const saving = new Autosave<string>(save);
  saving.change('Nog niet bewaard');
  book = null;
  tell({ kind: 'book_changed' });
  await atStart();
  await saving.flush();
  expect([save.mock.calls, saving.state]).toEqual([[], 'saved']);
});

it('shows nothing of one book once another is open', async () => {
  book = { path: '/boeken/Team Zuid.casusboek', kind: 'team' };
  tell({ kind: 'book_changed' });
  await vi.waitFor(() => expect(app.screen).toEqual({ name: 'book' }));
});

it('keeps what is behind the curtain before it locks', async () => {
  const order: string[] = [];
  core({
    turn_save: () => order.push('turn_save'),
    book_lock: () => {
      order.push('book_lock');
      book = null;
    },
  });
  const draft = new TurnDraft({
    session: 's1',
    participant: 'p1',
    sheet: { kind: 'first_thought' },
    answers: [],
    stances: [],
    first_thought: null,
    own_picture: null,
    release: null,
    words_html: null,
  } as unknown as TurnView);
  draft.writeFirstThought('Alleen van mij');
  await app.lock();
  expect(order).toEqual(['turn_save', 'book_lock']);
  expect(askedOf('turn_save')[0]).toMatchObject({ first_thought: 'Alleen van mij' });
});

it('stays open when something could not be kept, and says why', async () => {
  const save = vi.fn().mockRejectedValueOnce(new Failure('disk_full')).mockResolvedValue(undefined);
  new Autosave<string>(save).change('Dit mag niet weg');
  await expect(app.lock()).rejects.toMatchObject({ code: 'disk_full' });
  expect(askedOf('book_lock')).toEqual([]);
  expect(app.screen.name).toBe('session');
  await app.lock();
  expect(app.screen.name).toBe('start');
});

it('is not held open by words whose session is gone', async () => {
  new Autosave<string>(vi.fn().mockRejectedValue(new Failure('not_found'))).change('Van toen');
  await app.lock();
  expect(app.screen.name).toBe('start');
});

it('comes back to the same session of the same book', async () => {
  await app.lock();
  book = { path: PATH, kind: 'team' };
  await app.enter();
  expect(app.screen).toEqual({ name: 'session', id: 's1' });
});

it('brings nobody to a session of another book', async () => {
  await app.lock();
  book = { path: '/boeken/Team Zuid.casusboek', kind: 'team' };
  await app.enter();
  expect(app.screen).toEqual({ name: 'book' });
});

it('can put nothing back any more after a lock, or on another screen', async () => {
  const back = vi.fn();
  undo.offer('weg', back);
  await app.lock();
  undo.take();
  undo.offer('weg', back);
  app.go({ name: 'start' });
  undo.take();
  expect(back).not.toHaveBeenCalled();
});

it('stays where no book is needed, however often it asks whether one is open', async () => {
  book = null;
  await app.refresh();
  app.go({ name: 'licences' });
  await app.refresh();
  expect(app.screen.name).toBe('licences');
});
