// A pack is looked at first, and comes in as it was looked at.
import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CaseSummary, PackLine, PackPlan, PackPreviewed } from '../../lib/api';
import { answering, askedOf } from '../../lib/sample-core';
import PackSection from './PackSection.svelte';
import TakePack from './TakePack.svelte';

afterEach(() => vi.restoreAllMocks());

const about = {
  id: 'team.proef',
  version: '1.1.0',
  title: 'Proef',
  language: 'nl',
  author: 'Een trainer',
  licence: 'CC0-1.0',
  source: 'eigen tekst',
  fiction: 'Alles is verzonnen.',
};
const plan: PackPlan = {
  about,
  before: null,
  older: false,
  same: false,
  cases: [
    { key: 'een', title: 'De sleutel', step: 'new' },
    { key: 'twee', title: 'De brief', step: 'new' },
  ],
};
const seen: PackPreviewed = { v: 1, faults: [], plan, digest: 'abc' };
const file = (name = 'proef.casuspakket'): File => new File(['PK'], name);

async function choose(given: File, ontaken = vi.fn()): Promise<ReturnType<typeof vi.fn>> {
  render(TakePack, { builtIn: false, ontaken });
  // The field is opened by the button beside it; the person only sees the button.
  await userEvent.upload(
    screen.getByLabelText('Een pakket binnenhalen', { selector: 'input' }),
    given,
    {
      applyAccept: false,
    },
  );
  return ontaken;
}

describe('taking in a pack', () => {
  it('shows what comes in before anything comes in', async () => {
    answering({ pack_preview: seen, pack_load: { v: 1, plan } });
    const ontaken = await choose(file());
    const dialog = await screen.findByRole('dialog', { name: 'Proef' });
    expect(within(dialog).getByText('2 nieuwe casussen')).toBeTruthy();
    expect(within(dialog).getByText('De sleutel')).toBeTruthy();
    expect(within(dialog).getByText('Een trainer')).toBeTruthy();
    expect(askedOf('pack_load')).toEqual([]);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Haal binnen' }));
    await waitFor(() => expect(ontaken).toHaveBeenCalledOnce());
    const of = { from: 'file', name: 'proef.casuspakket', base64: 'UEs=' };
    expect(askedOf('pack_load')).toEqual([{ of, digest: 'abc' }]);
    expect(screen.getByText('‘Proef’ staat bij de voorbeelden.')).toBeTruthy();
  });

  it('leaves everything as it is when somebody wants it later', async () => {
    answering({ pack_preview: seen });
    await choose(file());
    await userEvent.click(await screen.findByRole('button', { name: 'Niet nu' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(askedOf('pack_load')).toEqual([]);
  });

  it('says so when this is older than what is there, and when nothing would change', async () => {
    const before = { ...about, version: '1.10.0' };
    answering({ pack_preview: { ...seen, plan: { ...plan, before, older: true } } });
    await choose(file());
    expect(await screen.findByText(/^Dit is een oudere versie/u)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Werk bij' })).toBeTruthy();
  });

  it('offers nothing when the book has it already', async () => {
    const same = plan.cases.map((one) => ({ ...one, step: 'same' as const }));
    answering({
      pack_preview: {
        ...seen,
        plan: { about, before: about, older: false, same: true, cases: same },
      },
    });
    await choose(file());
    expect(await screen.findByText('2 casussen zijn hetzelfde gebleven')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Werk bij' })).toBeNull();
  });

  it('tells every fault of a pack, each in its own sentence', async () => {
    const fault = (line: number): PackPreviewed['faults'][number] => ({
      code: 'file_fault',
      detail: { file: 'cases/een.md', line, fault: 'line', about: '' },
    });
    answering({ pack_preview: { v: 1, faults: [fault(7), fault(9)], plan: null, digest: null } });
    await choose(file());
    expect(await screen.findByText(/^Dit pakket is niet binnengehaald/u)).toBeTruthy();
    expect(screen.getByText(/regel 7/u)).toBeTruthy();
    expect(screen.getByText(/regel 9/u)).toBeTruthy();
  });

  it('does not even read what is no pack', async () => {
    answering({});
    await choose(file('foto.jpg'));
    expect(await screen.findByText(/^foto\.jpg is geen pakket/u)).toBeTruthy();
    expect(askedOf('pack_preview')).toEqual([]);
  });
});

describe('a pack in the list', () => {
  const pack: PackLine = {
    about,
    cases: 1,
    loaded_at: '2026-11-01T10:00:00Z',
    built_in: false,
    renewed: false,
  };
  const held: CaseSummary = {
    id: 'c',
    key: 'een',
    title: 'De sleutel',
    source: 'pack',
    example: false,
    pack: 'team.proef',
    themes: [],
    minutes: 75,
    sessions: 1,
    state: 'held',
  };

  it('is taken off only after it was asked, and says what stays', async () => {
    answering({ pack_remove: { v: 1, pack: 'team.proef', removed: 0, stayed: 1 } });
    const onremoved = vi.fn();
    render(PackSection, { pack, cases: [held], onremoved });
    await userEvent.click(screen.getByRole('button', { name: 'Haal weg' }));
    const dialog = screen.getByRole('dialog', { name: 'Dit pakket weghalen?' });
    expect(within(dialog).getByText(/^Over één casus is al een sessie gehouden/u)).toBeTruthy();
    expect(askedOf('pack_remove')).toEqual([]);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Haal weg' }));
    await waitFor(() => expect(onremoved).toHaveBeenCalledOnce());
    expect(askedOf('pack_remove')).toEqual([{ pack: 'team.proef' }]);
  });
});
