// Owns what somebody decides about what was found: replaced everywhere, place by place, or left for a reason. It asks the
// core nothing and knows no screen. What was decided is kept when the texts are looked through again.
import type { CheckedText, Decision, Finding, How } from '../api';
import { detailsOf, type Detail, type Stand } from './details';
import { occurrences } from './swap';

/** What one decision is about: a detail wherever it stands, or in one place of it. */
export interface Unit {
  id: string;
  detail: Detail;
  /** Null: wherever it stands. */
  stand: Stand | null;
}

export interface Choice {
  how: 'replace' | 'justify';
  with: string;
  why: string;
  /** Somebody wrote or chose the words themselves. */
  own: boolean;
  decided: boolean;
  /** What was put in its place was found as well. */
  refused: boolean;
}

export class Deciding {
  details = $state.raw<Detail[]>([]);
  #choices = $state.raw<Readonly<Record<string, Choice>>>({});
  #apart = $state.raw<ReadonlySet<string>>(new Set());
  readonly units: Unit[] = $derived(this.details.flatMap((detail) => this.unitsOf(detail)));
  readonly open: Unit[] = $derived(this.units.filter((unit) => !this.of(unit).decided));

  /** The texts were looked through, for the first time or again. */
  found(texts: readonly CheckedText[]): void {
    this.details = detailsOf(texts);
  }

  unitsOf(detail: Detail): Unit[] {
    if (!this.isApart(detail)) return [{ id: detail.key, detail, stand: null }];
    return detail.stands.map((stand) => ({ id: `${detail.key}@${stand.id}`, detail, stand }));
  }

  /** Each place is decided on by itself. */
  isApart({ key, stands }: Detail): boolean {
    return stands.length > 1 && this.#apart.has(key);
  }

  setApart({ key }: Detail, apart: boolean): void {
    const others = [...this.#apart].filter((one) => one !== key);
    this.#apart = new Set(apart ? [...others, key] : others);
  }

  of({ id, detail, stand }: Unit): Choice {
    const proposal = stand?.proposal ?? detail.proposal;
    const how = 'replace';
    return (
      this.#choices[id] ?? {
        how,
        with: proposal,
        why: '',
        own: false,
        decided: false,
        refused: false,
      }
    );
  }

  /** Writing is not deciding. */
  write(unit: Unit, change: Partial<Pick<Choice, 'how' | 'with' | 'why'>>): void {
    if (change.how === 'justify' && unit.detail.mustGo) return;
    const before = this.of(unit);
    const own = before.own || (change.with !== undefined && change.with !== before.with);
    this.#put(unit, { ...before, ...change, own, decided: false, refused: false });
  }

  /** False while a word is missing. */
  decide(unit: Unit): boolean {
    const choice = this.of(unit);
    const words = choice.how === 'replace' ? choice.with : choice.why;
    if (words.trim() === '') return false;
    this.#put(unit, { ...choice, decided: true, refused: false });
    return true;
  }

  /** Decides again. */
  reopen(unit: Unit): void {
    this.#put(unit, { ...this.of(unit), decided: false });
  }

  /** Replaces what is open by the words that stand there; what somebody is giving a reason for stays open. */
  takeAll(): number {
    return this.open.filter((unit) => this.of(unit).how === 'replace' && this.decide(unit)).length;
  }

  /** What is open stays, for one reason; what can't stay is left open. */
  stayAll(why: string): number {
    const may = this.open.filter(({ detail }) => !detail.mustGo);
    for (const unit of may)
      this.#put(unit, { ...this.of(unit), how: 'justify', why, decided: true });
    return may.length;
  }

  /** The core refused: what was found by then stands in words that somebody put in place of other words. */
  refuse(found: readonly Pick<Finding, 'text'>[]): void {
    for (const unit of this.units) {
      const choice = this.of(unit);
      const still = found.some(({ text }) => standsIn(choice.with, text));
      if (choice.decided && choice.how === 'replace' && still)
        this.#put(unit, { ...choice, decided: false, refused: true });
    }
  }

  /** As the core takes them. */
  get decisions(): Decision[] {
    return this.units.flatMap((unit) => {
      const choice = this.of(unit);
      if (!choice.decided) return [];
      const { text, stands } = unit.detail;
      const how: How =
        choice.how === 'replace'
          ? { kind: 'replace', with: choice.with.trim() }
          : { kind: 'justify', why: choice.why.trim() };
      if (unit.stand) return [{ text, only: unit.stand.spot, how }];
      // "Oma Truus" asks for another word than "Truus" alone: a proposal nobody changed is each place's own.
      const others = choice.how === 'replace' && !choice.own ? stands : [];
      return [
        { text, only: null, how },
        ...others
          .filter(({ proposal }) => proposal !== choice.with)
          .map(({ spot, proposal }): Decision => ({
            text,
            only: spot,
            how: { kind: 'replace', with: proposal },
          })),
      ];
    });
  }

  /** A text as it will be, as far as was decided; for a line that is shown again, such as the title. */
  decided(text: string, swapped: (text: string, words: string, other: string) => string): string {
    return this.decisions.reduce(
      (all, { text: words, only, how }) =>
        how.kind === 'replace' && only === null ? swapped(all, words, how.with) : all,
      text,
    );
  }

  #put({ id }: Unit, choice: Choice): void {
    this.#choices = { ...this.#choices, [id]: choice };
  }
}

/** The words, or one of them that tells: what was found may begin in the words around. */
function standsIn(text: string, words: string): boolean {
  const telling = words.split(/\s+/u).filter((word) => word.length > 2);
  return [words, ...telling].some((one) => occurrences(text, one).length > 0);
}
