import { expect, it } from 'vitest';
import { autogrow, fit } from './autogrow';

function fieldThatNeeds(height: () => number): HTMLTextAreaElement {
  const field = document.createElement('textarea');
  Object.defineProperty(field, 'scrollHeight', { get: height });
  Object.defineProperty(field, 'offsetHeight', { get: () => 52 });
  Object.defineProperty(field, 'clientHeight', { get: () => 50 });
  return field;
}

it('makes the field as high as its text and its border', () => {
  const field = fieldThatNeeds(() => 120);
  fit(field);
  expect(field.style.height).toBe('122px');
});

it('follows the typing, and shrinks again', () => {
  let needed = 60;
  const field = fieldThatNeeds(() => needed);
  autogrow('')(field);
  expect(field.style.height).toBe('62px');
  needed = 200;
  field.dispatchEvent(new Event('input'));
  expect(field.style.height).toBe('202px');
  needed = 40;
  field.dispatchEvent(new Event('input'));
  expect(field.style.height).toBe('42px');
});

it('lets go of the field when it leaves the page', () => {
  let needed = 60;
  const field = fieldThatNeeds(() => needed);
  const leave = autogrow('')(field);
  leave?.();
  needed = 200;
  field.dispatchEvent(new Event('input'));
  expect(field.style.height).toBe('62px');
});
