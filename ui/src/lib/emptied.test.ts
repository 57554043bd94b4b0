import { expect, test } from 'vitest';
import { Emptied } from './emptied';

test('a text that is taken away at once comes back whole', () => {
  const field = new Emptied('wat er al stond');
  expect(field.see('wat er al stond, en meer')).toBeNull();
  expect(field.see('')).toBe('wat er al stond, en meer');
});

test('a text that is taken away letter by letter comes back whole', () => {
  const field = new Emptied('');
  const text = 'een hele zin';
  for (let at = 1; at <= text.length; at++) expect(field.see(text.slice(0, at))).toBeNull();
  for (let at = text.length - 1; at > 0; at--) expect(field.see(text.slice(0, at))).toBeNull();
  expect(field.see('')).toBe(text);
});

test('what was written over is not what comes back', () => {
  const field = new Emptied('een lange zin van eerst');
  field.see('een ander woord');
  field.see('een ander woordje');
  expect(field.see('')).toBe('een ander woordje');
});

test('one word that was typed just now is no loss', () => {
  const field = new Emptied('');
  field.see('ja');
  expect(field.see('')).toBeNull();
});

test('a text that is put back can be taken away again', () => {
  const field = new Emptied('een hele zin');
  expect(field.see('')).toBe('een hele zin');
  expect(field.see('een hele zin')).toBeNull();
  expect(field.see('')).toBe('een hele zin');
});
