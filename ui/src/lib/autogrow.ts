// Owns how a text field grows with its text. It sets the height through the style object,
// which the content security policy allows, and knows nothing of what is written.
import type { Attachment } from 'svelte/attachments';

/** Sets the height to what the text needs; the least height stands in the stylesheet. */
export function fit(field: HTMLTextAreaElement): void {
  field.style.setProperty('height', 'auto');
  const border = field.offsetHeight - field.clientHeight;
  field.style.setProperty('height', `${field.scrollHeight + border}px`);
}

/** Call again with each new value, also one that did not come from typing. */
export function autogrow(_value: string): Attachment<HTMLTextAreaElement> {
  return (field) => {
    const refit = (): void => fit(field);
    refit();
    field.addEventListener('input', refit);
    window.addEventListener('resize', refit);
    return () => {
      field.removeEventListener('input', refit);
      window.removeEventListener('resize', refit);
    };
  };
}
