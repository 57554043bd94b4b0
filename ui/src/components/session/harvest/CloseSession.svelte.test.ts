// Owns the proof that closing says what is true: what goes, what stays, who did not choose, and never what anybody chose.
import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SessionClosed, SessionView } from '../../../lib/api';
import { sampleSession } from '../../../lib/compare/sample';
import { host } from '../../../lib/host';
import { app } from '../../../lib/state/app.svelte';
import { LiveSession } from '../../../lib/state/session.svelte';
import CloseSession from './CloseSession.svelte';

const core = vi.mocked(host);
const user = userEvent.setup({ delay: null });
const hidden = { hidden: true };
let kept: string | null;

beforeEach(() => {
  kept = null;
  vi.spyOn(host, 'call').mockImplementation(async (name: string) => {
    if (name === 'session_close') {
      return { v: 1, session: 's', closed: true, kept } satisfies SessionClosed;
    }
    return {};
  });
  vi.spyOn(app, 'refresh').mockResolvedValue();
  vi.spyOn(app, 'go').mockImplementation(() => undefined);
});

async function ask(change: Partial<SessionView> = {}): Promise<void> {
  const view = { ...sampleSession(), loose: false, notes: [], ...change };
  const live = new LiveSession('s');
  live.apply(view);
  render(CloseSession, { live, view });
  await user.click(screen.getByRole('button', { name: 'Sessie sluiten' }));
}

const close = (): Promise<void> =>
  user.click(screen.getByRole('button', { name: 'Sluit en wis', ...hidden }));
const dialog = (): string => document.querySelector('dialog')?.textContent ?? '';
const closing = (): unknown => core.call.mock.calls.find(([name]) => name === 'session_close')?.[1];

const NOTES = [{ phase: 'oogst' as const, text: 'Vaker bellen.' }];
const done = (aliases: string[]): Partial<SessionView> => ({
  participants: sampleSession().participants.map((one) => ({
    ...one,
    release: aliases.includes(one.alias) ? 'done' : 'waiting',
  })),
});

describe('een sessie sluiten', () => {
  it('zegt dat alleen blijft wat ieder vrijgaf, en dat er geen weg terug is', async () => {
    await ask();
    expect(dialog()).toContain('wat ieder schreef en niet vrijgaf');
    expect(dialog()).toContain('wat ieder vrijgaf, zoals ieder dat koos');
    expect(dialog()).toContain('niet terug te draaien');
  });

  it('noemt de dag om terug te kijken alleen als die gekozen is', async () => {
    await ask({ look_back_on: '2027-01-31' });
    expect(dialog()).toContain('de dag om terug te kijken');
    cleanup();
    await ask({ look_back_on: null });
    expect(dialog()).not.toContain('de dag om terug te kijken');
  });

  it('noemt wie nog niet koos, en een stem niet', async () => {
    await ask();
    expect(dialog()).toContain('Niemand is nog klaar');
    cleanup();
    await ask(done(['Sanne', 'محمد']));
    expect(dialog()).toContain('Nog niet klaar met kiezen: Irene.');
    cleanup();
    await ask(done(['Sanne', 'محمد', 'Irene']));
    expect(dialog()).not.toMatch(/Nog niet klaar|Niemand is nog klaar/u);
  });

  it('vraagt niet naar wat samen is opgeschreven als dat er niet is', async () => {
    await ask();
    expect(dialog()).not.toContain('Zeg het hardop');
    await close();
    expect(closing()).toEqual({ session: 's', keep_notes: false });
  });

  it('wist wat samen is opgeschreven, tenzij hardop ja is gezegd', async () => {
    await ask({ notes: NOTES });
    expect(dialog()).toContain('jullie notities en de oogst');
    await close();
    expect(closing()).toEqual({ session: 's', keep_notes: false });
  });

  it('bewaart het met een ja, en zegt dat een bezwaar voorgaat', async () => {
    await ask({ notes: NOTES });
    await user.click(screen.getByLabelText('Ja, niemand heeft bezwaar'));
    expect(dialog()).toContain('wat jullie samen opschreven, tenzij iemand bezwaar maakte');
    expect(dialog()).not.toContain('jullie notities en de oogst');
    await close();
    expect(closing()).toEqual({ session: 's', keep_notes: true });
  });

  it('gaat naar wat bewaard is, of terug naar het boek als er niets is', async () => {
    await ask();
    await close();
    await vi.waitFor(() => expect(app.go).toHaveBeenLastCalledWith({ name: 'book', closed: true }));
    cleanup();
    kept = 'k';
    await ask();
    await close();
    await vi.waitFor(() =>
      expect(app.go).toHaveBeenLastCalledWith({ name: 'kept', id: 'k', closed: true }),
    );
  });

  it('belooft bij een losse sessie niets', async () => {
    await ask({ loose: true, notes: NOTES });
    expect(dialog()).toContain('de casus zelf');
    expect(dialog()).not.toMatch(/Dit blijft|vrijgaf|Zeg het hardop/u);
    await close();
    expect(closing()).toBeUndefined();
  });
});
