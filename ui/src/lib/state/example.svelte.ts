// Owns an example while it is written: its texts, how others see it, and that it is kept while somebody types. It knows no
// screen.
import {
  call,
  type Body,
  type CaseId,
  type CaseText,
  type ExampleLooks,
  type Lens,
  type Perspective,
  type Prompts,
  type Seen,
} from '../api';
import { LENSES } from '../lens';
import { locale } from '../words';
import { Autosave } from './session-autosave.svelte';

/** How long somebody has to pause before the page shows how it will look. */
const LOOK_AFTER_MS = 250;

/** Somebody who does not exist, with what tells them from the others while their name changes. */
export interface Person {
  key: number;
  alias: string;
  role: string;
  answers: Seen[];
}

interface Written {
  text: CaseText;
  perspectives: Perspective[] | null;
}

const empty = (): CaseText => ({
  title: '',
  situation: '',
  moment: '',
  question: '',
  done: '',
  note: '',
  themes: [],
  level: '',
  minutes: null,
  language: locale(),
  fictitious: true,
});

const EMPTY: { [L in Lens]: Extract<Body, { lens: L }> } = {
  handelingen: { lens: 'handelingen', options: [] },
  kennis: { lens: 'kennis', items: [] },
  identiteit: { lens: 'identiteit', recognise: [], known_as: '', text: '' },
  deugden: { lens: 'deugden', virtues: [], at_stake: '', cost: '' },
  vrijheid: { lens: 'vrijheid', thinking: null, acting: null, limits: [] },
};

export class Example {
  /** Null until it was kept for the first time. */
  id = $state.raw<CaseId | null>(null);
  text = $state.raw<CaseText>(empty());
  /** Null while a group works on it: then nobody sees them. */
  people = $state.raw<readonly Person[] | null>([]);
  looks = $state.raw<Pick<ExampleLooks, 'situation_html' | 'done_html' | 'note_html'>>({
    situation_html: '',
    done_html: '',
    note_html: '',
  });
  prompts = $state.raw<Prompts | null>(null);
  trouble = $state.raw<unknown>(null);
  ready = $state(false);
  readonly saving = new Autosave<Written>((written) => this.#save(written));
  #keys = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    id: CaseId | null,
    /** It was kept for the first time. */
    private readonly onmade: (id: CaseId) => void,
  ) {
    this.id = id;
  }

  async load(): Promise<void> {
    try {
      this.prompts = await call('prompts', {});
      if (this.id !== null) {
        const draft = await call('example_draft', { case: this.id });
        this.text = draft.text;
        this.people = draft.perspectives?.map((one) => ({ key: ++this.#keys, ...one })) ?? null;
        await this.#look();
      }
      this.ready = true;
    } catch (thrown) {
      this.trouble = thrown;
    }
  }

  /** Somebody wrote in one of the texts. */
  write(change: Partial<CaseText>): void {
    this.text = { ...this.text, ...change };
    this.#changed();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), LOOK_AFTER_MS);
  }

  /** Gives the key of the new one. */
  add(): number {
    const key = ++this.#keys;
    this.#put([...(this.people ?? []), { key, alias: '', role: '', answers: [] }]);
    return key;
  }

  remove(key: number): void {
    this.#put((this.people ?? []).filter((one) => one.key !== key));
  }

  /** Puts somebody back where they stood. */
  restore(person: Person, at: number): void {
    const others = this.people ?? [];
    this.#put([...others.slice(0, at), person, ...others.slice(at)]);
  }

  name(key: number, change: Partial<Pick<Person, 'alias' | 'role'>>): void {
    this.#put((this.people ?? []).map((one) => (one.key === key ? { ...one, ...change } : one)));
  }

  at(person: Person, lens: Lens): Seen {
    return (
      person.answers.find((one) => one.body.lens === lens) ?? { body: EMPTY[lens], doubt: false }
    );
  }

  see(key: number, lens: Lens, change: Partial<Seen>): void {
    const all = (this.people ?? []).map((one) => {
      if (one.key !== key) return one;
      const next = { ...this.at(one, lens), ...change };
      const answers = [...one.answers.filter((other) => other.body.lens !== lens), next];
      answers.sort((a, b) => LENSES.indexOf(a.body.lens) - LENSES.indexOf(b.body.lens));
      return { ...one, answers };
    });
    this.#put(all);
  }

  async leave(): Promise<void> {
    clearTimeout(this.#timer);
    await this.saving.flush();
  }

  #put(people: readonly Person[]): void {
    this.people = people;
    this.#changed();
  }

  #changed(): void {
    const perspectives =
      this.people?.map(({ alias, role, answers }) => ({ alias, role, answers })) ?? null;
    this.saving.change({ text: this.text, perspectives });
  }

  async #save({ text, perspectives }: Written): Promise<void> {
    const kept = await call('example_write', { case: this.id, text, perspectives });
    if (this.id !== null) return;
    this.id = kept.case;
    this.onmade(kept.case);
  }

  async #look(): Promise<void> {
    const { situation, done, note } = this.text;
    try {
      const looks = await call('example_look', { situation, done, note });
      // Somebody went on meanwhile: what comes after shows that.
      if (situation === this.text.situation && done === this.text.done && note === this.text.note)
        this.looks = looks;
    } catch (thrown) {
      this.trouble = thrown;
    }
  }
}
