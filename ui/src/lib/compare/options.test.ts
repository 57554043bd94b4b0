// The rules of what the view Handelingsopties holds.
import { describe, expect, it } from 'vitest';
import type { Named, OptionRow, Participant, Stance } from '../api';
import { aloud, joinable, noOptions, optionFacts, roundSeats } from './options';
import { STANCES, stanceOfKey } from './options-stance';
import { sampleSession, sampleView } from './sample';

function row(id: string, by: string[], change: Partial<OptionRow> = {}): OptionRow {
  const members = by.map((participant) => ({ id: `${id}-${participant}`, participant, text: id }));
  return {
    id: members[0]!.id,
    text: id,
    skill: null,
    members,
    stances: [],
    done: false,
    ...change,
  };
}

const bellen = row('bellen', ['irene', 'sanne'], {
  stances: [
    { participant: 'irene', stance: 'would_not' },
    { participant: 'sanne', stance: 'would' },
  ],
});
const toen = row('opgenomen', ['sanne'], { done: true });
const overdragen = row('overdragen', ['jongere']);

const named: Named[] = [bellen, overdragen].map((one) => ({
  lens: 'handelingen',
  what: one.text,
  by: one.members.map(({ id, participant }, place) => ({
    participant,
    place,
    text: one.text,
    option: id,
  })),
  people: ['sanne'],
  joined: one.members.length > 1,
}));

const facts = () => {
  const { comparison } = sampleView();
  return optionFacts({ ...comparison, options: [toen, overdragen, bellen] }, named);
};

describe('the courses of action', () => {
  it('stand in the order of the core, and what was done then stands last', () => {
    expect(facts().lines.map((line) => line.row.text)).toEqual([
      'overdragen',
      'bellen',
      'opgenomen',
    ]);
  });

  it('have a place for every seat, in seat order, and nothing where nobody chose', () => {
    const line = facts().lines[1]!;
    expect(line.cells.map(({ seat, stance }) => [seat.id, stance])).toEqual([
      ['sanne', 'would'],
      ['mohamed', null],
      ['irene', 'would_not'],
      ['jongere', null],
    ]);
  });

  it('name who named them in seat order, a voice too', () => {
    const by = facts().lines.map((line) => line.by.map((seat) => seat.id));
    expect(by).toEqual([['jongere'], ['sanne', 'irene'], ['sanne']]);
  });

  it('can be joined, except what was done then: that is told, not named', () => {
    expect(facts().lines.map((line) => line.named?.what ?? null)).toEqual([
      'overdragen',
      'bellen',
      null,
    ]);
  });

  it('are one thing to join where two say the very same words', () => {
    const { comparison } = sampleView();
    const again = row('bellen', ['mohamed']);
    const both = { ...named[0]!, by: [...named[0]!.by, { ...named[0]!.by[0]!, option: again.id }] };
    const facts = optionFacts({ ...comparison, options: [bellen, again, toen] }, [both]);
    expect(facts.lines.map((line) => line.named)).toEqual([both, both, null]);
    expect(joinable(facts)).toEqual([both]);
  });

  it('are not there while the lens is sealed, or when nobody named one', () => {
    const { comparison } = sampleView();
    expect(noOptions({ ...comparison, options: [] })).toBe('none');
    expect(noOptions({ ...comparison, options: [bellen] })).toBeNull();
    const lenses = { ...comparison.lenses, handelingen: 'sealed' as const };
    expect(noOptions({ ...comparison, lenses, options: [bellen] })).toBe('sealed');
  });
});

describe('the silent round', () => {
  function table(...change: Partial<Participant>[]): Participant[] {
    const { participants } = sampleSession();
    return participants.map((one, at) => ({ ...one, ...change[at] }));
  }

  it('lets nobody speak aloud before the opening, nor who closed a sheet or still has one', () => {
    const participants = table(
      { stances: 'done' },
      { stances: 'busy' },
      { stances: 'skipped' },
      { stances: 'waiting' },
    );
    const session = { ...sampleSession(), participants };
    const speaking = (stances: 'running' | 'opened'): string[] =>
      aloud({ ...session, stances }).map((one) => one.id);
    expect(speaking('running')).toEqual([]);
    expect(speaking('opened')).toEqual(['irene', 'jongere']);
    expect(aloud({ ...session, stances: 'opened', state: 'closed' })).toEqual([]);
  });

  it('knows who is not ready, and asks nothing of who has it on paper', () => {
    const { notReady, onPaper } = roundSeats(
      table(
        { stances: 'busy' },
        { stances: 'waiting', way: 'paper' },
        { stances: 'skipped' },
        { stances: 'done' },
      ),
    );
    expect(notReady.map((one) => one.id)).toEqual(['sanne']);
    expect(onPaper.map((one) => one.id)).toEqual(['mohamed']);
  });
});

describe('the keys', () => {
  const key = (pressed: string, ctrlKey = false): Stance | null | undefined =>
    stanceOfKey({ key: pressed, ctrlKey, altKey: false, metaKey: false });

  it('choose in the order of the legend, and take back', () => {
    expect(['1', '2', '3'].map((one) => key(one))).toEqual([...STANCES]);
    expect([key('0'), key('Delete'), key('Backspace')]).toEqual([null, null, null]);
  });

  it('leave every other key to the page', () => {
    expect([key('4'), key('Tab'), key('1', true)]).toEqual([undefined, undefined, undefined]);
  });
});
