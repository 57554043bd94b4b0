import { expect, it } from 'vitest';
import { bookIn, fileName, folderOf, nameInBackup } from './paths';

it('takes a place apart, with either sign', () => {
  expect(fileName('/thuis/boeken/Team Noord.casusboek')).toBe('Team Noord.casusboek');
  expect(folderOf('/thuis/boeken/Team Noord.casusboek')).toBe('/thuis/boeken');
  expect(fileName('C:\\Boeken\\Noord.casusboek')).toBe('Noord.casusboek');
  expect(folderOf('Noord.casusboek')).toBe('');
});

it('puts a book in a folder with the sign of that folder, and its ending once', () => {
  expect(bookIn('/thuis/boeken/', 'Noord')).toBe('/thuis/boeken/Noord.casusboek');
  expect(bookIn('C:\\Boeken', 'Noord.casusboek')).toBe('C:\\Boeken\\Noord.casusboek');
  expect(bookIn('', 'Noord')).toBe('Noord.casusboek');
});

it('finds the name of the book in that of its backup', () => {
  expect(nameInBackup('/stick/Team Noord 0a1b2c3d 2026-11-25 0954 2.casusreserve')).toBe(
    'Team Noord',
  );
  expect(nameInBackup('/stick/Oud boek.casusboek')).toBe('Oud boek');
  expect(nameInBackup('/stick/2026-11-25.casusboek')).toBe('2026-11-25');
});
