// Owns which theme stands on the page. The device decides until a person chooses; the projector
// is a place, not a choice, and goes before both.
import type { Theme as Choice } from '../api/bindings';

export type ThemeName = 'light' | 'dark' | 'contrast' | 'projector';

export class Theme {
  choice = $state<Choice>('system');
  projector = $state(false);
  #dark = $state(false);
  #contrast = $state(false);

  readonly name: ThemeName = $derived.by(() => {
    if (this.projector) return 'projector';
    if (this.choice !== 'system') return this.choice;
    if (this.#contrast) return 'contrast';
    return this.#dark ? 'dark' : 'light';
  });

  /** Follows the device and writes `data-theme` on the page; returns how to stop. */
  start(): () => void {
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const contrast = window.matchMedia('(prefers-contrast: more)');
    const read = (): void => {
      this.#dark = dark.matches;
      this.#contrast = contrast.matches && !dark.matches;
    };
    read();
    dark.addEventListener('change', read);
    contrast.addEventListener('change', read);
    document.documentElement.dataset.theme = this.name;
    const stop = $effect.root(() => {
      $effect.pre(() => {
        document.documentElement.dataset.theme = this.name;
      });
    });
    return () => {
      dark.removeEventListener('change', read);
      contrast.removeEventListener('change', read);
      stop();
    };
  }
}

export const theme = new Theme();
