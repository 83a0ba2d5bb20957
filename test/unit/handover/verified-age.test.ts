import { describe, expect, it } from 'vitest';
import { addDays, toCalendarDate } from '../../../shared/core/dates.ts';
import { buildHandoverPack } from '../../../shared/handover/build-handover-pack.ts';
import { ageNote, verifiedNote } from '../../../shared/handover/verified-age.ts';
import {
  threeComputersAnswers,
  threeComputersFacts,
  threeComputersInventory,
} from '../../helpers/handover/three-computers.ts';

const today = toCalendarDate('2026-06-30');

describe('the age of a look at a record', () => {
  it.each([
    [0, undefined],
    [180, undefined],
    [181, 'over 180 days ago'],
    [365, 'over 180 days ago'],
    [366, 'over 365 days ago'],
  ])('of %i days is said as %o', (days, note) => {
    expect(ageNote(addDays(today, -days), today)).toBe(note);
  });

  it.each([
    [[null, null], 'never verified'],
    [['2026-06-01', null, null], '2 of 3 never verified'],
    [['2026-06-01'], undefined],
    [['2026-06-01', '2025-01-01'], 'over 365 days ago'],
  ])('of a section with looks on %o is %o', (days, note) => {
    const records = days.map((verifiedOn) => ({ values: {}, verifiedOn }));
    const known = days.filter((day): day is string => day !== null);
    const oldest = known.length < days.length ? null : toCalendarDate(known.toSorted()[0] ?? '');
    expect(verifiedNote(records, oldest, today)).toBe(note);
  });

  it('stands beside the record and at the head of its section, in words', () => {
    const old = { values: { name: 'PC-01' }, verifiedOn: '2025-01-15' };
    const fresh = { values: { name: 'PC-02' }, verifiedOn: '2026-06-01' };
    const never = { values: { name: 'PC-03' }, verifiedOn: null };
    const print = (records: readonly (typeof old | typeof never)[]) =>
      JSON.stringify(
        buildHandoverPack({
          profile: 'mini',
          facts: threeComputersFacts('A4'),
          inventory: { ...threeComputersInventory, records: { '06': records } },
          answers: threeComputersAnswers,
        }).paper.blocks,
      );
    expect(print([old, fresh])).toContain('15\u00A0Jan\u00A02025, over 365 days ago');
    expect(print([old, fresh])).toContain('"verifiedNote":"over 365 days ago"');
    expect(print([fresh, never])).toContain('"verifiedNote":"1 of 2 never verified"');
    expect(print([fresh])).not.toContain('days ago');
  });
});
