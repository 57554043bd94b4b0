// Owns the fixed words of the forms, in the order in which they stand on the screen and on paper.
import type { Certainty, LimitKind, Source } from '../../lib/api';

/** In whom of the case somebody recognises themselves. An own word stands beside them. */
export const RECOGNISE = [
  'kind',
  'ouder',
  'pleegouder',
  'collega',
  'organisatie',
  'niemand',
] as const;

export const SOURCES: readonly Source[] = [
  'wet',
  'richtlijn',
  'onderzoek',
  'ervaring',
  'gevoel',
  'kind_of_ouder',
];

export const CERTAINTIES: readonly Certainty[] = ['weten', 'vermoeden', 'niet_weten'];

export const LIMIT_KINDS: readonly LimitKind[] = [
  'wet',
  'protocol',
  'organisatie',
  'keten',
  'tijd',
  'ikzelf',
];

export const MOST_VIRTUES = 3;
export const MOST_ROOM = 10;

const OWN = 'eigen:';

export function isOwn(word: string): boolean {
  return word.startsWith(OWN);
}

/** An own word as the core writes it. */
export function ownWord(text: string): string {
  return `${OWN}${text.trim()}`;
}

/** The word as people say it; for a listed one the id. */
export function bare(word: string): string {
  return isOwn(word) ? word.slice(OWN.length).trim() : word;
}

/** The same word: listed ones by id, own ones without regard to case. */
export function sameWord(one: string, other: string): boolean {
  return isOwn(one) && isOwn(other)
    ? bare(one).toLowerCase() === bare(other).toLowerCase()
    : one === other;
}

/** Chooses or takes back who somebody recognises; "niemand" and the others rule each other out. */
export function toggleRecognised(words: readonly string[], word: string): string[] {
  if (words.some((one) => sameWord(one, word))) return words.filter((one) => !sameWord(one, word));
  if (word === 'niemand') return [word];
  return [...words.filter((one) => one !== 'niemand'), word];
}
