// Owns what one person lets be kept while they choose it, with their withdraw code. It knows no command: whoever made it
// is told of each change and sends it. `wipe` leaves nothing of it.
import type { Keep, Lens, ParticipantId, ReleaseChoices, ReleaseView } from '../api';

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
