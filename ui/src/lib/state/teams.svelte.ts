// Owns the groups that the book keeps, as the core told them last.
import { call, type Team, type TeamMember } from '../api';
import { Attempt } from './attempt.svelte';

export class Teams extends Attempt {
  all = $state.raw<Team[]>([]);
  /** Backups by path: where the group that was forgotten last is gone, and where it still stands. */
  reach = $state.raw({ reached: [] as string[], unreached: [] as string[] });

  load(): Promise<boolean> {
    return this.#told(() => call('team_list', {}));
  }

  /** Null makes a new one. */
  keep(team: string | null, name: string, members: TeamMember[]): Promise<boolean> {
    return this.#told(() => call('team_save', { team, name, members }));
  }

  forget({ id }: Team): Promise<boolean> {
    return this.#told(async () => (this.reach = await call('team_forget', { team: id })));
  }

  #told(ask: () => Promise<{ teams: Team[] }>): Promise<boolean> {
    return this.attempt(async () => (this.all = (await ask()).teams));
  }
}
