// The rules of the pure functions between the core's comparison and the views.
import { describe, expect, it } from 'vitest';
import { fold } from './fold';
import { choose, pairLines } from './pair';
import { seatsOf } from './people';
import { rasterFacts } from './raster';
import { cardsAtLens } from './reading';
import { eyesLines } from './eyes';
import { sampleEyes, samplePair, sampleSession, sampleView } from './sample';
import { onlyOneAt, openedLenses, sharedByLens, sharedInOneLine } from './shared';
import { restsOn, talkLines, talkOf, undiscussedByLens } from './talk';
import { choosers, virtueFacts } from './virtues';
import { ownWord, virtueLabel } from './word';

const { comparison, answers } = sampleView();
const backwards = { ...comparison, participants: [...comparison.participants].reverse() };

describe('people', () => {
  it('stand in seat order, however the core or the ids are ordered', () => {
    expect(seatsOf(backwards, ['irene', 'sanne']).map((seat) => seat.id)).toEqual([
      'sanne',
      'irene',
    ]);
  });
});

describe('what is shared', () => {
  it('names all five lenses in order, the closed ones too', () => {
    expect(sharedByLens(comparison).map((one) => [one.lens, one.openness])).toEqual([
      ['handelingen', 'revealed'],
      ['kennis', 'sealed'],
      ['identiteit', 'revealed'],
      ['deugden', 'revealed'],
      ['vrijheid', 'skipped'],
    ]);
    expect(openedLenses(comparison)).toEqual(['handelingen', 'identiteit', 'deugden']);
  });

  it('stands at its own lens with its people in seat order', () => {
    const deugden = sharedByLens(comparison)[3]?.things;
    expect(deugden?.map((thing) => [thing.what, thing.who.map((seat) => seat.id)])).toEqual([
      ['Zorgvuldigheid', ['sanne', 'irene']],
    ]);
  });
});

describe('what is shared and what one named', () => {
  const { named } = sampleView();

  it('knows which of the shared things the group joined itself', () => {
    const [handelingen] = sharedByLens(comparison, named);
    expect(handelingen?.things[0]?.joined?.by.map((one) => one.text)).toEqual([
      'Blijven bellen',
      'Elke week bellen',
    ]);
    expect(sharedByLens(comparison, named)[3]?.things[0]?.joined).toBeNull();
  });

  it('lifts out what one person named, and leaves voices outside', () => {
    const at = (lens: 'handelingen' | 'deugden'): unknown[] =>
      onlyOneAt(comparison, named, lens).map((thing) => [
        thing.what,
        thing.who.map((seat) => seat.id),
      ]);
    expect(at('handelingen')).toEqual([['De tante vragen', ['irene']]]);
    expect(at('deugden')).toEqual([['Trouw', ['sanne']]]);
  });

  it('says in one line the first shared thing of each lens, in lens order', () => {
    expect(sharedInOneLine(comparison)).toEqual(['Blijven bellen', 'Zorgvuldigheid']);
    expect(sharedInOneLine(comparison, 1)).toEqual(['Blijven bellen']);
    const long = {
      ...comparison,
      shared: [{ ...comparison.shared[0]!, what: 'lang '.repeat(99) }],
    };
    expect(sharedInOneLine(long)[0]?.length).toBeLessThan(90);
  });
});

describe('through one pair of eyes', () => {
  it('keeps every fact of the core, with people in seat order', () => {
    const eyes = sampleEyes();
    const lines = eyesLines(comparison, eyes);
    expect(lines.map((line) => [line.lens, line.status, line.own, line.only])).toEqual(
      eyes.lenses.map((at) => [at.lens, at.status, at.own, at.only]),
    );
    expect(lines[2]?.others[0]?.who.map((seat) => seat.id)).toEqual(['sanne', 'jongere']);
    expect(lines[0]?.shared[0]?.who.map((seat) => seat.id)).toEqual(['sanne']);
  });
});

describe('starters', () => {
  const view = sampleView();

  it('stay in the order of the core, and what was talked about earlier stands apart', () => {
    const { offered, earlier } = talkLines(view);
    expect(offered.map((talk) => talk.starter)).toEqual(['only', 'apart']);
    expect(earlier.map((talk) => talk.starter)).toEqual(['earlier']);
    expect(talkOf(view, 'apart')?.question).toBe('Wat wil ieder beschermen?');
    expect(talkOf(view, null)).toBeNull();
  });

  it('rest on the opened answers of whom they concern, in seat order', () => {
    const who = (starter: string): string[] =>
      restsOn(view, talkOf(view, starter)!).map((seat) => seat.id);
    expect(who('apart')).toEqual(['sanne', 'mohamed']);
    const closed = { ...talkOf(view, 'earlier')!, participants: ['irene', 'sanne'] };
    expect(restsOn(view, closed).map((seat) => seat.id)).toEqual(['sanne']);
  });
});

describe('what is not discussed yet', () => {
  it('stands per lens in seat order', () => {
    const lenses = undiscussedByLens(backwards);
    expect(lenses.map((one) => [one.lens, one.lines.map((line) => line.seat.id)])).toEqual([
      ['handelingen', ['sanne', 'irene', 'jongere']],
      ['identiteit', ['sanne', 'mohamed', 'jongere']],
      ['deugden', ['sanne', 'mohamed', 'irene', 'jongere']],
    ]);
  });

  it('stays in its place when it was looked at meanwhile', () => {
    const [gone, ...left] = comparison.undiscussed;
    const now = { ...comparison, undiscussed: left };
    const [handelingen] = undiscussedByLens(now, comparison.undiscussed);
    expect(handelingen?.lines.map((line) => [line.seat.id, line.discussed])).toEqual([
      [gone?.participant, true],
      ['irene', false],
      ['jongere', false],
    ]);
  });

  it('forgets whoever is left out', () => {
    const people = comparison.participants.filter((seat) => !seat.voice);
    const lenses = undiscussedByLens(
      { ...comparison, participants: people, undiscussed: [] },
      comparison.undiscussed,
    );
    expect(lenses.flatMap((one) => one.lines.map((line) => line.seat.id))).not.toContain('jongere');
  });
});

describe('the raster', () => {
  it('has a row per seat and a cell only at opened lenses', () => {
    const { rows } = rasterFacts(backwards);
    expect(rows.map((row) => row.seat.id)).toEqual(['sanne', 'mohamed', 'irene', 'jongere']);
    for (const row of rows) expect([...row.cells.keys()]).toEqual(openedLenses(comparison));
  });

  it('takes nothing from a cell that a sealed lens should not have', () => {
    const leaky = {
      ...comparison,
      raster: [...comparison.raster, { ...comparison.raster[0]!, lens: 'kennis' as const }],
    };
    expect(rasterFacts(leaky).rows[0]?.cells.has('kennis')).toBe(false);
  });
});

describe('the deugdenkaart', () => {
  it('keeps the order of the core and gives every seat a place or none', () => {
    const { lines } = virtueFacts(backwards);
    expect(lines.map((line) => line.id)).toEqual(comparison.virtues.map((row) => row.id));
    const trouw = lines.find((line) => line.id === 'trouw');
    expect(trouw?.cells.map((cell) => [cell.seat.id, cell.chosen?.place ?? null])).toEqual([
      ['sanne', 2],
      ['mohamed', null],
      ['irene', null],
      ['jongere', 2],
    ]);
    expect(choosers(trouw!).map((one) => one.seat.id)).toEqual(['sanne', 'jongere']);
  });
});

describe('two side by side', () => {
  it('says that no virtue is shared only at deugden, and only when both gave some', () => {
    expect(pairLines(samplePair()).map((line) => line.middle.kind)).toEqual([
      'nothing',
      'both',
      'no_virtue',
    ]);
    const apart = samplePair();
    apart.rows[0]!.nothing_shared = true;
    expect(pairLines(apart)[0]?.middle.kind).toBe('nothing');
  });

  it('lets two change places when one is chosen on the other side', () => {
    const now = { left: 'sanne', right: 'irene' };
    expect(choose(now, 'left', 'irene')).toEqual({ left: 'irene', right: 'sanne' });
    expect(choose(now, 'right', 'mohamed')).toEqual({ left: 'sanne', right: 'mohamed' });
    expect(choose({ left: 'sanne', right: '' }, 'right', 'sanne')).toEqual({
      left: '',
      right: 'sanne',
    });
  });
});

describe('reading cards', () => {
  it('are one per seat, with the reason where there is no answer', () => {
    const cards = cardsAtLens(sampleSession(), 'identiteit', answers);
    expect(cards.map((card) => [card.participant.id, card.status, card.answer !== null])).toEqual([
      ['sanne', 'opened', true],
      ['mohamed', 'opened', true],
      ['irene', 'kept_closed', false],
      ['jongere', 'opened', true],
    ]);
    expect(cardsAtLens(sampleSession(), 'handelingen', answers)[1]?.status).toBe('skipped');
    expect(cardsAtLens(sampleSession(), 'kennis', answers)[0]?.status).toBe('not_yet');
  });
});

describe('words', () => {
  it('are read from the list, or as somebody wrote them', () => {
    const list = [{ id: 'moed', label: 'Moed', meaning: '', too_much: '' }];
    expect(virtueLabel('moed', list)).toBe('Moed');
    expect(virtueLabel('eigen: Nabijheid', list)).toBe('Nabijheid');
    expect(virtueLabel('verdwenen', list)).toBe('verdwenen');
    expect(ownWord('moed')).toBeNull();
  });
});

describe('folding', () => {
  it('loses nothing and folds only what is long', () => {
    const long = 'woord '.repeat(4000);
    const { head, rest } = fold(long, 600);
    expect(head + rest).toBe(long);
    expect(head.length).toBeLessThanOrEqual(600);
    expect(fold('kort', 600)).toEqual({ head: 'kort', rest: '' });
  });

  it('never cuts a sign in two', () => {
    const { head } = fold(`a${'🦊'.repeat(2000)}`, 600);
    expect([...head].every((sign) => sign === 'a' || sign === '🦊')).toBe(true);
  });
});
