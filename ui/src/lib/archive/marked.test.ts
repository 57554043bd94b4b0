import { describe, expect, it } from 'vitest';
import { pieces } from './marked';

describe('a passage', () => {
  it('is cut where the core found the words, counted in bytes', () => {
    expect(
      pieces({
        text: 'Cliënten 💬 en een cliënt',
        marks: [
          [0, 9],
          [22, 29],
        ],
      }),
    ).toEqual([
      { text: 'Cliënten', marked: true },
      { text: ' 💬 en een ', marked: false },
      { text: 'cliënt', marked: true },
    ]);
  });

  it('stays whole when nothing in it was found', () => {
    expect(pieces({ text: 'Zij bleef.', marks: [] })).toEqual([
      { text: 'Zij bleef.', marked: false },
    ]);
  });
});
