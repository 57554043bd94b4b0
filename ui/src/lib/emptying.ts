// Owns that a text which was emptied by mistake can be put back, for any field that grows with what is written.
import { Emptied } from './emptied';
import { undo } from './state/undo.svelte';
import { t } from './words';

/** Attach it to a field. When the field goes away, so does the offer. */
export function emptying(field: HTMLTextAreaElement): () => void {
  let seen = new Emptied(field.value);
  let withdraw: (() => void) | undefined;

  function put(text: string): void {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
  }

  const focused = (): void => void (seen = new Emptied(field.value));
  const typed = (): void => {
    const gone = seen.see(field.value);
    if (gone !== null) withdraw = undo.offer(t('undo-text'), () => put(gone));
    // Whoever writes something else in its place means that.
    else if (field.value.trim() !== '') withdraw?.();
  };
  field.addEventListener('focus', focused);
  field.addEventListener('input', typed);
  return () => {
    withdraw?.();
    field.removeEventListener('focus', focused);
    field.removeEventListener('input', typed);
  };
}
