// Owns a pack while it is made of own examples: how it tells of itself, which cases go in, what they lack, and what was found
// in them. It knows no screen.
import {
  call,
  type CaseId,
  type CaseSummary,
  type Lacking,
  type MadePack,
  type PackAbout,
} from '../api';
import { ReportLook } from '../privacy/report-look.svelte';
import { locale, t } from '../words';
import { FinishedReport } from './report-file.svelte';

const FIRST = '1.0.0';
/** What texts are often given away under; a trainer may write another. */
const LICENCE = 'CC-BY-SA-4.0';

export class MakingPack {
  about = $state.raw<PackAbout>({
    id: '',
    version: FIRST,
    title: '',
    language: locale(),
    author: '',
    licence: LICENCE,
    source: t('make-pack-source-usual'),
    fiction: t('make-pack-fiction-usual'),
  });
  chosen = $state.raw<ReadonlySet<CaseId>>(new Set());
  made = $state.raw<readonly MadePack[]>([]);
  lacking = $state.raw<readonly Lacking[]>([]);
  trouble = $state.raw<unknown>(null);
  readonly finished = new FinishedReport();
  readonly look: ReportLook;

  constructor(
    private readonly cases: readonly CaseSummary[],
    toOpen: () => void,
  ) {
    this.chosen = new Set(cases.map((one) => one.id));
    this.look = new ReportLook(() => this.#look(), toOpen);
  }

  async load(): Promise<void> {
    try {
      this.made = (await call('made_packs', {})).packs;
      if (this.made[0]) this.again(this.made[0].about.id);
    } catch (thrown) {
      this.trouble = thrown;
    }
  }

  /** The same pack once more, as it told of itself, with the next version; or, with no id, another. */
  again(id: string): void {
    const before = this.made.find((one) => one.about.id === id);
    if (!before) {
      this.write({ id: '', title: '', version: FIRST });
      this.chosen = new Set(this.cases.map((one) => one.id));
      return;
    }
    this.about = { ...before.about, version: before.next };
    this.chosen = new Set(before.cases);
  }

  write(change: Partial<PackAbout>): void {
    this.#changed();
    this.about = { ...this.about, ...change };
  }

  choose(id: CaseId, on: boolean): void {
    this.#changed();
    const others = [...this.chosen].filter((one) => one !== id);
    this.chosen = new Set(on ? [...others, id] : others);
  }

  async make(): Promise<void> {
    await this.look.make(async (decisions) => {
      if (this.lacking.length > 0) return;
      const { about } = this;
      const file = await call('pack_make', { about, cases: this.#ids(), decisions });
      await this.finished.save(file);
    });
  }

  /** In the order in which they are listed. */
  #ids(): CaseId[] {
    return this.cases.map((one) => one.id).filter((id) => this.chosen.has(id));
  }

  async #look(): ReturnType<ConstructorParameters<typeof ReportLook>[0]> {
    this.lacking = [];
    const looked = await call('pack_make_look', { about: this.about, cases: this.#ids() });
    this.lacking = looked.lacking;
    return { v: 1, texts: looked.texts };
  }

  #changed(): void {
    this.lacking = [];
    this.look.trouble = null;
    this.finished.forget();
  }
}
