// Owns every keyboard shortcut that holds in the whole app: which keys, and that no other place listens for them.
// What a shortcut does is given by who binds it. What other keys do stands in `KEY_GROUPS`, to be told.

type Keys = { key: string; ctrl?: boolean; shift?: boolean; alt?: boolean; typed?: true };

/** `key` is what the key types, in small letters; ctrl is the command key on a Mac. `typed`: it types something, so it
 * is none in a field, and it does not matter which keys it takes to type it. */
export const SHORTCUTS = {
  blank: { key: 'l', ctrl: true, shift: true },
  help: { key: 'f1' },
  keys: { key: '?', typed: true },
  undo: { key: 'z', ctrl: true },
} satisfies Record<string, Keys>;

export type Shortcut = keyof typeof SHORTCUTS;

/** A field takes these back, or types them, itself. */
const LEFT_TO_FIELDS: readonly Shortcut[] = ['keys', 'undo'];
const WITHOUT_TEXT = ['checkbox', 'radio', 'range', 'button', 'submit', 'color', 'file'];

function inField({ target }: KeyboardEvent): boolean {
  if (target instanceof HTMLInputElement) return !WITHOUT_TEXT.includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

export function isShortcut(event: KeyboardEvent, name: Shortcut): boolean {
  const keys: Keys = SHORTCUTS[name];
  if (LEFT_TO_FIELDS.includes(name) && inField(event)) return false;
  return (
    event.key.toLowerCase() === keys.key &&
    (event.ctrlKey || event.metaKey) === (keys.ctrl ?? false) &&
    (keys.typed ?? event.shiftKey === (keys.shift ?? false)) &&
    (keys.typed ?? event.altKey === (keys.alt ?? false))
  );
}

/** How the shortcut is written for people, one part per key. */
export function shortcutKeys(name: Shortcut): string[] {
  const keys: Keys = SHORTCUTS[name];
  return [
    ...(keys.ctrl ? ['Ctrl'] : []),
    ...(keys.alt ? ['Alt'] : []),
    ...(keys.shift ? ['Shift'] : []),
    keys.key.length < 3 ? keys.key.toUpperCase() : keys.key,
  ];
}

/** Listens before any field or dialog does; returns how to stop. An action that gives false leaves the key alone. */
export function bindShortcuts(actions: Partial<Record<Shortcut, () => void | false>>): () => void {
  const listen = (event: KeyboardEvent): void => {
    for (const [name, act] of Object.entries(actions) as [Shortcut, () => void | false][]) {
      if (!isShortcut(event, name) || event.repeat) continue;
      if (act() === false) return;
      event.preventDefault();
      event.stopPropagation();
      return;
    }
  };
  window.addEventListener('keydown', listen, { capture: true });
  return () => window.removeEventListener('keydown', listen, { capture: true });
}

/** Keys by where they hold, to be told. What each does is the message `keys-` with its name. */
export const KEY_GROUPS: readonly { where: string; keys: { does: string; keys: string[] }[] }[] = [
  {
    where: 'everywhere',
    keys: [
      { does: 'blank', keys: shortcutKeys('blank') },
      { does: 'help', keys: shortcutKeys('help') },
      { does: 'keys', keys: shortcutKeys('keys') },
      { does: 'undo', keys: shortcutKeys('undo') },
      { does: 'next', keys: ['Tab'] },
      { does: 'press', keys: ['Enter'] },
      { does: 'close', keys: ['Esc'] },
    ],
  },
  {
    where: 'writing',
    keys: [
      { does: 'line', keys: ['Enter'] },
      { does: 'line-away', keys: ['Backspace'] },
      { does: 'line-move', keys: ['Alt', '↑ ↓'] },
      { does: 'virtue', keys: ['A–Z'] },
      { does: 'slider', keys: ['← →'] },
    ],
  },
  {
    where: 'paper',
    keys: [
      { does: 'paper-next', keys: ['Enter'] },
      { does: 'paper-person', keys: ['↑ ↓'] },
      { does: 'paper-digit', keys: ['0–9'] },
      { does: 'paper-doubt', keys: ['Alt', 'T'] },
      { does: 'paper-skip', keys: ['Alt', 'O'] },
    ],
  },
  {
    where: 'compare',
    keys: [
      { does: 'view', keys: ['← →'] },
      { does: 'cell', keys: ['↑ ↓ ← →'] },
      { does: 'back', keys: ['Esc'] },
    ],
  },
  {
    where: 'screen',
    keys: [
      { does: 'page', keys: ['← →'] },
      { does: 'full', keys: ['F11'] },
    ],
  },
];
