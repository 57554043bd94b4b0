// Owns the proof of help: the manual at the place of the screen, what a search leads to, and taking back what was taken away.
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Manual } from '../../lib/api';
import { answering, askedOf } from '../../lib/sample-core';
import { help } from '../../lib/state/help.svelte';
import { undo } from '../../lib/state/undo.svelte';
import { t } from '../../lib/words';
import TextArea from '../shared/TextArea.svelte';
import UndoBar from '../shared/UndoBar.svelte';
import LineList from '../writing/LineList.svelte';
import HelpDialog from './HelpDialog.svelte';

const user = userEvent.setup({ delay: null });
const hidden = { hidden: true };
const text = (html: string): { kind: 'text'; html: string } => ({ kind: 'text', html });

const MANUAL: Manual = {
  parts: [
    {
      id: 'manual',
      level: 1,
      title: 'Handleiding',
      text: 'Welkom.',
      blocks: [text('<p>Welkom.</p>')],
    },
    {
      id: 'compare',
      level: 2,
      title: 'Vergelijken',
      text: 'Zie wrijving.',
      blocks: [text('<p>Zie <a href="#friction">wrijving</a>.</p>')],
    },
    {
      id: 'friction',
      level: 3,
      title: 'Waar zit wrijving?',
      text: 'Een open vraag.',
      blocks: [text('<p>Een open vraag.</p>')],
    },
  ],
};

beforeEach(() => answering({ manual: MANUAL }));

afterEach(() => {
  help.open = false;
  help.part = null;
  undo.forget();
});

describe('the manual', () => {
  it('opens at the part that belongs to the screen, with what stands under it', async () => {
    help.show('friction');
    render(HelpDialog);
    expect(await screen.findByRole('heading', { name: 'Vergelijken', ...hidden })).toBeTruthy();
    expect(screen.getByText('Een open vraag.')).toBeTruthy();
    expect(screen.queryByText('Welkom.')).toBeNull();
  });

  it('is fetched once, however often it is opened', async () => {
    help.show('compare');
    render(HelpDialog);
    await screen.findByText('Een open vraag.');
    help.open = false;
    help.show('manual');
    expect(await screen.findByText('Welkom.')).toBeTruthy();
    expect(askedOf('manual')).toHaveLength(1);
  });

  it('follows a link in it to the part, and stays in the app', async () => {
    help.show('compare');
    render(HelpDialog);
    await user.click(await screen.findByText('wrijving'));
    expect(help.part).toBe('friction');
    expect(window.location.hash).toBe('');
  });

  it('leads from what a search found to the part', async () => {
    help.show('manual');
    render(HelpDialog);
    await user.type(await screen.findByRole('searchbox', hidden), 'open vraag');
    await user.click(screen.getByRole('button', { name: /^Waar zit wrijving/, ...hidden }));
    expect(await screen.findByRole('heading', { name: 'Vergelijken', ...hidden })).toBeTruthy();
  });
});

describe('taking back', () => {
  it('puts a text back that was emptied', async () => {
    const heard = vi.fn();
    render(TextArea, { label: 'Notitie', value: 'een hele zin', oninput: () => heard() });
    render(UndoBar);
    const field = screen.getByLabelText<HTMLTextAreaElement>('Notitie');
    await user.clear(field);
    await user.click(screen.getByRole('button', { name: t('undo-take') }));
    expect(field.value).toBe('een hele zin');
    expect(heard, 'whoever keeps it hears of both').toHaveBeenCalledTimes(2);
    expect(screen.queryByText(t('undo-text'))).toBeNull();
  });

  it('offers nothing once something else was written, or the field is gone', async () => {
    const { unmount } = render(TextArea, { label: 'Notitie', value: 'een hele zin' });
    const field = screen.getByLabelText('Notitie');
    await user.clear(field);
    await user.type(field, 'n');
    expect(undo.last).toBeNull();
    await user.type(field, 'og een hele zin');
    await user.clear(field);
    expect(undo.last).not.toBeNull();
    unmount();
    expect(undo.last).toBeNull();
  });

  it('puts a line back in its place', async () => {
    const onchange = vi.fn();
    const items = [{ text: 'een' }, { text: 'twee' }, { text: 'drie' }];
    const props = {
      label: 'Regels',
      lineLabel: (at: number) => `regel ${at}`,
      placeholder: '',
      addLabel: 'nog een',
      make: () => ({ text: '' }),
      onchange,
    };
    const { rerender } = render(LineList, { ...props, items });
    await user.click(screen.getByRole('button', { name: t('line-remove', { at: 2 }) }));
    expect(onchange).toHaveBeenLastCalledWith([{ text: 'een' }, { text: 'drie' }]);
    await rerender({ ...props, items: [{ text: 'een' }, { text: 'drie' }] });
    undo.take();
    expect(onchange).toHaveBeenLastCalledWith(items);
  });
});
