// Owns the proof that whoever forgets a group reads in which backups it still stands.
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answering, askedOf } from '../../lib/sample-core';
import { t } from '../../lib/words';
import SavedTeams from './SavedTeams.svelte';

const TEAM = {
  id: 'een',
  name: 'Intervisie noord',
  members: [{ alias: 'Joris', role: '' }],
  led_last: null,
};

async function forgets(unreached: string[]): Promise<void> {
  answering({
    team_list: { v: 1, teams: [TEAM] },
    team_forget: { v: 1, teams: [], reached: [], unreached },
  });
  render(SavedTeams);
  const button = await screen.findByRole('button', { name: t('team-forget', { name: TEAM.name }) });
  await userEvent.click(button);
  await screen.findByText(t('team-none'));
  expect(askedOf('team_forget')).toEqual([{ team: TEAM.id }]);
}

it('names the backups in which a forgotten group still stands', async () => {
  await forgets(['/stick/Team Noord.casusreserve']);
  await screen.findByText(t('reach-unreached'));
  expect(screen.getByText('Team Noord.casusreserve')).toBeTruthy();
});

it('says nothing of backups when the group is gone from all of them', async () => {
  await forgets([]);
  expect(screen.queryByText(t('reach-not'))).toBeNull();
});
