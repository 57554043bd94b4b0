// Owns what stands in an open archive: everything kept with the names of its themes, kept up with the core. It knows
// no screen.
import { call, onEvent, onReturn, type CaseTheme, type KeptSummary } from '../api';

/** Marks a theme in somebody's own words. */
export const OWN = 'eigen:';

export class Shelf {
  /** Null until the core answered. */
  kept = $state.raw<KeptSummary[] | null>(null);
  listed = $state.raw<CaseTheme[]>([]);
  own = $state.raw<string[]>([]);
  trouble = $state.raw<unknown>(null);
  readonly waiting: KeptSummary[] = $derived(
    this.kept?.filter((one) => one.state === 'received') ?? [],
  );
  readonly archived: KeptSummary[] = $derived(
    this.kept?.filter((one) => one.state === 'frozen') ?? [],
  );

  /** Keeps it up for as long as somebody looks; returns how to stop. */
  watch(): () => void {
    const again = (): void => void this.load();
    const stops = [onEvent('kept_changed', again), onReturn(again)];
    again();
    return () => stops.forEach((stop) => stop());
  }

  async load(): Promise<void> {
    try {
      const asked = { after: null, limit: null, state: null, case: null };
      const [{ kept }, themes] = await Promise.all([
        call('kept_list', asked),
        call('theme_list', {}),
      ]);
      this.kept = kept;
      this.listed = themes.listed;
      this.own = themes.own;
      this.trouble = null;
    } catch (thrown) {
      this.trouble = thrown;
    }
  }

  /** How a theme is called. */
  called(theme: string): string {
    if (theme.startsWith(OWN)) return theme.slice(OWN.length);
    return this.listed.find((one) => one.id === theme)?.label ?? theme;
  }
}
