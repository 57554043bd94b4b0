// Owns looking for something in what was kept: what is asked, and what was found, page by page. What was typed lives in
// memory only. It knows no screen.
import { firstDay, lastDay, type QuarterId } from '../archive/quarter';
import { call, type Hit, type Lens, type MeetingForm, type SearchFound } from '../api';
import { PAGE } from './shelf.svelte';

/** Milliseconds that somebody types on before it is looked for: a search takes less than that. */
const PAUSE = 40;

export class Finding {
  query = $state('');
  /** Null for any, each of them. */
  theme = $state<string | null>(null);
  lens = $state<Lens | null>(null);
  from = $state<QuarterId | null>(null);
  to = $state<QuarterId | null>(null);
  form = $state<MeetingForm | null>(null);

  hits = $state.raw<Hit[]>([]);
  /** How many there are, shown or not; null until the core answered. */
  total = $state<number | null>(null);
  suggestion = $state<string | null>(null);
  next = $state<string | null>(null);
  fetching = $state(false);
  trouble = $state.raw<unknown>(null);

  readonly filtered: boolean = $derived(
    [this.theme, this.lens, this.from, this.to, this.form].some((one) => one !== null),
  );
  /** Something is asked; else everything is simply listed. */
  readonly asking: boolean = $derived(this.query.trim() !== '' || this.filtered);

  /** Only the answer to the last question counts. */
  #asked = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** Looks once nobody types for a moment. */
  typed(): void {
    clearTimeout(this.#pause);
    this.#asked++;
    if (!this.asking) this.#forget();
    else this.#pause = setTimeout(() => void this.look(), PAUSE);
  }

  /** Looks at once, from the first page. */
  async look(): Promise<void> {
    clearTimeout(this.#pause);
    const asked = ++this.#asked;
    if (!this.asking) return this.#forget();
    this.fetching = true;
    try {
      const found = await this.#page(null);
      if (asked === this.#asked) this.#show(found, found.hits);
    } catch (thrown) {
      if (asked === this.#asked) this.trouble = thrown;
    } finally {
      if (asked === this.#asked) this.fetching = false;
    }
  }

  /** The next page, below what is shown. */
  async more(): Promise<void> {
    if (this.next === null || this.fetching) return;
    const asked = ++this.#asked;
    this.fetching = true;
    try {
      const found = await this.#page(this.next);
      if (asked === this.#asked) this.#show(found, [...this.hits, ...found.hits]);
    } catch (thrown) {
      if (asked === this.#asked) this.trouble = thrown;
    } finally {
      if (asked === this.#asked) this.fetching = false;
    }
  }

  /** Takes the near words that the core offers. */
  takeSuggestion(): void {
    this.query = this.suggestion ?? this.query;
    void this.look();
  }

  /** Asks nothing any more. */
  clear(): void {
    clearTimeout(this.#pause);
    this.#asked++;
    this.query = '';
    this.theme = this.lens = this.from = this.to = this.form = null;
    this.#forget();
  }

  #page(after: string | null): Promise<SearchFound> {
    return call('search', {
      query: this.query,
      themes: this.theme === null ? [] : [this.theme],
      lenses: this.lens === null ? [] : [this.lens],
      from: this.from === null ? null : firstDay(this.from),
      to: this.to === null ? null : lastDay(this.to),
      form: this.form,
      after,
      limit: PAGE,
    });
  }

  #show(found: SearchFound, hits: Hit[]): void {
    this.hits = hits;
    this.total = found.total;
    this.suggestion = found.suggestion;
    this.next = found.next;
    this.trouble = null;
  }

  #forget(): void {
    this.hits = [];
    this.total = this.suggestion = this.next = this.trouble = null;
    this.fetching = false;
  }
}

/** What is looked for in the open archive: it stays while a hit is read, and goes with the book. */
export const finding = new Finding();
