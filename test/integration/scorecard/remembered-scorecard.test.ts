import { describe, expect, it } from 'vitest';
import { readScorecard } from '../../../electron/services/scorecard/read-scorecard.ts';
import { toCalendarDate } from '../../../shared/core/dates.ts';
import { createTestDeps } from '../../helpers/service-deps.ts';
import { rows } from '../../helpers/store-rows.ts';

const asOf = toCalendarDate('2026-06-30');
const oneMonth = { monthsShown: 1, metrics: ['m19'] } as const;

describe('a scorecard that was read', () => {
  it('is the same one for as long as nothing changes, each day and each scope for itself', () => {
    const deps = createTestDeps();
    rows.invoice(deps.db, rows.client(deps.db), { issued_on: '2026-06-03', amount_minor: 100_000 });
    const read = readScorecard(deps, asOf, oneMonth);
    expect(readScorecard(deps, asOf, { ...oneMonth, monthsShown: 2 }).scorecard.months).toHaveLength(2);
    expect(readScorecard(deps, asOf, oneMonth)).toBe(read);
    expect(readScorecard(deps, toCalendarDate('2026-05-31'), oneMonth)).not.toBe(read);
  });

  it('is read anew after a write', () => {
    const deps = createTestDeps();
    const client = rows.client(deps.db);
    const revenue = () => readScorecard(deps, asOf, oneMonth).scorecard.clients[0]?.rows[0]?.cells[0]?.value;
    rows.invoice(deps.db, client, { issued_on: '2026-06-03', amount_minor: 100_000 });
    const before = revenue();
    rows.invoice(deps.db, client, { issued_on: '2026-06-04', amount_minor: 100_000 });
    expect(before).toBeGreaterThan(0);
    expect(revenue()).toBe((before ?? 0) * 2);
  });
});
