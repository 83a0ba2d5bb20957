import { describe, expect, it } from 'vitest';
import { writeSettings } from '../../../electron/db/repositories/settings.ts';
import { measureBookQuality } from '../../../electron/services/insight/measure-book-quality.ts';
import { createDemoBridge } from '../../helpers/demo-bridge.ts';

describe('what figures of money leave out', () => {
  it('is nothing in a whole book, and is counted once a cost, a currency or the cost of an hour is missing', async () => {
    const { deps } = await createDemoBridge();
    const { db } = deps;
    const whole = measureBookQuality(deps, {});
    expect(whole).toEqual({
      minutesWithoutCost: 0,
      monthsWithoutHours: 0,
      invoicesWithoutCost: 0,
      rowsInOtherCurrencies: 0,
    });
    const [first, second] = db
      .prepare<[], { id: string }>(
        "SELECT id FROM invoices WHERE issued_on > '2026-06-01' ORDER BY issued_on, id LIMIT 2",
      )
      .all();
    db.prepare('UPDATE invoices SET pass_through_minor = NULL WHERE id = ?').run(first?.id ?? '');
    db.prepare("UPDATE invoices SET currency = 'CHF' WHERE id = ?").run(second?.id ?? '');
    writeSettings(db, { internalCostPerHour: null });
    const gaps = measureBookQuality(deps, {});
    expect(gaps).toMatchObject({ invoicesWithoutCost: 1, monthsWithoutHours: 0 });
    expect(gaps.rowsInOtherCurrencies).toBeGreaterThan(0);
    expect(gaps.minutesWithoutCost).toBeGreaterThan(1_000);
  });
});
