// Owns what the app is made of and under which licences, as the build wrote it down. It is fetched when somebody asks.
import { t } from './words';

export const GROUPS = ['app', 'material', 'rust', 'npm'] as const;

export interface Shipped {
  group: (typeof GROUPS)[number];
  /** As it is called everywhere; without it, `word` says which of our words it has. */
  name: string | null;
  word?: string;
  version: string | null;
  /** An SPDX expression. */
  licence: string;
  /** Places in the texts. */
  texts: number[];
}

export interface Licences {
  all: Shipped[];
  /** Each once, however many share it. */
  texts: string[];
}

/** Beside the page, so that it is there without any network. */
const FILE = 'licences.json';

export async function licences(): Promise<Licences> {
  const answer = await fetch(FILE);
  if (!answer.ok) throw new Error(`${FILE}: ${answer.status}`);
  return (await answer.json()) as Licences;
}

export const nameOf = ({ name, word }: Shipped): string => name ?? t(`licences-name-${word}`);

/** Those in which every word of what was typed stands. */
export function found(all: readonly Shipped[], typed: string): Shipped[] {
  const words = typed.toLowerCase().split(/\s+/);
  return all.filter((one) => {
    const told = `${nameOf(one)} ${one.version ?? ''} ${one.licence}`.toLowerCase();
    return words.every((word) => told.includes(word));
  });
}
