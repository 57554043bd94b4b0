// The rules of what the view Ruimte holds.
import { describe, expect, it } from 'vitest';
import { noRoom, notGiven, roomLines, standing } from './room';
import { sampleView } from './sample';

/** Irene stands where Sanne stands, Mohamed skipped the lens, the voice gave one scale only. */
function opened() {
  const { comparison } = sampleView();
  comparison.lenses = { ...comparison.lenses, vrijheid: 'revealed' };
  comparison.raster = [
    ...comparison.raster,
    ...comparison.participants.map((seat) => ({
      participant: seat.id,
      lens: 'vrijheid' as const,
      status: seat.id === 'mohamed' ? ('skipped' as const) : ('opened' as const),
      text: null,
      doubt: false,
      noted: false,
    })),
  ];
  comparison.room = [
    { participant: 'jongere', thinking: null, acting: 0, limits: [] },
    {
      participant: 'irene',
      thinking: 6,
      acting: 10,
      limits: [
        { kind: 'wet', hard: true, text: 'De maatregel is afgelopen' },
        { kind: null, hard: null, text: '  ' },
      ],
    },
    { participant: 'sanne', thinking: 6, acting: 2, limits: [] },
  ];
  return comparison;
}

describe('the room of everybody', () => {
  it('is one line per seat, in seat order, with the reason where nothing was given', () => {
    const lines = roomLines(opened());
    expect(lines.map(({ seat, status, thinking }) => [seat.id, status, thinking])).toEqual([
      ['sanne', 'opened', 6],
      ['mohamed', 'skipped', null],
      ['irene', 'opened', 6],
      ['jongere', 'opened', null],
    ]);
  });

  it('lets who stand at one place stand there together, and both ends count', () => {
    const lines = roomLines(opened());
    const at = (place: number, scale: 'thinking' | 'acting'): string[] =>
      standing(lines, scale)[place]!.map((line) => line.seat.id);
    expect(at(6, 'thinking')).toEqual(['sanne', 'irene']);
    expect(at(0, 'acting')).toEqual(['jongere']);
    expect(at(10, 'acting')).toEqual(['irene']);
    expect(standing(lines, 'thinking')).toHaveLength(11);
  });

  it('loses nobody: who has no place on a scale is named beside it', () => {
    const lines = roomLines(opened());
    for (const scale of ['thinking', 'acting'] as const) {
      const placed = standing(lines, scale).flat();
      expect([...placed, ...notGiven(lines, scale)]).toHaveLength(lines.length);
    }
    expect(notGiven(lines, 'thinking').map((line) => line.seat.id)).toEqual(['mohamed', 'jongere']);
  });

  it('leaves out a limit in which nothing stands', () => {
    expect(roomLines(opened())[2]?.limits.map((limit) => limit.kind)).toEqual(['wet']);
  });
});

describe('without a picture', () => {
  it('there is a reason: sealed, not chosen, or nobody gave anything', () => {
    const comparison = opened();
    expect(noRoom(comparison)).toBeNull();
    expect(noRoom({ ...comparison, room: [] })).toBe('none');
    const lens = (vrijheid: 'sealed' | 'skipped') => ({
      ...comparison,
      lenses: { ...comparison.lenses, vrijheid },
    });
    expect(noRoom(lens('sealed'))).toBe('sealed');
    expect(noRoom(lens('skipped'))).toBe('skipped');
  });
});
