// Owns what the interface knows of a stance: the order, the sign, the key. One is never more than another.
import CircleDot from '@lucide/svelte/icons/circle-dot';
import CircleQuestion from '@lucide/svelte/icons/circle-question-mark';
import CircleSlash from '@lucide/svelte/icons/circle-slash';
import type { Stance } from '../api';
import type { Icon } from '../icon';

export const STANCES: readonly Stance[] = ['would', 'doubt', 'would_not'];

export const STANCE_ICON: Record<Stance, Icon> = {
  would: CircleDot,
  doubt: CircleQuestion,
  would_not: CircleSlash,
};

const KEYS: Record<string, Stance | null> = {
  '1': 'would',
  '2': 'doubt',
  '3': 'would_not',
  '0': null,
};

/** What a key chooses; null takes the choice back, undefined is another key. */
export function stanceOfKey({
  key,
  ctrlKey,
  altKey,
  metaKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>): Stance | null | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  return key === 'Delete' || key === 'Backspace' ? null : KEYS[key];
}
