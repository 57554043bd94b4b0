// Owns the proof of the line beside a field: only where text may be kept, and one press replaces.
import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OwnAnswer, OwnPicture } from '../../lib/api';
import { ASK_AFTER_MS } from '../../lib/privacy/beside.svelte';
import { finding } from '../../lib/privacy/sample-found';
import { answering, askedOf } from '../../lib/sample-core';
import type { TurnDraft } from '../../lib/state/turn.svelte';
import { t } from '../../lib/words';
import TextArea from '../shared/TextArea.svelte';
import TextField from '../shared/TextField.svelte';
import FirstThoughtSheet from '../writing/FirstThoughtSheet.svelte';
import LensSheet from '../writing/LensSheet.svelte';
import OwnPictureSheet from '../writing/OwnPictureSheet.svelte';

const user = userEvent.setup({ delay: null });
const REPLACE = `${t('beside-replace')} Sanne ${t('beside-by')} de jongere`;
const asked = (): string[] => askedOf('text_check').map(({ text }) => text);
/** Longer than it waits after the last key. */
const aMoment = (): Promise<unknown> => new Promise((done) => setTimeout(done, ASK_AFTER_MS + 100));

beforeEach(() =>
  answering({
    text_check: ({ text }: { text: string }) => ({
      v: 1,
      findings: ['Sanne', 'Utrecht', 'Kim', 'Noor', 'Bo', 'Mees']
        .filter((word) => text.includes(word))
        .map((word) => finding(text, word)),
    }),
  }),
);
afterEach(cleanup);

describe('beside a field', () => {
  it.each([
    ['a long one', TextArea],
    ['a line', TextField],
  ])('of what may be kept stands what was found, in %s', async (_, field) => {
    render(field as typeof TextField, { label: 'Wat', check: true, value: '' });
    await user.type(screen.getByLabelText('Wat'), 'ik bel Sanne in Utrecht');
    expect((await screen.findByText(t('beside-found'))).parentElement!.textContent).toMatch(
      /Sanne.*de jongere.*Utrecht/su,
    );
  });

  it('stands what was there before somebody came', async () => {
    render(TextArea, { label: 'Wat', check: true, value: 'ik bel Sanne' });
    await screen.findByRole('button', { name: REPLACE });
    expect(asked()).toEqual(['ik bel Sanne']);
  });

  it('one press replaces it wherever it stands in that field, and goes back there', async () => {
    const heard = vi.fn();
    const value = 'Sanne belt. Ik bel Sanne terug.';
    render(TextArea, { label: 'Wat', check: true, value, oninput: heard });
    await user.click(await screen.findByRole('button', { name: REPLACE }));
    const field = screen.getByLabelText<HTMLTextAreaElement>('Wat');
    expect(field.value).toBe('De jongere belt. Ik bel de jongere terug.');
    expect(document.activeElement).toBe(field);
    expect(heard, 'whoever keeps the text hears of it, once').toHaveBeenCalledOnce();
    await screen.findByText(t('beside-replaced'));
    expect(screen.queryByRole('button', { name: REPLACE })).toBeNull();
    await user.type(field, '!');
    expect(screen.queryByText(t('beside-replaced'))).toBeNull();
  });

  it('says no more than fits, and how many others there are', async () => {
    const value = 'met Sanne, Utrecht, Kim, Noor, Bo en Mees';
    render(TextArea, { label: 'Wat', check: true, value });
    await screen.findByText(t('beside-more', { count: 3 }));
    expect(screen.getAllByRole('button')).toHaveLength(3);
  });

  it('what was found goes as soon as it no longer stands there', async () => {
    render(TextField, { label: 'Wat', check: true, value: 'ik bel Sanne' });
    await screen.findByRole('button', { name: REPLACE });
    await user.type(screen.getByLabelText('Wat'), '{Backspace}');
    expect(screen.queryByRole('button', { name: REPLACE })).toBeNull();
  });

  it('that did not ask for it nothing is looked at', async () => {
    render(TextArea, { label: 'Wat', value: 'ik bel Sanne' });
    await aMoment();
    expect(asked()).toEqual([]);
  });
});

describe('what is never kept', () => {
  it('is not looked at: what is only for the writer', async () => {
    const answer = {
      body: { lens: 'handelingen', options: [] },
      doubt: false,
      keep_closed: false,
      private: 'Sanne raakt mij',
    } as unknown as OwnAnswer;
    render(LensSheet, { answer, virtues: [], onchange: vi.fn() });
    await user.type(screen.getByLabelText(t('page-private-label')), ' en Kim ook');
    await aMoment();
    expect(asked()).toEqual([]);
    await user.type(screen.getByLabelText(t('handelingen-line', { at: 1 })), 'Sanne bellen');
    await aMoment();
    expect(asked(), 'what may be kept is looked at').toEqual(['Sanne bellen']);
  });

  it('is not looked at: a first thought, an own picture', async () => {
    const ownPicture: OwnPicture = { good_work: 'Sanne', shifted: 'Kim' };
    const draft = { firstThought: 'Sanne', ownPicture } as unknown as TurnDraft;
    render(FirstThoughtSheet, { draft });
    render(OwnPictureSheet, { draft, prompt: null });
    await aMoment();
    expect(asked()).toEqual([]);
  });
});
