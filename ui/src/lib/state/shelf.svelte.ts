// Owns what stands in an open archive, page by page, with the names of its themes, kept up with the core. It knows no
// screen.
import {
  call,
  onEvent,
  onReturn,
  type CaseTheme,
  type KeptList,
  type KeptState,
  type KeptSummary,
} from '../api';

/** Marks a theme in somebody's own words. */
export const OWN = 'eigen:';
/** How many come at a time: three screens of them, drawn within a tenth of a second. */
export const PAGE = 15;
/** The core gives no more at once. */
const MOST = 500;

export class Shelf {
  /** As far as pages were asked for; null until the core answered. */
  kept = $state.raw<KeptSummary[] | null>(null);
  /** How many there are, shown or not. */
  total = $state(0);
  /** How many wait to be archived. */
  waiting = $state(0);
  /** How many reach the end of their term. */
  due = $state(0);
  /** The day of the oldest, shown or not. */
  oldest = $state<string | null>(null);
  /** Null when all of them are shown. */
  next = $state<string | null>(null);
  fetching = $state(false);
  listed = $state.raw<CaseTheme[]>([]);
  own = $state.raw<string[]>([]);
  trouble = $state.raw<unknown>(null);
  /** Only the answer to the last question counts. */
  #asked = 0;

  /** Null for the themes alone. */
  constructor(private readonly state: KeptState | null = null) {}

  /** Keeps it up for as long as somebody looks; returns how to stop. */
  watch(): () => void {
    const again = (): void => void this.load();
    const stops = [onEvent('kept_changed', again), onReturn(again)];
    again();
    return () => stops.forEach((stop) => stop());
  }

  /** Asks anew, as much as was shown. */
  async load(): Promise<void> {
    const asked = ++this.#asked;
    const shown = Math.min(Math.max(this.kept?.length ?? 0, PAGE), MOST);
    try {
      const [page, themes] = await Promise.all([
        this.state === null ? null : this.#page(null, shown),
        call('theme_list', {}),
      ]);
      if (asked !== this.#asked) return;
      this.listed = themes.listed;
      this.own = themes.own;
      if (page !== null) this.#show(page, page.kept);
    } catch (thrown) {
      if (asked === this.#asked) this.trouble = thrown;
    }
  }

  /** The next page, below what is shown. */
  async more(): Promise<void> {
    if (this.next === null || this.fetching) return;
    const asked = ++this.#asked;
    this.fetching = true;
    try {
      const page = await this.#page(this.next, PAGE);
      if (asked === this.#asked) this.#show(page, [...(this.kept ?? []), ...page.kept]);
    } catch (thrown) {
      this.trouble = thrown;
    } finally {
      this.fetching = false;
    }
  }

  /** Those whose term ends, wherever they stand; of the pages between, nothing is held. */
  async ending(): Promise<KeptSummary[]> {
    const found: KeptSummary[] = [];
    let after: string | null = null;
    do {
      const page: KeptList = await this.#page(after, MOST);
      found.push(...page.kept.filter((one) => one.due));
      after = found.length < page.due ? page.next : null;
    } while (after !== null);
    return found;
  }

  /** How a theme is called. */
  called(theme: string): string {
    if (theme.startsWith(OWN)) return theme.slice(OWN.length);
    return this.listed.find((one) => one.id === theme)?.label ?? theme;
  }

  #page(after: string | null, limit: number): Promise<KeptList> {
    return call('kept_list', { after, limit, state: this.state, case: null });
  }

  #show(page: KeptList, kept: KeptSummary[]): void {
    this.kept = kept;
    this.total = page.total;
    this.waiting = page.received;
    this.due = page.due;
    this.oldest = page.oldest;
    this.next = page.next;
    this.trouble = null;
  }
}
