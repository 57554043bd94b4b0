import { expect, it, vi } from 'vitest';
import { participantHost } from './host';

const call = vi.fn((name: string, request: unknown) => Promise.resolve({ name, request }));
const host = participantHost({ call, subscribe: () => () => undefined });

it('keeps what somebody writes under the name that a participant has', async () => {
  const save = { answers: [], stances: [] };
  await expect(host.call('turn_save', save)).resolves.toEqual({ name: 'own_save', request: save });
});

it('looks at a text without naming a session: the laptop knows which', async () => {
  await expect(host.call('text_check', { session: 's', text: 'Kim' })).resolves.toEqual({
    name: 'own_check',
    request: { text: 'Kim' },
  });
});

it('asks everything else as it is', async () => {
  await expect(host.call('seat_view', {})).resolves.toEqual({ name: 'seat_view', request: {} });
});

it('has no files, folders and windows of the laptop', async () => {
  await expect(host.pickFolder()).rejects.toMatchObject({ code: 'not_allowed' });
  await expect(host.openBigScreen()).rejects.toMatchObject({ code: 'not_allowed' });
});
