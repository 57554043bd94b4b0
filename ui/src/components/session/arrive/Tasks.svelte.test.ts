import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { sampleSession } from '../../../lib/compare/sample';
import { LiveSession } from '../../../lib/state/session.svelte';
import Tasks from './Tasks.svelte';

const user = userEvent.setup({ delay: null });

/** A session in which a change of a seat is there at once. */
function shown(): LiveSession {
  const live = new LiveSession('s');
  const view = sampleSession();
  live.apply(view);
  vi.spyOn(live, 'seat').mockImplementation(async (id, change) => {
    live.apply({
      ...live.view!,
      participants: live.view!.participants.map((one) =>
        one.id === id ? ({ ...one, ...change } as typeof one) : one,
      ),
    });
    return true;
  });
  render(Tasks, { live });
  return live;
}

const choose = async (task: string, alias: string): Promise<void> =>
  user.selectOptions(screen.getByLabelText(task), alias);
const who = (task: 'leads' | 'scribe', live: LiveSession): string | undefined =>
  live.people.find((one) => one[task])?.alias;

it('says what happens when who leads goes to sit at the laptop', async () => {
  const live = shown();
  const [first, second] = live.people.map((one) => one.alias) as [string, string];
  await choose('Wie leidt het gesprek?', first);
  await choose('Wie zit bij de laptop?', second);
  expect(screen.getByRole('status').textContent).toBe('');
  await choose('Wie zit bij de laptop?', first);
  expect(who('scribe', live)).toBe(first);
  expect(who('leads', live)).toBeUndefined();
  expect(screen.getByRole('status').textContent).toContain(`${first} zit nu bij de laptop`);
});

it('asks for two people while nothing was said, and is silent once it was', async () => {
  const live = shown();
  expect(screen.getByRole('status').textContent).toContain('twee verschillende mensen');
  await choose('Wie leidt het gesprek?', live.people[0]!.alias);
  expect(screen.getByRole('status').textContent).toBe('');
});
