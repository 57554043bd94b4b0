// Owns what stands at the top of the big screen: a sign, its colour, and in words what this is.
import Link from '@lucide/svelte/icons/link';
import Scale from '@lucide/svelte/icons/scale';
import Smartphone from '@lucide/svelte/icons/smartphone';
import Sparkles from '@lucide/svelte/icons/sparkles';
import type { Lens, OnScreen, Phase } from '../../lib/api';
import type { Icon } from '../../lib/icon';
import { LENS_ICON } from '../../lib/lens';
import { t } from '../../lib/words';
import { PHASE_ICON } from '../session/phases';

export interface Head {
  icon: Icon;
  lens: Lens | null;
  words: string;
}

const of = (lens: Lens): Head => ({ icon: LENS_ICON[lens], lens, words: t(`lens-${lens}`) });

/** Null for the calm plate, that needs no head. */
export function headOf(show: OnScreen, phase: Phase | null): Head | null {
  switch (show.kind) {
    case 'lens':
      return of(show.lens);
    case 'virtues':
      return of('deugden');
    case 'options':
      return of('handelingen');
    case 'room':
      return of('vrijheid');
    case 'starter': {
      const words = t('screen-starter', { lens: t(`lens-${show.lens}`) });
      return { icon: Sparkles, lens: show.lens, words };
    }
    case 'shared':
      return { icon: Link, lens: null, words: t('phase-vergelijken') };
    case 'pair':
      return { icon: Scale, lens: null, words: t('phase-vergelijken') };
    case 'case':
      return { icon: PHASE_ICON.casus, lens: null, words: t('phase-casus') };
    case 'phase':
      return phase && { icon: PHASE_ICON[phase], lens: null, words: t(`phase-${phase}`) };
    case 'join':
      return { icon: Smartphone, lens: null, words: t('devices-button') };
    case 'nothing':
      return null;
  }
}
