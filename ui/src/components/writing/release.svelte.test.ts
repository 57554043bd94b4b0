// Owns the proof of the sheet on which one says what may be kept: wissen unless chosen otherwise, no name where none was
// asked for, and a code that shows only once something stays.
import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReleaseView, TurnSave } from '../../lib/api';
import { Failure, type Prompts, type SessionView } from '../../lib/api';
import { host } from '../../lib/host';
import { LENSES } from '../../lib/lens';
import { t } from '../../lib/words';
import Curtain from './Curtain.svelte';
import { person } from './sample-person';
import { sampleRelease } from './sample-release';

const core = vi.mocked(host);
const user = userEvent.setup({ delay: null });
const sheet = { kind: 'release' } as const;
const hidden = { hidden: true };

const joris = person('joris', 'waiting', { alias: 'Joris', way: 'paper' });
const irene = person('irene', 'waiting', { alias: 'Irene', way: 'paper' });
const voice = person('stem', 'done', {
  alias: 'Stem van de jongere',
  voice_of: 'jongere',
  written_by: 'joris',
});

function session(change: Partial<SessionView> = {}): SessionView {
  return {
    id: 's',
    case: null,
    projector: 'absent',
    turn: null,
    lenses: LENSES.map((lens) => ({ lens, chosen: true, opened_at: null, noting_done: false })),
    participants: [joris, voice, irene],
    ...change,
  } as unknown as SessionView;
}

const prompts = { language: 'nl', lenses: [], phases: [], virtues: [] } as Prompts;
let offered: ReleaseView;

beforeEach(() => {
  offered = sampleRelease();
  vi.spyOn(host, 'call').mockImplementation(async (name: string) => {
    if (name === 'turn_open') {
      return {
        session: 's',
        participant: 'joris',
        sheet,
        answers: [],
        first_thought: null,
        own_picture: null,
        stances: [],
        release: offered,
        words_markdown: null,
        words_html: null,
        words_file: null,
      };
    }
    if (name === 'turn_save') return { at: '2026-11-22T10:00:00Z' };
    if (name === 'turn_seal') {
      return session({ participants: [{ ...joris, release: 'done' }, voice, irene] });
    }
    throw new Failure('internal');
  });
});

const sent = (name: string): unknown[] =>
  core.call.mock.calls.filter(([each]) => each === name).map(([, request]) => request);
const press = async (name: string | RegExp): Promise<void> =>
  user.click(await screen.findByRole('button', { name, ...hidden }));
const group = (name: string): HTMLElement => screen.getByRole('radiogroup', { name, ...hidden });
const radio = (of: string, name: string): HTMLInputElement =>
  within(group(of)).getByRole('radio', { name, ...hidden });

const KENNIS = 'Wat mag er blijven van Kennis?';
const DEUGDEN = 'Wat mag er blijven van Deugden?';
const VOICE = 'Wat mag er blijven van Kennis, Stem van de jongere?';

async function open(change: Partial<ReleaseView> = {}): Promise<void> {
  offered = sampleRelease(change);
  render(Curtain, { session: session(), sheet, participant: 'joris', prompts, onclosed: vi.fn() });
  await press('Ik ben Joris, laat mij kiezen');
  await screen.findByText('Joris, wat mag er van jou bewaard blijven?');
}

describe('het blad waarop ieder kiest wat er bewaard blijft', () => {
  it('staat overal op wissen, en zegt dat collega’s je ook zonder naam kunnen herkennen', async () => {
    await open();
    for (const one of screen.getAllByRole('radiogroup', hidden).slice(0, 4)) {
      const [first] = within(one).getAllByRole<HTMLInputElement>('radio', hidden);
      expect(first!.checked, one.textContent ?? '').toBe(true);
      expect(one.textContent).toContain('Wissen');
    }
    expect(screen.getByText(/Ook zonder naam kunnen collega’s je herkennen/u)).toBeTruthy();
  });

  it('laat zonder naam niet kiezen waar dat niet kan, en zegt waarom', async () => {
    await open();
    expect(radio(KENNIS, 'Zonder naam bewaren').disabled).toBe(false);
    expect(radio(DEUGDEN, 'Zonder naam bewaren').disabled).toBe(true);
    const why = document.getElementById(group(DEUGDEN).getAttribute('aria-describedby') ?? '');
    expect(why?.textContent).toContain('ten minste drie deelnemers hier schreven');
    expect(group(KENNIS).hasAttribute('aria-describedby')).toBe(false);
  });

  it('geeft een stem twee keuzen: wissen, of bewaren als deze stem', async () => {
    await open();
    const names = within(group(VOICE))
      .getAllByRole('radio', hidden)
      .map((one) => one.closest('label')?.textContent?.trim());
    expect(names).toEqual(['Wissen', 'Bewaren als deze stem']);
  });

  it('toont de code pas als er iets blijft, en niet meer als alles weer weg mag', async () => {
    await open();
    expect(document.body.textContent).not.toContain('TULP');
    await user.click(radio(KENNIS, 'Zonder naam bewaren'));
    expect(document.body.textContent).toContain('TULP\u00a090');
    await user.click(radio(KENNIS, 'Wissen'));
    expect(document.body.textContent).not.toContain('TULP');
  });

  it('zegt dat de eerdere code nog geldt als er al een gegeven is', async () => {
    await open({ code: null });
    await user.click(radio(KENNIS, 'Met mijn schuilnaam'));
    expect(screen.getByText(/Je kreeg al een intrekcode/u)).toBeTruthy();
    expect(screen.queryByText('Print alleen de code')).toBeNull();
  });

  const FOUND: ReleaseView['found'] = [
    { lens: 'kennis', kind: 'name', severity: 'likely', text: 'Sanne', replacement: 'de jongere' },
    {
      lens: 'handelingen',
      kind: 'school',
      severity: 'certain',
      text: 'De Klimboom',
      replacement: 'een school',
    },
  ];
  /** It is sent within a second. */
  const WITHIN = { timeout: 2000 };
  const released = (): TurnSave['release'] => (sent('turn_save').at(-1) as TurnSave).release;

  it('laat zien waaraan iemand te herkennen is in wat blijft, en laat het staan', async () => {
    await open({ found: FOUND });
    expect(document.body.textContent).not.toContain('Sanne');
    await user.click(radio(KENNIS, 'Met mijn schuilnaam'));
    const card = screen.getByRole('region', { name: t('privacy-found'), ...hidden });
    expect(card.textContent).toContain('Sanne');
    expect(card.textContent).toContain('persoonsnaam · waarschijnlijk · Kennis');
    expect(card.textContent, 'wat weggaat vraagt niets').not.toContain('Klimboom');
    expect(radio(t('release-found-choice', { text: 'Sanne' }), 'Laat staan').checked).toBe(true);
    await user.click(radio(KENNIS, 'Wissen'));
    expect(document.body.textContent).not.toContain('Sanne');
  });

  it('zet er een woord voor in de plaats als de schrijver dat wil, en nooit niets', async () => {
    await open({ found: FOUND });
    await user.click(radio(KENNIS, 'Met mijn schuilnaam'));
    const choice = t('release-found-choice', { text: 'Sanne' });
    await user.click(radio(choice, t('release-found-replace')));
    const field = screen.getByLabelText<HTMLInputElement>(
      t('privacy-with-named', { text: 'Sanne' }),
    );
    expect(field.value).toBe('de jongere');
    await user.clear(field);
    await vi.waitFor(
      () => expect(released()?.replace).toEqual([{ text: 'Sanne', with: 'de jongere' }]),
      WITHIN,
    );
    await user.click(screen.getByRole('button', { name: 'een collega', ...hidden }));
    await vi.waitFor(
      () => expect(released()?.replace).toEqual([{ text: 'Sanne', with: 'een collega' }]),
      WITHIN,
    );
    await user.click(radio(choice, 'Laat staan'));
    await vi.waitFor(() => expect(released()?.replace).toEqual([]), WITHIN);
  });

  it('stuurt alles wat gekozen is, en vraagt voor het sluiten of de code op papier staat', async () => {
    await open({ shared: true });
    await user.click(radio(KENNIS, 'Zonder naam bewaren'));
    await user.click(radio(VOICE, 'Bewaren als deze stem'));
    await user.click(screen.getByLabelText(/gedeelde notities/u));
    await press('Geef door aan Irene');
    await screen.findByText('Staat je intrekcode op papier?');
    expect(sent('turn_seal')).toEqual([]);
    await press('Sluiten');
    await screen.findByText('Geef de laptop aan Irene');
    expect((sent('turn_save').at(-1) as TurnSave).release).toEqual({
      answers: [
        { seat: 'joris', lens: 'kennis', keep: 'nameless' },
        { seat: 'stem', lens: 'kennis', keep: 'alias' },
      ],
      practice: false,
      case: false,
      clarifications: false,
      objects: true,
      replace: [],
    });
    const page = document.body.textContent ?? '';
    expect(page, 'the code is gone with the sheet').not.toContain('TULP');
    expect(page).toContain('Joris is klaar. Wat er gekozen is, ziet niemand.');
  });

  it('vraagt niets meer aan wie niets bewaart', async () => {
    await open();
    await press('Geef door aan Irene');
    await screen.findByText('Geef de laptop aan Irene');
    expect(sent('turn_seal')).toEqual([{ skip: false, sign: null }]);
  });

  it('zet met alles wissen elke keuze terug en sluit', async () => {
    await open({ choices: { ...sampleRelease().choices, case: true }, case_title: 'De tas' });
    await press('Alles wissen');
    await screen.findByText('Geef de laptop aan Irene');
    expect((sent('turn_save').at(-1) as TurnSave).release?.case).toBe(false);
  });

  it('vraagt alleen wie de casus inbracht naar de casus', async () => {
    await open();
    expect(screen.queryByText('De casus die jij inbracht')).toBeNull();
    cleanup();
    await open({ case_title: 'De tas', clarifications: 2 });
    expect(screen.getByLabelText('Bewaar de tekst van ‘De tas’')).toBeTruthy();
    expect(screen.getByLabelText(/2 verhelderende vragen/u)).toBeTruthy();
  });

  it('vouwt pas op verzoek uit wat er staat, met wat iemand bij de mogelijkheden koos', async () => {
    await open({ stances: ['Zou ik doen: Blijven bellen'] });
    const line = screen.getByText('Zou ik doen: Blijven bellen');
    expect(line.closest('[hidden]')).not.toBeNull();
    await press(/^Handelingen/u);
    expect(line.closest('[hidden]')).toBeNull();
    expect(screen.getByText('Wat je bij de mogelijkheden koos, gaat hiermee mee.')).toBeTruthy();
  });
});
