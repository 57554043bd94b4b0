// Owns the proof that the curtain shows one person's words to that person alone, and nothing after.
import { cleanup, configure, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Failure, type Prompts, type SessionView } from '../../lib/api';
import { host } from '../../lib/host';
import { LENSES } from '../../lib/lens';
import { blank } from '../../lib/state/blank.svelte';
import Curtain from './Curtain.svelte';
import { person } from './sample-person';

const core = vi.mocked(host);

// Looking for hidden elements too spares the test page the computing of every style.
beforeAll(() => configure({ defaultHidden: true }));
afterAll(() => configure({ defaultHidden: false }));
const user = userEvent.setup({ delay: null });

const SECRET = 'ik durf haar niet los te laten';
const sheet = { kind: 'first_thought' } as const;

const joris = person('a', 'waiting', { alias: 'Joris' });
const irene = person('b', 'waiting', { alias: 'Irene' });

function session(change: Partial<SessionView> = {}): SessionView {
  return {
    id: 's',
    case: null,
    projector: 'absent',
    turn: null,
    lenses: LENSES.map((lens) => ({ lens, chosen: true, opened_at: null, noting_done: false })),
    participants: [joris, irene],
    ...change,
  } as unknown as SessionView;
}

const prompts = { language: 'nl', lenses: [], phases: [], virtues: [] } as Prompts;
const answers: Record<string, () => unknown> = {};

beforeEach(() => {
  vi.spyOn(host, 'call').mockImplementation((name: string) => {
    const answer = answers[name];
    return answer ? Promise.resolve().then(answer) : Promise.reject(new Failure('internal'));
  });
  answers.turn_open = () => ({
    session: 's',
    participant: 'a',
    sheet,
    answers: [],
    first_thought: SECRET,
    own_picture: null,
    stances: [],
    words_markdown: null,
    words_html: null,
    words_file: null,
  });
  answers.turn_save = () => ({ at: '2026-11-22T10:00:00Z' });
  answers.turn_seal = () =>
    session({
      participants: [{ ...joris, first_thought: 'done' }, irene],
    });
  answers.session_arrange = () => session({ projector: 'present' });
});

afterEach(() => {
  cleanup();
  blank.on = false;
});

function hang(view: SessionView = session()): { onclosed: ReturnType<typeof vi.fn> } {
  const onclosed = vi.fn();
  render(Curtain, { session: view, sheet, participant: 'a', prompts, onclosed });
  return { onclosed };
}

const press = async (name: RegExp | string): Promise<void> =>
  user.click(await screen.findByRole('button', { name }));
const heading = (text: RegExp | string): Promise<HTMLElement> => screen.findByText(text);
const called = (name: string): unknown[] =>
  core.call.mock.calls.filter(([each]) => each === name).map(([, request]) => request);
const standing = (alias: string): string =>
  (screen.getByText(alias).closest('li')?.textContent ?? '').trim().replace(/\s+/gu, ' ');
const page = (): string =>
  document.body.textContent +
  [...document.querySelectorAll('textarea, input')].map((field) => 'value' in field && field.value);

describe('het gordijn', () => {
  it('vraagt eerst om een zwarte beamer, tenzij er geen is', async () => {
    hang(session({ projector: 'unknown' }));
    await heading(/beamer aan/);
    await press('De beamer is zwart');
    expect(called('session_arrange')).toMatchObject([{ projector: 'present' }]);
    await heading('Geef de laptop aan Joris');
  });

  it('laat na het sluiten niets achter in de pagina, en noemt wie er nu komt', async () => {
    hang();
    await press(/Ik ben Joris/);
    await screen.findByDisplayValue(SECRET);
    await press('Ik ben klaar');
    await press('Sluiten');
    await heading('Geef de laptop aan Irene');
    expect(page()).not.toContain(SECRET);
    expect(standing('Joris')).toBe('Joris klaar');
    expect(standing('Irene'), 'she has the laptop, and has not begun').toBe('Irene wacht nog');
    expect(called('turn_seal')).toEqual([{ skip: false, sign: null }]);
  });

  it('bewaart eerst wat er nog niet bewaard was, en blijft open als dat niet lukt', async () => {
    answers.turn_save = () => {
      throw new Failure('disk_full');
    };
    hang();
    await press(/Ik ben Joris/);
    await user.type(await screen.findByDisplayValue(SECRET), ' nog');
    await press('Ik ben klaar');
    await press('Sluiten');
    expect(called('turn_seal'), 'nothing is sealed over unsaved words').toEqual([]);
    expect(page()).toContain(`${SECRET} nog`);
    expect((await screen.findByRole('alert')).textContent).toContain('schijf');
  });

  it('vraagt wie een eigen teken koos daarnaar, en zegt hoe vaak het nog mag', async () => {
    answers.turn_open = () => {
      throw new Failure('sign_needed', { left: 5 });
    };
    hang();
    await press(/Ik ben Joris/);
    await heading(/5 keer/);
    answers.turn_open = () => {
      throw new Failure('wrong_sign', { left: 1 });
    };
    await user.type(await screen.findByLabelText('Vier cijfers'), '12x34{Enter}');
    expect(called('turn_open').at(-1)).toMatchObject({ sign: '1234' });
    await screen.findByText(/één keer/);
    expect(page(), 'the sign itself does not stay').not.toContain('1234');
  });

  it('houdt dicht wat zonder teken gesloten werd', async () => {
    answers.turn_open = () => {
      throw new Failure('sealed');
    };
    hang();
    await press(/Ik ben Joris/);
    await heading('Dit blad blijft dicht');
  });

  it('vraagt bij overslaan alleen na als er iets geschreven is', async () => {
    hang();
    await press(/Ik ben Joris/);
    await press('Overslaan mag');
    await heading('Dit overslaan?');
    expect(called('turn_seal')).toEqual([]);
    await press('Overslaan');
    await heading('Geef de laptop aan Irene');
    expect(called('turn_seal')).toEqual([{ skip: true, sign: null }]);
    expect(page()).not.toContain(SECRET);
  });

  it('komt na opnieuw laden terug als een dicht gordijn', () => {
    hang(session({ turn: { participant: 'a', sheet } }));
    expect(page()).toContain('Joris was aan het schrijven');
    expect(standing('Joris')).toBe('Joris bezig');
    expect(called('turn_open')).toEqual([]);
    expect(screen.getByRole('button', { name: 'Ik ben Joris, ga verder' })).toBeTruthy();
  });

  it('gaat niet boven Scherm leeg open, en bewaart meteen als het scherm zwart wordt', async () => {
    hang();
    await press(/Ik ben Joris/);
    await user.type(await screen.findByDisplayValue(SECRET), '!');
    blank.on = true;
    await vi.waitFor(() => expect(called('turn_save')).toHaveLength(1));
    expect(document.querySelector('dialog.curtain')?.className).toContain('blanked');
  });

  it('laat bij weggaan niets achter', async () => {
    hang();
    await press(/Ik ben Joris/);
    await screen.findByDisplayValue(SECRET);
    cleanup();
    expect(page()).not.toContain(SECRET);
  });
});
