// Owns the proof that the session on the screen is the newest the core gave, and that nothing typed is lost.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Failure, type CommandName, type Event, type SessionView } from '../api';
import { followEvents } from '../api';
import { sampleSession } from '../compare/sample';
import { host } from '../host';
import { LiveSession } from './session.svelte';

const core = vi.mocked(host);

type Answer = (request: Record<string, unknown>) => unknown;
let answers: Partial<Record<CommandName, Answer>>;
let tell: (event: Event) => void;
let stop: () => void;

const view = (change: Partial<SessionView> = {}): SessionView => ({
  ...sampleSession(),
  ...change,
});
const asked = (name: string): unknown[] =>
  core.call.mock.calls.filter(([command]) => command === name).map(([, request]) => request);

beforeEach(() => {
  answers = {
    prompts: () => ({ language: 'nl', lenses: [], phases: [], virtues: [] }),
    session_get: () => view(),
    compare: () => ({ comparison: {}, answers: [] }),
  };
  vi.spyOn(host, 'call').mockImplementation(async (name, request) => {
    const answer = answers[name as CommandName];
    if (!answer) throw new Failure('internal');
    return answer(request as Record<string, unknown>);
  });
  vi.spyOn(host, 'subscribe').mockImplementation((listener) => {
    tell = listener;
    return () => undefined;
  });
  stop = followEvents();
});

afterEach(() => stop());

async function started(): Promise<LiveSession> {
  const live = new LiveSession(view().id);
  const before = stop;
  const end = live.start();
  stop = () => {
    end();
    before();
  };
  await vi.waitFor(() => expect(live.view).not.toBeNull());
  return live;
}

describe('following the core', () => {
  it('asks again when something of this session changed, not of another', async () => {
    const live = await started();
    answers.session_get = () => view({ phase: 'oogst' });
    tell({ kind: 'session_changed', session: 'een andere' });
    tell({ kind: 'session_changed', session: live.id });
    await vi.waitFor(() => expect(live.view?.phase).toBe('oogst'));
    expect(asked('session_get')).toHaveLength(2);
  });

  it('asks one thing after another, so that no answer from before a change comes in after it', async () => {
    const live = await started();
    let late: (found: SessionView) => void = () => undefined;
    answers.session_get = () => new Promise<SessionView>((done) => (late = done));
    const refreshing = live.refresh();
    answers.phase_go = () => view({ phase: 'casus' });
    const going = live.go('casus');
    await vi.waitFor(() => expect(asked('session_get')).toHaveLength(2));
    expect(asked('phase_go')).toEqual([]);
    late(view({ phase: 'aankomen' }));
    await Promise.all([refreshing, going]);
    expect(live.view?.phase).toBe('casus');
  });

  it('does not go back to what was asked before somebody who wrote came back', async () => {
    const live = await started();
    let late: (found: SessionView) => void = () => undefined;
    answers.session_get = () => new Promise<SessionView>((done) => (late = done));
    const refreshing = live.refresh();
    await vi.waitFor(() => expect(asked('session_get')).toHaveLength(2));
    live.apply(view({ phase: 'casus' }));
    late(view({ phase: 'aankomen' }));
    await refreshing;
    expect(live.view?.phase).toBe('casus');
  });

  it('remembers who had the laptop when the screen came up', async () => {
    const turn = { participant: 'p1', sheet: { kind: 'first_thought' as const } };
    answers.session_get = () => view({ turn });
    expect((await started()).resumed).toEqual(turn);
  });

  it('knows no turn that began later: then the curtain hangs already', async () => {
    const live = await started();
    answers.session_get = () =>
      view({ turn: { participant: 'p1', sheet: { kind: 'first_thought' } } });
    await live.refresh();
    expect(live.resumed).toBeNull();
  });

  it('asks for no comparison before a lens was opened', async () => {
    answers.session_get = () =>
      view({ lenses: view().lenses.map((lens) => ({ ...lens, opened_at: null })) });
    await started();
    expect(asked('compare')).toEqual([]);
  });
});

describe('changing something', () => {
  it('names only what changes; the rest stays as it is', async () => {
    const live = await started();
    answers.session_arrange = () => view({ minutes: 30 });
    await live.arrange({ minutes: 30 });
    expect(asked('session_arrange')).toEqual([
      {
        session: live.id,
        minutes: 30,
        form: null,
        writing: null,
        way: null,
        lenses: null,
        safety: null,
        projector: null,
        agreed: null,
        beside: null,
      },
    ]);
    expect(live.view?.minutes).toBe(30);
  });

  it('says in a sentence what went wrong, and keeps what stood there', async () => {
    const live = await started();
    answers.phase_go = () => {
      throw new Failure('disk_full');
    };
    live.moved = false;
    await live.go('oogst');
    expect(live.trouble).toContain('De schijf is vol');
    expect(live.view?.phase).toBe(view().phase);
    expect(live.moved).toBe(false);
  });

  it('shows what was changed last, also when something typed before it is still being saved', async () => {
    const live = await started();
    let saved = (_: SessionView): void => undefined;
    answers.clarification_save = () => new Promise((done) => (saved = done));
    answers.clarification_remove = () => view({ clarifications: [] });
    const seen: number[] = [];
    const text = { id: null, question: 'Wie weet het?', answer: '' };
    const saving = live.ask('clarification_save', text, (next) =>
      seen.push(next.clarifications.length),
    );
    const removing = live.act('clarification_remove', { id: 'vraag' });
    await vi.waitFor(() => expect(asked('clarification_save')).toHaveLength(1));
    expect(asked('clarification_remove')).toHaveLength(0);
    saved(view({ clarifications: [{ id: 'vraag', question: 'Wie weet het?', answer: '' }] }));
    await Promise.all([saving, removing]);
    expect(seen).toEqual([1]);
    expect(live.view?.clarifications).toEqual([]);
  });

  it('saves what was typed before it goes to another phase', async () => {
    const live = await started();
    answers.note_save = () => ({ at: '2026-01-01T10:00:00Z' });
    answers.phase_go = () => view({ phase: 'oogst' });
    live.writeNote('deugden', 'Trouw en moed');
    await live.go('oogst');
    const order = core.call.mock.calls.map(([name]) => name);
    expect(order.indexOf('note_save')).toBeGreaterThan(-1);
    expect(order.indexOf('note_save')).toBeLessThan(order.indexOf('phase_go'));
  });
});

it('shows a note as it was typed last, also while an older one comes back', async () => {
  const live = await started();
  answers.note_save = () => ({ at: '2026-01-01T10:00:00Z' });
  live.writeNote('oogst', 'Eerst even niets');
  await live.refresh();
  expect(live.noteText('oogst')).toBe('Eerst even niets');
  await live.noteSave('oogst').flush();
  expect(live.noteText('oogst')).toBe('Eerst even niets');
});
