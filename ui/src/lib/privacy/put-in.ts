// Owns replacing words in a field as if somebody typed it, so that the field's own undo takes it back.
import { swap } from './swap';

/** False where the words don't stand. */
export function putIn(
  field: HTMLInputElement | HTMLTextAreaElement,
  words: string,
  other: string,
): boolean {
  const change = swap(field.value, words, other);
  if (change === null) return false;
  const { from, to, insert } = change;
  const fits =
    field.maxLength < 0 || field.value.length - (to - from) + insert.length <= field.maxLength;
  field.focus();
  field.setSelectionRange(from, to);
  // The only way in which a page can write what the field can undo.
  if (fits && document.execCommand?.('insertText', false, insert)) return true;
  field.setRangeText(insert, from, to, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
  return true;
}
