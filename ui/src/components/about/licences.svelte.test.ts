import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Licences } from '../../lib/licences';
import { t } from '../../lib/words';
import Page from '../../views/Licences.svelte';

const TOLD: Licences = {
  all: [
    { group: 'app', name: 'Casusboek', version: '0.1.0', licence: 'EUPL-1.2', texts: [0] },
    { group: 'material', name: null, word: 'lists', version: null, licence: 'MIT', texts: [1] },
    { group: 'rust', name: 'age', version: '0.12.1', licence: 'MIT OR Apache-2.0', texts: [1, 2] },
  ],
  texts: ['the words of the EUPL', 'the words of MIT', 'the words of Apache'],
};

const rows = (): string[] =>
  screen.queryAllByRole('listitem').map((row) => row.textContent.replaceAll(/\s+/g, ' ').trim());

async function opened(answer: Response): Promise<void> {
  vi.spyOn(window, 'fetch').mockResolvedValue(answer);
  render(Page);
  await vi.waitFor(() => expect(screen.queryByText(t('working'))).toBeNull());
}

beforeEach(() => void vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined));

describe('the licences of what is in the app', () => {
  it('name every part, the app itself first, and show no text before it is asked for', async () => {
    await opened(Response.json(TOLD));
    expect(rows()).toEqual([
      'Casusboek 0.1.0 EUPL-1.2',
      `${t('licences-name-lists')} MIT`,
      'age 0.12.1 MIT OR Apache-2.0',
    ]);
    expect(document.body.textContent).not.toContain('the words of');
  });

  it('unfold to every text of that part', async () => {
    await opened(Response.json(TOLD));
    await userEvent.click(screen.getByText('age'));
    expect(await screen.findByText('the words of MIT')).toBeTruthy();
    expect(screen.getByText('the words of Apache')).toBeTruthy();
  });

  it('are searched by name and by licence, and say how many there are', async () => {
    await opened(Response.json(TOLD));
    await userEvent.type(screen.getByRole('searchbox'), 'mit AGE');
    expect(rows()).toEqual(['age 0.12.1 MIT OR Apache-2.0']);
    expect(screen.getByText(t('licences-count', { count: 1 }))).toBeTruthy();
    await userEvent.type(screen.getByRole('searchbox'), ' nergens');
    expect(rows()).toEqual([]);
    expect(screen.getByText(t('licences-count', { count: 0 }))).toBeTruthy();
  });

  it('that are not there are told of in a sentence', async () => {
    await opened(new Response(null, { status: 404 }));
    expect(screen.getByRole('alert').textContent).toContain(t('licences-not'));
  });
});
