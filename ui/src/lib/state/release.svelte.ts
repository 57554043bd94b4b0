// Owns what one person lets be kept while they choose it, with their withdraw code. It knows no command: whoever made it
// is told of each change and sends it. `wipe` leaves nothing of it.
import type {
  FoundDetail,
  Keep,
  Lens,
  ParticipantId,
  ReleaseChoices,
  ReleaseView,
  Replacement,
} from '../api';
import { sameWords } from '../privacy/swap';

/** Everything goes unless somebody chooses otherwise. */
const NOTHING: ReleaseChoices = {
  answers: [],
  practice: false,
  case: false,
  clarifications: false,
  objects: false,
  replace: [],
};

const NONE: ReleaseView = {
  answers: [],
  stances: [],
  case_title: null,
  clarifications: 0,
  shared: false,
  found: [],
  choices: NOTHING,
  code: null,
};

/** The same words in one's own texts, with where they stand. */
export interface OwnDetail extends FoundDetail {
  lenses: Lens[];
  /** Also, or only, in the case or its clarifying questions. */
  inCase: boolean;
}

export class ReleaseDraft {
  /** What there is to choose about; the choices in it are those of the opening. */
  offered = $state.raw<ReleaseView>(NONE);
  choices = $state.raw<ReleaseChoices>(NOTHING);
  #changed: () => void;

  constructor(view: ReleaseView, changed: () => void) {
    this.offered = view;
    this.choices = view.choices;
    this.#changed = changed;
  }

  /** Something stays. An objection, or a yes to training alone, keeps nothing. */
  get keeps(): boolean {
    const { answers, case: text, clarifications } = this.choices;
    return text || clarifications || answers.some((one) => one.keep !== 'erase');
  }

  keepOf(seat: ParticipantId, lens: Lens): Keep {
    const chosen = this.choices.answers.find((one) => one.seat === seat && one.lens === lens);
    return chosen?.keep ?? 'erase';
  }

  keep(seat: ParticipantId, lens: Lens, keep: Keep): void {
    const others = this.choices.answers.filter((one) => one.seat !== seat || one.lens !== lens);
    this.choose({ answers: keep === 'erase' ? others : [...others, { seat, lens, keep }] });
  }

  /** Something of this lens stays, one's own or a voice's. */
  keepsLens(lens: Lens): boolean {
    return this.choices.answers.some((one) => one.lens === lens && one.keep !== 'erase');
  }

  /** What somebody could be recognised by in what stays; what is erased needs no thought. */
  get found(): OwnDetail[] {
    const { case: text, clarifications } = this.choices;
    const all = new Map<string, OwnDetail>();
    for (const one of this.offered.found) {
      if (one.lens === null ? !text && !clarifications : !this.keepsLens(one.lens)) continue;
      const key = sameWords(one.text);
      const known = all.get(key) ?? { ...one, lenses: [], inCase: false };
      if (one.lens === null) known.inCase = true;
      else known.lenses.push(one.lens);
      all.set(key, known);
    }
    return [...all.values()];
  }

  /** The words that come in its place; null while it stays. */
  replacementOf(text: string): string | null {
    const same = (one: Replacement): boolean => sameWords(one.text) === sameWords(text);
    return this.choices.replace.find(same)?.with ?? null;
  }

  /** Null lets it stay. */
  replace(text: string, words: string | null): void {
    const others = this.choices.replace.filter((one) => sameWords(one.text) !== sameWords(text));
    this.choose({ replace: words === null ? others : [...others, { text, with: words }] });
  }

  choose(change: Partial<ReleaseChoices>): void {
    this.choices = { ...this.choices, ...change };
    this.#changed();
  }

  /** Nothing of one's own stays. An objection is about what is the group's, so it stands. */
  eraseAll(): void {
    this.choose({ ...NOTHING, objects: this.choices.objects });
  }

  wipe(): void {
    this.#changed = () => undefined;
    this.offered = NONE;
    this.choices = NOTHING;
  }
}
