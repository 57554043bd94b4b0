// Owns the details that were found in several texts: the same words are one detail, wherever they stand. Pure.
import type { CheckedText, Kind, Severity, Spot } from '../api';
import { inUnits } from './bytes';
import { passage, type Passage } from './passage';
import { sameWords } from './swap';

/** One place where a detail stands. */
export interface Stand {
  /** Tells it from every other place. */
  id: string;
  spot: Spot;
  in: CheckedText;
  passage: Passage;
  /** What is proposed right here. */
  proposal: string;
}

export interface Detail {
  /** The same words, whatever their case. */
  key: string;
  /** As it was found first. */
  text: string;
  kind: Kind;
  /** The surest of its places. */
  severity: Severity;
  /** What is proposed where it stands first. */
  proposal: string;
  /** It can't stay, whatever the reason. */
  mustGo: boolean;
  stands: Stand[];
}

const SURER: Record<Severity, number> = { possible: 0, likely: 1, certain: 2 };

function standId({ place, start }: Spot): string {
  return [place.contribution, place.lens, place.field, place.at, start].join('/');
}

/** In the order in which a reader meets them. */
export function detailsOf(texts: readonly CheckedText[]): Detail[] {
  const all = new Map<string, Detail>();
  for (const text of texts) {
    const ranges = inUnits(text.text, text.findings);
    for (const [
      at,
      { kind, severity, start, text: words, replacement },
    ] of text.findings.entries()) {
      const key = sameWords(words);
      const spot = { place: text.place, start };
      const range = ranges[at]!;
      const stand: Stand = {
        id: standId(spot),
        spot,
        in: text,
        passage: passage(text.text, range.start, range.end),
        proposal: replacement,
      };
      const known = all.get(key);
      if (!known) {
        const mustGo = kind === 'bsn';
        const stands = [stand];
        all.set(key, { key, text: words, kind, severity, proposal: replacement, mustGo, stands });
        continue;
      }
      known.stands.push(stand);
      if (SURER[severity] > SURER[known.severity]) known.severity = severity;
      if (kind !== 'bsn') continue;
      known.kind = kind;
      known.mustGo = true;
    }
  }
  return [...all.values()];
}
