// Owns which words are offered for a kind of detail, and how a kind and its certainty are called. It knows no text.
import type { By, Kind, Place, Severity } from '../api';
import { byName } from '../kept';
import { t } from '../words';

/** Fields of a case; a case that was released is somebody's contribution. */
const OF_CASE: ReadonlySet<Place['field']> = new Set(['situation', 'moment', 'question', 'done']);

const ROLES: Partial<Record<Kind, readonly string[]>> = {
  name: ['child', 'mother', 'father', 'foster', 'colleague'],
  place: ['town', 'village'],
  school: ['the-school', 'a-school'],
  organisation: ['an-organisation', 'the-group'],
};

/** The proposal first, then a few words for this kind; none twice. */
export function roleWords(kind: Kind, proposals: readonly string[]): string[] {
  const roles = (ROLES[kind] ?? []).map((role) => t(`privacy-role-${role}`));
  return [...new Set([...proposals, ...roles])];
}

/** What it is and how sure that is, in words. */
export function kindInWords(kind: Kind, severity: Severity): string {
  return `${t(`privacy-kind-${kind}`)} · ${t(`privacy-severity-${severity}`)}`;
}

/** Whose text it is, and at which lens it stands. */
export function whoseText(place: Place, by: By | null): string {
  const lens = place.lens === null ? null : t(`lens-${place.lens}`);
  return [ofWhom(place, by), lens].filter(Boolean).join(' · ');
}

function ofWhom({ contribution, field }: Place, by: By | null): string {
  if (by !== null) return byName(by);
  if (contribution === null && field === 'title') return t('privacy-where-title');
  if (contribution === null && OF_CASE.has(field)) return t('privacy-where-case');
  if (field === 'theme') return t('privacy-where-theme');
  return t('privacy-of-group');
}
