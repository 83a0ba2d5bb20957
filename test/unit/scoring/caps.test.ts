import { describe, expect, test } from 'vitest';
import { addDays } from '../../../shared/core/dates.ts';
import { findCaps, findExpiredFlags } from '../../../shared/scoring/caps.ts';
import type { ClientFacts } from '../../../shared/scoring/client-facts.ts';
import type { FlagKind, Grade } from '../../../shared/scoring/level.ts';
import { asOf, chooseLevels } from './build-facts.ts';
import { balanced, gradeOne } from './grade-one.ts';
import { flag } from './pipeline-fixtures.ts';

describe('deal-breakers', () => {
  test.each<[FlagKind, Grade, Grade]>([
    ['DB1', 'D', 'D'],
    ['DB2', 'C', 'D'],
    ['DB3', 'C', 'D'],
    ['DB4', 'C', 'D'],
    ['DB5', 'C', 'D'],
    ['DB6', 'D', 'D'],
    ['DB7', 'C', 'C'],
  ])('%s caps at %s, escalated at %s', (kind, cap, escalated) => {
    expect(findCaps([flag(kind)], balanced, asOf)).toEqual([{ flag: kind, cap }]);
    expect(findCaps([flag(kind, { isEscalated: true })], balanced, asOf)).toEqual([{ flag: kind, cap: escalated }]);
  });

  test('count once a kind at the lowest cap, in order of kind', () => {
    const flags = [flag('DB5'), flag('DB2', { isEscalated: true }), flag('DB2')];
    const expected = [
      { flag: 'DB2', cap: 'D' },
      { flag: 'DB5', cap: 'C' },
    ];
    expect(findCaps(flags, balanced, asOf)).toEqual(expected);
    expect(findCaps(flags.toReversed(), balanced, asOf)).toEqual(expected);
  });

  test.each([
    [0, true],
    [1, true],
    [-1, false],
  ])('that expire %d days after the as-of date cap: %s', (days, caps) => {
    const flags = [flag('DB3', { expiresOn: addDays(asOf, days) })];
    expect(findCaps(flags, balanced, asOf)).toHaveLength(caps ? 1 : 0);
    expect(findExpiredFlags(flags, asOf)).toEqual(caps ? [] : ['DB3']);
  });

  test('cap nothing before they happened', () => {
    expect(findCaps([flag('DB1', { happenedOn: addDays(asOf, 1) })], balanced, asOf)).toEqual([]);
  });

  test('that were renewed are not called expired', () => {
    expect(findExpiredFlags([flag('DB3', { expiresOn: addDays(asOf, -1) }), flag('DB3')], asOf)).toEqual([]);
  });

  test('never raise a grade, and the lowest wins', () => {
    const client = gradeOne({ flags: [flag('DB2'), flag('DB6')] });
    expect(client).toMatchObject({ base: 'B', grade: 'D' });
    expect(client.explanation.slice(1, 3)).toEqual([
      { kind: 'cap', flag: 'DB2', cap: 'C', from: 'B', to: 'C' },
      { kind: 'cap', flag: 'DB6', cap: 'D', from: 'C', to: 'D' },
    ]);
    const least = gradeOne({
      minutesWorked: 60_000,
      flags: [flag('DB7')],
      assessments: chooseLevels('F5 R2 R3 R4 R5 R6', 'DDDDDD'),
    });
    expect(least).toMatchObject({ base: 'D', grade: 'D', caps: [{ flag: 'DB7', cap: 'C' }] });
  });

  test('come after size', () => {
    const small: Partial<ClientFacts> = {
      revenueMinor: 200_000,
      passThroughMinor: 0,
      minutesWorked: 600,
      recurringNetMinor: 160_000,
    };
    const client = gradeOne({ ...small, flags: [flag('DB1')] });
    expect(client.explanation.map((step) => step.kind)).toEqual(['matrix', 'size', 'cap', 'final']);
    expect(client.grade).toBe('D');
  });
});
