// Owns the proof of what is read back and let go: no name where none was kept, nothing counted, and honest about what
// can't be reached.
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import {
  Failure,
  type AppState,
  type By,
  type CaseView,
  type Destroyed,
  type KeptAnswer,
  type KeptView,
  type Withdrawn,
} from '../../lib/api';
import { samplePrompts } from '../../lib/compare/sample';
import { host } from '../../lib/host';
import { dueFirst, toldApart } from '../../lib/kept';
import { answering } from '../../lib/sample-core';
import { app } from '../../lib/state/app.svelte';
import DestroyCase from '../session/book/DestroyCase.svelte';
import DestroyKept from './DestroyKept.svelte';
import KeptAnswerCard from './KeptAnswerCard.svelte';
import KeptOfCase from './KeptOfCase.svelte';
import KeptReading from './KeptReading.svelte';
import KeptRow from './KeptRow.svelte';
import { keptAnswer, keptSummary, keptView } from './sample-kept';
import WithdrawButton from './WithdrawButton.svelte';

const user = userEvent.setup({ delay: null });
const hidden = { hidden: true };
const prompts = samplePrompts();
const page = (): string => (document.body.textContent ?? '').replace(/\s+/gu, ' ');
const press = (name: string): Promise<void> =>
  user.click(screen.getByRole('button', { name, ...hidden }));

function read(change: Partial<KeptView> = {}): void {
  render(KeptReading, { view: keptView(change), prompts });
}

describe('wat bewaard is', () => {
  it('zegt bij een naamloos antwoord zonder naam, en nooit een schuilnaam', () => {
    const by = { kind: 'nameless', alias: 'Joris' } as unknown as By;
    const answer: KeptAnswer = keptAnswer('3', by, 'Wat de tante zei');
    render(KeptAnswerCard, { answer, prompts });
    expect(page()).toContain('zonder naam');
    expect(page()).toContain('Wat de tante zei');
    expect(document.body.innerHTML).not.toContain('Joris');
  });

  it('zegt bij een stem dat die is voorgesteld', () => {
    const by: By = { kind: 'voice', alias: 'Stem van de jongere', of: 'jongere' };
    render(KeptAnswerCard, { answer: keptAnswer('2', by, 'Niemand vroeg het mij'), prompts });
    expect(page()).toContain('zoals wij het ons voorstellen');
  });

  it('staat er heel, met wat de groep samenvoegde, en zonder iets op te tellen', () => {
    read();
    const text = page();
    for (const each of ['De richtlijn', 'Wat de tante zei', 'Samengevoegd als: Wat we weten'])
      expect(text).toContain(each);
    expect(text).toContain('Vaker bellen.');
    const stances = screen.getByText('Blijven bellen').closest('li')!;
    expect(
      within(stances)
        .getAllByRole('listitem')
        .map((one) => one.textContent?.replace(/\s+/gu, ' ').trim()),
    ).toEqual(['Joris zou ik doen', 'zonder naam zou ik niet doen']);
  });

  it('zegt het als er niets van over is', () => {
    read({ lenses: [], options: [], notes: [] });
    expect(page()).toContain('Hier is niets meer van over.');
  });

  it('noemt de lenzen ook voor wie ze niet ziet, en tot wanneer het blijft', () => {
    render(KeptRow, { summary: keptSummary({ title: '', case_title: 'De tas' }) });
    expect(page()).toContain('Zonder casustekst');
    expect(page()).toContain('Casus in dit boek: De tas');
    expect(page()).toContain('Bewaard bij Handelingen Kennis');
    expect(page()).toContain('bewaren tot nov 2028');
  });

  it('zet vooraan waarvan de bewaartijd bijna om is', () => {
    const kept = ['a', 'b', 'c'].map((id) => keptSummary({ id, due: id === 'c' }));
    expect(dueFirst(kept).map((one) => one.id)).toEqual(['c', 'a', 'b']);
  });
});

describe('wat van één casus bewaard is', () => {
  const facts = keptSummary().facts;

  it('heet naar de dag, en op dezelfde dag ook naar wie erbij was', () => {
    const apart = toldApart([
      keptSummary(),
      keptSummary({ facts: { ...facts, people: 6 } }),
      keptSummary({ facts: { ...facts, held_on: '2024-05-01' } }),
    ]);
    expect(apart[0]).toContain('4 deelnemers');
    expect(apart[1]).toContain('6 deelnemers');
    expect(apart[2]).toBe('1 mei 2024');
  });

  it('wordt geteld als er verder niets verschilt', () => {
    const [first, second] = toldApart([keptSummary(), keptSummary()]);
    expect(first).toContain('1e van die dag');
    expect(second).toContain('2e van die dag');
  });

  it('is te lezen boven de sessie die nu loopt', async () => {
    app.state = { book: { kind: 'team', kept: 1 } } as unknown as AppState;
    const go = vi.spyOn(app, 'go');
    answering({
      app_state: { jobs: [] },
      kept_list: { v: 1, kept: [keptSummary()] },
      kept_get: keptView(),
      prompts,
    });
    render(KeptOfCase, { id: 'c', here: true });
    await user.click(await screen.findByText('Wat we toen bewaarden'));
    await screen.findAllByText('Wat de tante zei');
    expect(go).not.toHaveBeenCalled();
    await press('Klaar');
    expect(page()).not.toContain('Wat de tante zei');
    app.state = null;
  });
});

describe('wissen wat bewaard is', () => {
  it('zegt eerst wat er weggaat, en daarna waar het nog staat', async () => {
    const done: Destroyed = {
      v: 1,
      destroyed: 1,
      reached: ['/media/stick/een.cbk'],
      unreached: ['/media/oud/twee.cbk'],
    };
    const call = vi.spyOn(host, 'call').mockResolvedValue(done);
    const ondestroyed = vi.fn();
    render(DestroyKept, { kept: keptSummary(), ondestroyed });
    expect(call, 'asked first').not.toHaveBeenCalled();
    expect(page()).toContain('uit de reservekopieën die nu te bereiken zijn');
    expect(page()).toContain('De casus zelf blijft');
    await press('Wis nu');
    expect(call).toHaveBeenCalledExactlyOnceWith('kept_destroy', { kept: 'k' });
    expect(page()).toContain('ook weg uit één reservekopie');
    expect(page()).toContain('twee.cbk');
    expect(page()).toContain('SSD');
    expect(ondestroyed, 'not before it was read').not.toHaveBeenCalled();
    await press('Klaar');
    expect(ondestroyed).toHaveBeenCalledOnce();
  });
});

describe('intrekken', () => {
  const result: Withdrawn = { v: 1, removed: 3, reached: [], unreached: [], deposited: true };
  const field = (): HTMLInputElement => screen.getByLabelText('Intrekcode');

  it('vertelt hoeveel er weg is, en dat een archief een ander boek is', async () => {
    const call = vi.spyOn(host, 'call').mockResolvedValue(result);
    const onwithdrawn = vi.fn();
    render(WithdrawButton, { onwithdrawn });
    await press('Intrekken met een code');
    await user.type(field(), ' kers 47 MUS-82 tulp 9 {Enter}');
    expect(call).toHaveBeenCalledExactlyOnceWith('withdraw', { code: 'kers 47 MUS-82 tulp 9' });
    expect(page()).toContain('3 bijdragen zijn weg uit dit boek.');
    expect(page()).toContain('Dat archief is een ander boek.');
    expect(page()).toContain('papier dat geprint is');
    expect(page()).not.toContain('MUS-82');
    await press('Klaar');
    expect(onwithdrawn).toHaveBeenCalledOnce();
  });

  it('zegt bij een verkeerde code hoe vaak het nog mag, en houdt de code in het veld', async () => {
    vi.spyOn(host, 'call').mockRejectedValue(new Failure('wrong_withdraw_code', { left: 4 }));
    render(WithdrawButton, {});
    await press('Intrekken met een code');
    await user.type(field(), 'kers{Enter}');
    expect((await screen.findByRole('alert', hidden)).textContent).toContain('nog 4 keer');
    expect(field().value).toBe('kers');
  });

  it('stuurt geen lege code', async () => {
    const call = vi.spyOn(host, 'call');
    render(WithdrawButton, {});
    await press('Intrekken met een code');
    await user.type(field(), '{Enter}');
    expect(call).not.toHaveBeenCalled();
    expect(page()).toContain('Vul de code in');
  });
});

describe('een casus wissen', () => {
  const shown = { id: 'c', title: 'De tas' } as CaseView;

  async function destroy(unreached: string[]): Promise<ReturnType<typeof vi.fn>> {
    const done: Destroyed = { v: 1, destroyed: 1, reached: [], unreached };
    vi.spyOn(host, 'call').mockResolvedValue(done);
    const ondestroyed = vi.fn();
    render(DestroyCase, { shown, ondestroyed });
    await press('Wis deze casus');
    await press('Wis de casus');
    return ondestroyed;
  }

  it('noemt eerst de reservekopieën waarin hij nog staat', async () => {
    const ondestroyed = await destroy(['/media/oud/twee.cbk']);
    expect(page()).toContain('twee.cbk');
    expect(ondestroyed).not.toHaveBeenCalled();
    await press('Klaar');
    expect(ondestroyed).toHaveBeenCalledOnce();
  });

  it('gaat zonder die meteen terug', async () => {
    expect(await destroy([])).toHaveBeenCalledOnce();
  });
});
