// Owns the proof that somebody comes in, writes and goes with a real channel between them and a laptop that is none, and
// that what they wrote is never lost, never readable in the tab, and gone at the end.
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { person } from '../components/writing/sample-person';
import type { TurnSave, TurnView } from '../lib/api';
import { carriedBy } from '../lib/host';
import { httpHost } from '../lib/host/http';
import { LENSES } from '../lib/lens';
import { participantHost } from './host';
import Participant from './Participant.svelte';
import { Room } from './room.svelte';
import { CODE, Laptop } from './sample-laptop';
import type { SeatView } from './shapes';

// Looking for hidden elements too spares the test page the computing of every style.
beforeAll(() => configure({ defaultHidden: true, asyncUtilTimeout: 4000 }));
afterAll(() => configure({ defaultHidden: false, asyncUtilTimeout: 1000 }));
const user = userEvent.setup({ delay: null });

const SECRET = 'ik durf haar niet los te laten';
const sheet = { kind: 'first_thought' } as const;
const sanne = person('a', 'waiting', { alias: 'Sanne', way: 'curtain' });
let laptop: Laptop;
let view: SeatView;

const outside = (change: Partial<SeatView> = {}): SeatView => ({
  kind: 'intervisie',
  title: 'Na de achttiende',
  phase: 'casus',
  timer: { given_seconds: 300, spent_seconds: 0, session_spent_seconds: 0, running_since: null },
  now: '2026-11-22T10:00:00Z',
  locale: 'nl',
  seats: [{ id: 'a', alias: 'Sanne', role: '', free: true }],
  waiting: null,
  turned_away: false,
  own: null,
  sheets: [],
  writing: null,
  lenses: LENSES.map((lens) => ({ lens, chosen: true, opened_at: null, noting_done: false })),
  ...change,
});

const atTable = (change: Partial<SeatView> = {}): SeatView =>
  outside({
    seats: [],
    own: { seat: sanne, voices: [] },
    sheets: [{ sheet, seat: 'a', progress: 'waiting', may_open: true }],
    ...change,
  });

const turn = (change: Partial<TurnView> = {}): TurnView => ({
  session: 's',
  participant: 'a',
  sheet,
  answers: [],
  first_thought: '',
  own_picture: null,
  stances: [],
  release: null,
  words_markdown: null,
  words_html: null,
  words_file: null,
  ...change,
});

beforeEach(() => {
  window.sessionStorage.clear();
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
  laptop = new Laptop();
  view = outside();
  Object.assign(laptop.answers, {
    seat_view: () => view,
    seat_take: () => (view = atTable()),
    seat_new: ({ alias }: { alias: string }) => (view = outside({ waiting: { alias } })),
    prompts: { language: 'nl', lenses: [], phases: [], virtues: [] },
    big_screen: {
      blank: false,
      title: null,
      phase: 'casus',
      timer: null,
      now: view.now,
      show: { kind: 'nothing' },
    },
    own_open: () => {
      view = atTable({ writing: { sheet, seat: 'a' } });
      return turn();
    },
    own_save: { at: view.now },
    own_check: { v: 1, findings: [] },
    own_seal: () =>
      (view = atTable({ sheets: [{ sheet, seat: 'a', progress: 'done', may_open: false }] })),
    own_pause: () => (view = atTable()),
  });
});

afterEach(() => {
  cleanup();
  carriedBy(httpHost());
  window.history.replaceState(null, '', '/');
  window.sessionStorage.clear();
  vi.unstubAllGlobals();
});

function open(hash = `#${CODE}`): void {
  window.history.replaceState(null, '', `/${hash}`);
  const room = new Room();
  carriedBy(
    participantHost({
      call: (name, request) => room.call(name, request),
      subscribe: (listener) => room.subscribe(listener),
    }),
  );
  render(Participant, { room });
}

const press = async (name: RegExp | string): Promise<void> =>
  user.click(await screen.findByRole('button', { name }));
const lying = (): string => JSON.stringify({ ...window.sessionStorage });
const saved = (): TurnSave[] => laptop.asked('own_save') as TurnSave[];

async function write(text: string): Promise<void> {
  const field = await screen.findByLabelText('Jouw eerste ingeving');
  await fireEvent.input(field, { target: { value: text } });
}

async function comeToSheet(): Promise<void> {
  open();
  await press(/Sanne/);
  await press(/Begin met schrijven/);
}

describe('binnenkomen', () => {
  it('zonder code in het adres typ je hem, klein en met spaties', async () => {
    open('');
    await user.type(await screen.findByLabelText(/De code/), 'abcde fghjk lmnpq rstuv');
    await press('Ga naar binnen');
    expect(await screen.findByText('Wie ben jij?')).toBeTruthy();
  });

  it('een halve code wordt niet geprobeerd', async () => {
    open('');
    await user.type(await screen.findByLabelText(/De code/), 'abcde');
    await press('Ga naar binnen');
    expect(await screen.findByText(/nog geen hele code/)).toBeTruthy();
    expect(laptop.sockets).toHaveLength(0);
  });

  it('een code die de laptop niet kent, mag over', async () => {
    open('#ABCDEFGHJKLMNPQRSTUW');
    expect(await screen.findByText(/kent deze code niet/)).toBeTruthy();
    expect(lying()).toBe('{}');
  });

  it('wie zijn naam kiest, zit aan tafel, en de focus staat bij de zin die dat zegt', async () => {
    open();
    await press(/Sanne/);
    const heading = await screen.findByText('Je zit aan tafel als Sanne');
    await vi.waitFor(() => expect(document.activeElement).toBe(heading));
    expect(laptop.asked('seat_take')).toEqual([{ seat: 'a' }]);
  });

  it('wie er niet bij staat, wacht tot de gespreksleider opendoet', async () => {
    open();
    await press('Ik sta er niet bij');
    await user.type(await screen.findByLabelText(/schuilnaam/), 'Fatima');
    await press('Vraag of je erbij mag');
    expect(await screen.findByText('Nog even, Fatima')).toBeTruthy();
    view = atTable();
    laptop.say({ event: { kind: 'session_changed', session: 's' } });
    expect(await screen.findByText('Je zit aan tafel als Sanne')).toBeTruthy();
  });
});

describe('schrijven', () => {
  it('wordt bewaard onder de naam die een deelnemer heeft', async () => {
    await comeToSheet();
    await write(SECRET);
    expect(await screen.findByText('bewaard')).toBeTruthy();
    expect(saved().pop()?.first_thought).toBe(SECRET);
    expect(lying()).not.toContain('unsent');
  });

  it('Klaar vraagt het één keer, op de bladzijde zelf, en sluit', async () => {
    await comeToSheet();
    await write(SECRET);
    await press('Klaar');
    expect(laptop.asked('own_seal')).toEqual([]);
    await press('Ja, sluit mijn blad');
    expect(await screen.findByText(/Je zit aan tafel/)).toBeTruthy();
    expect(laptop.asked('own_seal')).toEqual([{ skip: false }]);
    expect(document.body.innerHTML).not.toContain(SECRET);
  });

  it('Overslaan vraagt niets aan wie niets schreef', async () => {
    await comeToSheet();
    await press('Overslaan');
    expect(await screen.findByText(/Je zit aan tafel/)).toBeTruthy();
    expect(laptop.asked('own_seal')).toEqual([{ skip: true }]);
  });

  it('Later verder laat alles staan', async () => {
    await comeToSheet();
    await write(SECRET);
    await press('Later verder');
    expect(await screen.findByText(/Je zit aan tafel/)).toBeTruthy();
    expect(saved().pop()?.first_thought).toBe(SECRET);
    expect(laptop.asked('own_pause')).toHaveLength(1);
  });

  it('je blad blijft van jou als de anderen openen', async () => {
    const answer = {
      body: { lens: 'deugden', virtues: [], at_stake: SECRET, cost: '' },
      doubt: false,
      keep_closed: false,
      private: '',
      prompt: null,
    };
    const lens = { kind: 'lens', lens: 'deugden' } as const;
    laptop.answers.seat_take = () =>
      (view = atTable({ sheets: [{ sheet: lens, seat: 'a', progress: 'busy', may_open: true }] }));
    laptop.answers.own_open = () => {
      view = atTable({ writing: { sheet: lens, seat: 'a' } });
      return turn({ sheet: lens, first_thought: null, answers: [answer as never] });
    };
    open();
    await press(/Sanne/);
    await press(/Ga verder met schrijven/);
    await screen.findByDisplayValue(SECRET);
    const now = '2026-11-22T10:05:00Z';
    const lenses = view.lenses.map((one) =>
      one.lens === 'deugden' ? { ...one, opened_at: now } : one,
    );
    view = { ...view, lenses };
    laptop.say({ event: { kind: 'session_changed', session: 's' } });
    expect(await screen.findByText(/De anderen hebben geopend/)).toBeTruthy();
    expect(screen.getByText('Deugden is samen geopend.')).toBeTruthy();
    expect(screen.getByDisplayValue(SECRET)).toBeTruthy();
  });
});

describe('zonder verbinding', () => {
  async function loseAndWrite(): Promise<void> {
    await comeToSheet();
    await screen.findByLabelText('Jouw eerste ingeving');
    laptop.away = true;
    laptop.drop();
    await write(SECRET);
    await screen.findAllByText(/het wacht hier tot de laptop antwoordt/);
  }

  it('schrijf je door, en gaat alles mee zodra de laptop er weer is', async () => {
    await loseAndWrite();
    expect(screen.getByText(/even niet te bereiken/)).toBeTruthy();
    laptop.away = false;
    window.dispatchEvent(new Event('online'));
    expect(await screen.findByText('bewaard')).toBeTruthy();
    expect(saved().pop()?.first_thought).toBe(SECRET);
    expect(screen.queryByText(/even niet te bereiken/)).toBeNull();
  });

  it('ligt wat wacht onleesbaar in het tabblad, en nergens anders', async () => {
    await loseAndWrite();
    expect(lying()).toContain('casusboek-unsent');
    expect(lying()).not.toContain('durf');
    expect(window.localStorage).toHaveLength(0);
    expect(document.cookie).toBe('');
  });

  it('overleeft het herladen, en gaat dan alsnog naar de laptop', async () => {
    await loseAndWrite();
    cleanup();
    laptop.away = false;
    open('');
    expect(await screen.findByDisplayValue(SECRET)).toBeTruthy();
    expect(await screen.findByText('bewaard')).toBeTruthy();
    expect(laptop.asked('hello').pop()).toEqual({ device: 'toestel' });
    expect(saved().pop()?.first_thought).toBe(SECRET);
    expect(lying()).not.toContain('unsent');
  });

  it('gaat Klaar niet door, en staat alles er nog', async () => {
    await loseAndWrite();
    await press('Klaar');
    await press('Ja, sluit mijn blad');
    expect(await screen.findByText(/De laptop antwoordt nog niet/)).toBeTruthy();
    expect(screen.getByDisplayValue(SECRET)).toBeTruthy();
  });
});

describe('een laptop met een nieuwe code', () => {
  it('krijgt wat nog niet verstuurd was, als je die code typt', async () => {
    await comeToSheet();
    await screen.findByLabelText('Jouw eerste ingeving');
    vi.useFakeTimers();
    laptop.code = 'A'.repeat(20);
    laptop.drop();
    const field = screen.getByLabelText('Jouw eerste ingeving');
    void fireEvent.input(field, { target: { value: SECRET } });
    await vi.advanceTimersByTimeAsync(60_000);
    vi.useRealTimers();
    expect(await screen.findByText(/heeft een nieuwe code/)).toBeTruthy();
    expect(lying()).toBe('{}');
    expect(document.body.innerHTML).not.toContain(SECRET);
    view = outside();
    await user.type(screen.getByRole('textbox'), 'a'.repeat(20));
    await press('Ga naar binnen');
    await press(/Sanne/);
    expect(await screen.findByDisplayValue(SECRET)).toBeTruthy();
    expect(await screen.findByText('bewaard')).toBeTruthy();
    expect(saved().pop()?.first_thought).toBe(SECRET);
  });
});

describe('het einde', () => {
  it('laat niets achter: niet op het scherm, niet in het tabblad', async () => {
    await comeToSheet();
    await write(SECRET);
    laptop.say({ over: true });
    expect(await screen.findByText('De bijeenkomst is voorbij.')).toBeTruthy();
    expect(document.body.innerHTML).not.toContain(SECRET);
    expect(lying()).toBe('{}');
    expect(window.localStorage).toHaveLength(0);
  });
});
