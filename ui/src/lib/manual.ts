// Owns how the manual is read in the app: its chapters, what a search finds in it, and the pictures that come with it. Pure.
import type { ManualPart } from './api';

/** A chapter with what stands under it. */
export interface Chapter {
  head: ManualPart;
  under: ManualPart[];
}

/** The chapters in order; the beginning is one too. */
export function chapters(parts: readonly ManualPart[]): Chapter[] {
  const all: Chapter[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (part.level > 2 && last) last.under.push(part);
    else all.push({ head: part, under: [] });
  }
  return all;
}

/** The chapter in which a part stands; the first one for a part that is not there. */
export function chapterOf(all: readonly Chapter[], id: string): Chapter | undefined {
  const holds = ({ head, under }: Chapter): boolean =>
    head.id === id || under.some((part) => part.id === id);
  return all.find(holds) ?? all[0];
}

export interface Hit {
  part: ManualPart;
  /** What stands before, what was found, what stands after. */
  passage: [string, string, string];
}

const AROUND = 60;

/** Without accents and capitals, letter for letter, so that places in it are places in the text. */
function plain(text: string): string {
  return [...text]
    .map((letter) => {
      const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
      return bare.length === letter.length ? bare : letter;
    })
    .join('');
}

/** Parts in which every word of what was typed stands: first those that are called so. */
export function foundIn(parts: readonly ManualPart[], typed: string): Hit[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  const first = words[0];
  if (first === undefined) return [];
  const hits = parts.filter((part) => {
    const text = plain(`${part.title} ${part.text}`);
    return words.every((word) => text.includes(word));
  });
  const named = (part: ManualPart): boolean => plain(part.title).includes(first);
  return [...hits.filter(named), ...hits.filter((part) => !named(part))].map((part) => ({
    part,
    passage: passage(part.text, words),
  }));
}

function passage(text: string, words: readonly string[]): Hit['passage'] {
  const flat = plain(text);
  const word = words.find((one) => flat.includes(one));
  if (word === undefined) return [text.slice(0, 2 * AROUND), '', ''];
  const at = flat.indexOf(word);
  const end = at + word.length;
  const from = at <= AROUND ? 0 : text.indexOf(' ', at - AROUND) + 1;
  const space = text.lastIndexOf(' ', end + AROUND);
  const to = end + AROUND >= text.length || space < end ? text.length : space;
  return [
    (from > 0 ? '… ' : '') + text.slice(Math.min(from, at), at),
    text.slice(at, end),
    text.slice(end, to) + (to < text.length ? ' …' : ''),
  ];
}

const PICTURES = import.meta.glob<string>('../../../docs/screenshots/**/*.png', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** Where the page finds a picture of the manual; undefined when there is none. */
export function picture(file: string): string | undefined {
  return PICTURES[`../../../docs/${file}`];
}
