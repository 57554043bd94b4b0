// Owns what a kept session says about itself, worked out of its parts. It knows no command and no component.
import type { Body, By, Facts, KeptGroup, KeptLens, KeptSummary, KeptView, Virtue } from './api';
import { virtueLabel } from './compare/word';
import { dayInWords } from './when';
import { hasWords, t } from './words';

/** Who a kept thing is from, in a sentence; nameless is never a name, whatever else is known. */
export function byName(by: By): string {
  if (by.kind === 'alias') return by.alias;
  if (by.kind === 'voice') return t('core-screen-voice', { name: by.alias });
  return t(`kept-${by.kind}`);
}

/** When a session was held and who took part: 14 nov 2026 · 4 deelnemers · één stem. */
export function heldWith({ people, voices }: Facts, day: string): string {
  const who = t('kept-page-people', { people });
  return [day, who, voices > 0 && t('kept-page-voices', { voices })].filter(Boolean).join(' · ');
}

/** For each, its place among those that are called the same; null for what nothing else is called. */
export function placeAmongEqual(called: readonly string[]): (number | null)[] {
  return called.map((name, at) => {
    const equal = called.filter((other) => other === name).length;
    return equal === 1 ? null : called.slice(0, at + 1).filter((other) => other === name).length;
  });
}

/** How kept sessions of one case are told apart: by their day, else by who was there and at which lenses, else counted. */
export function toldApart(kept: readonly KeptSummary[]): string[] {
  const days = kept.map(({ facts }) => dayInWords(facts.held_on));
  const crowded = placeAmongEqual(days);
  const closer = kept.map(({ facts, kept_at }, at) => {
    if (crowded[at] === null) return days[at]!;
    const lenses = kept_at.map((lens) => t(`lens-${lens}`)).join(', ');
    return [heldWith(facts, days[at]!), lenses].filter(Boolean).join(' · ');
  });
  return placeAmongEqual(closer).map((nth, at) =>
    nth === null ? closer[at]! : `${closer[at]!} · ${t('kept-nth', { nth })}`,
  );
}

/** Those whose term ends first in sight; the rest as the core gives them, newest first. */
export function dueFirst(kept: readonly KeptSummary[]): KeptSummary[] {
  return [...kept.filter((one) => one.due), ...kept.filter((one) => !one.due)];
}

/** The things of an answer in the order in which groups count them. */
function things(body: Body, virtues: readonly Virtue[]): string[] {
  switch (body.lens) {
    case 'handelingen':
      return body.options.map((one) => one.text);
    case 'kennis':
      return body.items.map((one) => one.text);
    case 'identiteit':
      return body.recognise.map((word) => {
        const key = `compare-recognise-${word}`;
        return hasWords(key) ? t(key) : virtueLabel(word, []);
      });
    case 'deugden':
      return body.virtues.map((word) => virtueLabel(word, virtues));
    case 'vrijheid':
      return body.limits.map((one) => one.text || (one.kind ? t(`limit-${one.kind}`) : ''));
  }
}

/** The wordings that a group joined, without whose they are: those stand on the cards above. */
export function joinedWords(
  group: KeptGroup,
  { answers }: KeptLens,
  virtues: readonly Virtue[],
): string[] {
  const found = group.members.map(({ contribution, place }) => {
    const answer = answers.find((one) => one.id === contribution);
    return answer ? (things(answer.body, virtues)[place] ?? '') : '';
  });
  return found.filter((text) => text !== '');
}

/** Nothing of it is left: everybody took theirs back. */
export function keptNothing(view: KeptView): boolean {
  return (
    view.case === null &&
    view.clarifications.length === 0 &&
    view.lenses.every((one) => one.answers.length === 0) &&
    view.options.length === 0 &&
    view.notes.length === 0 &&
    view.talks.length === 0
  );
}
