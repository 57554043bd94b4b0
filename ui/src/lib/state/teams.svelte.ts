// Owns the groups that the book keeps, as the core told them last, and why the last thing with them did not succeed.
import { call, type Team, type TeamMember } from '../api';

export class Teams {
  all = $state.raw<Team[]>([]);
  trouble = $state.raw<unknown>(null);

  load(): Promise<boolean> {
    return this.#told(call('team_list', {}));
  }

  /** Null makes a new one. */
  keep(team: string | null, name: string, members: TeamMember[]): Promise<boolean> {
    return this.#told(call('team_save', { team, name, members }));
  }

  forget({ id }: Team): Promise<boolean> {
    return this.#told(call('team_forget', { team: id }));
  }

  async #told(answer: Promise<{ teams: Team[] }>): Promise<boolean> {
    try {
      this.all = (await answer).teams;
      this.trouble = null;
      return true;
    } catch (thrown) {
      this.trouble = thrown;
      return false;
    }
  }
}
