import { render, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import {
  sampleEyes,
  samplePair,
  samplePrompts,
  sampleSession,
  sampleView,
} from '../../lib/compare/sample';
import { host } from '../../lib/host';
import Compare from './Compare.svelte';

const core = vi.mocked(host);
const onsession = vi.fn();
const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });

beforeEach(() => {
  vi.spyOn(host, 'call').mockImplementation(async (name, request) => {
    const view = sampleView();
    const { through } = request as { through?: string | null };
    if (name === 'compare' && through) view.eyes = sampleEyes();
    if (name === 'compare_pair') return samplePair();
    if (name === 'screen_shown') return { show: { kind: 'follow' } };
    if (name === 'note_save') return { at: '2026-01-01T10:00:00Z' };
    if (name === 'discussed_mark') view.comparison.undiscussed = [];
    return view;
  });
});

const text = (element: Element): string => (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
const all = (what: string, within: ParentNode = document): HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>(what),
];

/** What it is called: names by role cost seconds on a page with so many cells. */
function name(element: Element): string {
  const by = element.getAttribute('aria-labelledby');
  const label = by ? document.getElementById(by) : element.id && labelOf(element.id);
  return element.getAttribute('aria-label') ?? text(label || element);
}

function labelOf(id: string): Element | null {
  return document.querySelector(`label[for="${CSS.escape(id)}"]`);
}

function one(what: string, called: string | RegExp): HTMLElement {
  const found = all(what).filter((element) =>
    typeof called === 'string' ? name(element) === called : called.test(name(element)),
  );
  expect(found, `one ${what} called ${called}`).toHaveLength(1);
  return found[0]!;
}

async function show(tab?: string, session = sampleSession()): Promise<void> {
  render(Compare, { session, prompts: samplePrompts(), onsession });
  await waitFor(() => expect(all('section[data-lens]')).toHaveLength(5));
  if (tab) await user.click(one('[role=tab]', tab));
}

/** Row header and cells of a table, as words. */
function rows(table: Element): string[][] {
  return all('tr', table).map((row) => all('th, td', row).map(text));
}

it('begins with what several share and says kindly where nothing is', async () => {
  await show();
  expect(all('[role=tab]').map(text)).toEqual([
    'Wat delen jullie?',
    'Raster',
    'Twee naast elkaar',
    'Deugdenkaart',
    'Handelingsopties',
    'Ruimte',
    'Waar zit wrijving?',
    'Nog niet besproken',
  ]);
  expect(text(one('[aria-selected=true]', /./u))).toContain('Wat delen jullie?');
  const deugden = one('section', 'Deugden');
  expect(text(deugden)).toMatch(/^Deugden Zorgvuldigheid Sanne en Irene Eén van jullie noemde/u);
  expect(text(one('section', 'Identiteit'))).toContain('eigen ogen');
  expect(text(one('section', 'Kennis'))).toContain('Nog verzegeld');
  expect(text(one('section', 'Vrijheid'))).toContain('Niet gekozen');
});

it('lifts out what one named, folded, and takes apart what the group joined', async () => {
  await show();
  const handelingen = one('section', 'Handelingen');
  const fold = all('[aria-expanded]', handelingen)[0]!;
  expect(fold.getAttribute('aria-expanded')).toBe('false');
  await user.click(fold);
  expect(all('.list li', handelingen).map(text)).toEqual(['De tante vragen Irene']);
  expect(text(handelingen)).toContain('Elke week bellen');
  await user.click(one('button', 'Haal uit elkaar: Blijven bellen'));
  expect(core.call).toHaveBeenCalledWith('things_split', {
    session: 's',
    lens: 'handelingen',
    thing: { participant: 'sanne', place: 0 },
  });
  expect(text(one('section', 'Deugden'))).not.toContain('Rust');
});

it('looks through one pair of eyes, says so, and finds the way back to everybody', async () => {
  await show();
  await user.selectOptions(one('select', 'Kijk door de ogen van'), 'irene');
  expect(core.call).toHaveBeenLastCalledWith('compare', {
    session: 's',
    through: 'irene',
    voices: true,
  });
  await waitFor(() => expect(all('[role=status]').map(text).join()).toContain('ogen van Irene'));
  expect(text(one('section', 'Handelingen'))).toContain('Noemde dit als enige De tante vragen');
  expect(text(one('section', 'Identiteit'))).toContain('houdt dit dicht');
  await user.click(one('[role=tab]', 'Raster'));
  expect(
    all('th')
      .map(text)
      .filter((head) => head.startsWith('door deze ogen')),
  ).toEqual(['door deze ogen Irene']);
  expect(all('tbody th').map(text).at(-2)).toBe('door deze ogen Irene');
  await user.click(one('[role=tab]', 'Deugdenkaart'));
  const [picture, twin] = all('table').map((table) => rows(table)[0]);
  expect(picture?.[3]).toBe('door deze ogen Irene');
  expect(twin?.[3]).toBe('Irene (door deze ogen)');
  await user.click(one('button', 'Terug naar iedereen'));
  expect(core.call).toHaveBeenLastCalledWith('compare', {
    session: 's',
    through: null,
    voices: true,
  });
});

it('asks again for the same eyes after a change, which gives everybody back', async () => {
  await show();
  await user.selectOptions(one('select', 'Kijk door de ogen van'), 'irene');
  await user.click(one('[role=tab]', 'Raster'));
  await user.click(one('button', /antwoord van Sanne bij Handelingen/u));
  expect(core.call).toHaveBeenLastCalledWith('compare', {
    session: 's',
    through: 'irene',
    voices: true,
  });
});

it('leaves voices out when the group wants that', async () => {
  await show();
  await user.click(one('label', 'Stemmen tonen'));
  expect(core.call).toHaveBeenLastCalledWith('compare', {
    session: 's',
    through: null,
    voices: false,
  });
  const eyes = [...(one('select', 'Kijk door de ogen van') as HTMLSelectElement).options];
  expect(eyes.map((option) => option.value)).not.toContain('jongere');
});

it('moves among the views by arrow keys, round and round', async () => {
  await show();
  one('[aria-selected=true]', /./u).focus();
  await user.keyboard('{ArrowLeft}');
  expect(document.activeElement?.textContent).toContain('Nog niet besproken');
  one('[role=tabpanel]', 'Nog niet besproken');
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(text(one('[aria-selected=true]', /./u))).toContain('Raster');
});

it('shows in the deugdenkaart and in its table the same facts', async () => {
  await show('Deugdenkaart');
  const [picture, twin] = all('table').map(rows);
  for (const [at, line] of sampleView().comparison.virtues.entries()) {
    const buttons = all('button.spot');
    const places = sampleView().comparison.participants.map((seat) => {
      const name = `${seat.alias}: ${line.label} op plaats `;
      const found = buttons.find((one) => one.getAttribute('aria-label')?.startsWith(name));
      return found ? `op plaats ${text(found)}` : 'niet gekozen';
    });
    expect(twin?.[at + 1]?.slice(1, 5), line.label).toEqual(places);
    expect(picture?.[at + 1]?.[0]).toBe(twin?.[at + 1]?.[0]?.replace(/[()]/gu, ''));
    const dots = picture?.[at + 1]?.filter((cell) => cell.includes('niet gekozen')).length;
    expect(dots).toBe(places.filter((place) => place === 'niet gekozen').length);
  }
});

it('shows the sentences behind a circle, with everybody who chose the virtue in seat order', async () => {
  await show('Deugdenkaart');
  await user.click(one('button', /^Stem van de jongere: Trouw/u));
  const dialog = one('dialog', 'Trouw');
  expect(all('li', dialog).map(text)).toEqual([
    '2 op plaats 2 Sanne Wat er op het spel staat Dat ze niemand meer belt.',
    '2 op plaats 2 Stem van de jongere zoals wij het ons voorstellen Wat er op het spel staat Dat jij ook weggaat.',
  ]);
  expect(dialog.querySelector('[aria-current]')?.textContent).toContain('Dat jij ook weggaat.');
});

it('shows two side by side only after the group chose them, and the table says the same', async () => {
  await show('Twee naast elkaar');
  expect(core.call).not.toHaveBeenCalledWith('compare_pair', expect.anything());
  await user.selectOptions(one('select', 'Links'), 'sanne');
  await user.selectOptions(one('select', 'Rechts'), 'mohamed');
  await waitFor(() => expect(all('table')).toHaveLength(1));
  const twin = rows(one('table', /./u));
  expect(twin[0]).toEqual(['Lens', 'Sanne', 'Allebei', 'محمد']);
  expect(twin[1]?.slice(2)).toEqual(['–', 'overgeslagen']);
  expect(twin[2]?.[2]).toBe('herkent zich in het kind');
  expect(twin[3]?.[2]).toBe('geen gedeelde deugd');
  for (const [at, lens] of ['Handelingen', 'Identiteit', 'Deugden'].entries()) {
    const card = text(one('section', lens));
    const [, left, middle, right] = twin[at + 1]!;
    const words = [left, middle, right].flatMap((cell) => cell!.split(/[^\p{L}]+/u));
    for (const word of words.filter(Boolean)) expect(card, lens).toContain(word);
  }
});

it('swaps the two', async () => {
  await show('Twee naast elkaar');
  await user.selectOptions(one('select', 'Links'), 'sanne');
  await user.selectOptions(one('select', 'Rechts'), 'jongere');
  await user.click(one('button', 'Wissel links en rechts'));
  expect(core.call).toHaveBeenLastCalledWith('compare_pair', {
    session: 's',
    left: 'jongere',
    right: 'sanne',
  });
});

it('opens a whole answer from the raster and marks that it was looked at together', async () => {
  await show('Raster');
  await user.click(one('button', /antwoord van Sanne bij Handelingen/u));
  const dialog = one('dialog', 'Sanne · Handelingen');
  expect(text(dialog)).toContain('Blijven bellen vraagt: volhouden');
  expect(text(dialog)).toContain('ik twijfel hier');
  expect(core.call).toHaveBeenCalledWith('discussed_mark', {
    session: 's',
    participant: 'sanne',
    lens: 'handelingen',
    discussed: true,
  });
});

it('says in the raster why there is nothing to read', async () => {
  await show('Raster');
  const table = rows(one('table', /./u));
  expect(table[1]).toContain('nog verzegeld');
  expect(table[1]).toContain('niet gekozen in deze sessie');
  expect(table[2]?.[1]).toBe('overgeslagen');
  expect(table[3]).toContain('houdt dit dicht');
  expect(table[4]?.[0]).toContain('zoals wij het ons voorstellen');
});

it('looks at one person or one lens and finds the way back', async () => {
  await show('Raster');
  await user.click(one('button', /^Irene/u));
  expect(document.activeElement?.textContent).toContain('Alles van Irene');
  await user.click(one('button', 'Terug naar het raster'));
  expect(document.activeElement?.textContent).toContain('Irene');
  await user.click(one('button', 'Identiteit'));
  const names = all('article').map((card) => text(all('bdi', card)[0]!));
  expect(names).toEqual(['Sanne', 'محمد', 'Irene', 'Stem van de jongere']);
});

it('adds to an answer as its own writer, and to a voice as who writes for it', async () => {
  await show('Raster');
  await user.click(one('button', /van Stem van de jongere bij Deugden/u));
  await user.click(one('button', 'Iets toevoegen'));
  await user.type(one('textarea', /Sanne/u), 'Nog dit.');
  await user.click(one('button', 'Zet erbij'));
  expect(core.call).toHaveBeenCalledWith('addition_add', {
    session: 's',
    participant: 'jongere',
    lens: 'deugden',
    text: 'Nog dit.',
  });
});

it('offers no adding and no note once the session is closed', async () => {
  await show('Raster', { ...sampleSession(), state: 'closed' });
  expect(all('textarea')).toEqual([]);
  expect(text(one('aside', /./u))).toContain('Trouw staat twee keer.');
  await user.click(one('button', /antwoord van Sanne bij Deugden/u));
  expect(all('button').map(text)).not.toContain('Iets toevoegen');
  expect(core.call).not.toHaveBeenCalledWith('discussed_mark', expect.anything());
});
