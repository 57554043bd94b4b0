// Owns how a place on this computer is taken apart and put together for the eye. What is there only the core knows.

const ENDING = '.casusboek';

function cut(path: string): number {
  return Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
}

export function fileName(path: string): string {
  return path.slice(cut(path) + 1);
}

/** Without its last part; empty when there is only one. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(cut(path), 0));
}

/** As this computer writes it: with the sign that the folder has. */
export function bookIn(folder: string, name: string): string {
  const sign = folder.includes('\\') && !folder.includes('/') ? '\\' : '/';
  const whole = name.endsWith(ENDING) ? name : `${name}${ENDING}`;
  return folder === '' ? whole : `${folder.replace(/[/\\]+$/u, '')}${sign}${whole}`;
}

/** The name of the book in that of its backup: after it come a mark of the book and the day it was made. */
export function nameInBackup(path: string): string {
  const name = fileName(path).replace(/\.[a-z]+$/iu, '');
  return name.replace(/( [0-9a-f]{8})? \d{4}-\d{2}-\d{2}.*$/u, '') || name;
}
