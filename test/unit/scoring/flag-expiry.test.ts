import { expect, it } from 'vitest';
import { type CalendarDate, toCalendarDate } from '../../../shared/core/dates.ts';
import { expiryOfFlag } from '../../../shared/scoring/flag-expiry.ts';

it.each([
  { happenedOn: '2026-03-31', renewedOn: null, expiresOn: '2027-03-31' },
  { happenedOn: '2026-03-31', renewedOn: '2026-10-01', expiresOn: '2027-10-01' },
  { happenedOn: '2028-02-29', renewedOn: null, expiresOn: '2029-02-28' },
])('a deal-breaker of $happenedOn, renewed on $renewedOn, counts up to $expiresOn', (flag) => {
  const renewedOn: CalendarDate | null = flag.renewedOn === null ? null : toCalendarDate(flag.renewedOn);
  expect(expiryOfFlag({ happenedOn: toCalendarDate(flag.happenedOn), renewedOn })).toBe(flag.expiresOn);
});
