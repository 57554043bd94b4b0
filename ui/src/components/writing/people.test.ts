import { describe, expect, it } from 'vitest';
import type { Lens, Participant, SessionView } from '../../lib/api';
import { LENSES } from '../../lib/lens';
import { nextWaiting, progressOn, takesPart, writerName } from './people';
import { person } from './sample-person';

function around(participants: Participant[], chosen: readonly Lens[] = LENSES): SessionView {
  const lenses = LENSES.map((lens) => ({
    lens,
    chosen: chosen.includes(lens),
    opened_at: null,
    noting_done: false,
  }));
  return { participants, lenses } as unknown as SessionView;
}

const deugden = { kind: 'lens', lens: 'deugden' } as const;

describe('wie er aan de beurt is', () => {
  it('is de volgende stoel waar nog iemand wacht, rond de tafel', () => {
    const table = around([person('a', 'waiting'), person('b', 'done'), person('c', 'waiting')]);
    expect(nextWaiting(table, deugden, 'b')?.id).toBe('c');
    expect(nextWaiting(table, deugden, 'c')?.id).toBe('a');
  });

  it('is niemand als de anderen klaar zijn, overslaan of op papier schrijven', () => {
    const table = around([
      person('a', 'busy'),
      person('b', 'done'),
      person('c', 'skipped'),
      person('d', 'waiting', { way: 'paper' }),
    ]);
    expect(nextWaiting(table, deugden, 'a')).toBeNull();
  });

  it('is nooit een stem als het om een eerste ingeving gaat', () => {
    const voice = person('v', 'waiting', { voice_of: 'jongere', written_by: 'a' });
    const table = around([person('a', 'done'), voice]);
    expect(takesPart(voice, { kind: 'own_picture' })).toBe(false);
    expect(nextWaiting(table, { kind: 'first_thought' }, 'a')).toBeNull();
    expect(nextWaiting(table, deugden, 'a')?.id).toBe('v');
    expect(writerName(voice, table)).toBe('a');
  });

  it('gaat in de stille ronde over wat iemand zou doen, los van de lenzen', () => {
    const voice = person('v', 'done', { voice_of: 'ouder', written_by: 'a', stances: 'waiting' });
    const table = around([person('a', 'waiting', { stances: 'done' }), voice]);
    expect(takesPart(voice, { kind: 'stances' }), 'a voice too, in other words').toBe(true);
    expect(progressOn(voice, { kind: 'stances' }, table)).toBe('waiting');
    expect(nextWaiting(table, { kind: 'stances' }, '')?.id).toBe('v');
  });
});

it('alle lenzen in één keer: klaar als geen gekozen lens meer wacht', () => {
  const mixed = person('a', 'waiting');
  mixed.answers = mixed.answers.map((one) =>
    one.lens === 'kennis' ? { ...one, progress: 'done' } : one,
  );
  const sheet = { kind: 'all_lenses' } as const;
  expect(progressOn(mixed, sheet, around([mixed]))).toBe('busy');
  expect(progressOn(mixed, sheet, around([mixed], ['kennis']))).toBe('done');
  const opened = around([mixed]);
  opened.lenses = opened.lenses.map((one) =>
    one.lens === 'kennis' ? one : { ...one, opened_at: '2026-11-22T10:00:00Z' },
  );
  expect(progressOn(mixed, sheet, opened), 'opened lenses are not on it any more').toBe('done');
});
