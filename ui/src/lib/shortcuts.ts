// Owns every keyboard shortcut of the app: which keys, and that no other place listens for them.
// What a shortcut does is given by who binds it.

type Keys = { key: string; ctrl?: boolean; shift?: boolean; alt?: boolean };

/** `key` is what the key types, in small letters; ctrl is the command key on a Mac. */
export const SHORTCUTS = {
  blank: { key: 'l', ctrl: true, shift: true },
} satisfies Record<string, Keys>;

export type Shortcut = keyof typeof SHORTCUTS;

export function isShortcut(event: KeyboardEvent, name: Shortcut): boolean {
  const keys: Keys = SHORTCUTS[name];
  return (
    event.key.toLowerCase() === keys.key &&
    (event.ctrlKey || event.metaKey) === (keys.ctrl ?? false) &&
    event.shiftKey === (keys.shift ?? false) &&
    event.altKey === (keys.alt ?? false)
  );
}

/** How the shortcut is written for people, one part per key. */
export function shortcutKeys(name: Shortcut): string[] {
  const keys: Keys = SHORTCUTS[name];
  return [
    ...(keys.ctrl ? ['Ctrl'] : []),
    ...(keys.alt ? ['Alt'] : []),
    ...(keys.shift ? ['Shift'] : []),
    keys.key.length === 1 ? keys.key.toUpperCase() : keys.key,
  ];
}

/** Listens before any field or dialog does; returns how to stop. */
export function bindShortcuts(actions: Partial<Record<Shortcut, () => void>>): () => void {
  const listen = (event: KeyboardEvent): void => {
    for (const [name, act] of Object.entries(actions) as [Shortcut, () => void][]) {
      if (!isShortcut(event, name) || event.repeat) continue;
      event.preventDefault();
      event.stopPropagation();
      act();
      return;
    }
  };
  window.addEventListener('keydown', listen, { capture: true });
  return () => window.removeEventListener('keydown', listen, { capture: true });
}
