import { describe, expect, it } from 'vitest';
import { toCalendarDate } from '../../../../shared/core/dates.ts';
import type { InvoiceTiming } from '../../../../shared/scorecard/metrics/metric-facts.ts';
import { book, client, derive } from './metric-fixtures.ts';

describe('payment of the last six invoices', () => {
  const day = toCalendarDate;
  const invoice = (issued: string, due: string, settled: string | null): InvoiceTiming => ({
    issuedOn: day(issued),
    dueOn: day(due),
    settledOn: settled === null ? null : day(settled),
    amountMinor: 50_000,
    payments: settled === null ? [] : [{ on: day(settled), amountMinor: 50_000 }],
  });
  it('counts paid ones and those past due, and what is open for more than thirty days', () => {
    const invoices = [
      invoice('2025-01-01', '2025-01-15', '2025-06-01'),
      ...['2026-01', '2026-02', '2026-03', '2026-04'].map((one) => invoice(`${one}-01`, `${one}-15`, `${one}-18`)),
      invoice('2026-05-01', '2026-05-21', null),
      invoice('2026-05-10', '2026-06-10', null),
      invoice('2026-06-20', '2026-07-04', null),
    ];
    const facts = book([client({ sums: {}, invoices })]);
    expect(derive(facts, 'm06')).toBeCloseTo((4 * 3 + 40 + 20) / 6, 9);
    expect(derive(facts, 'm06pay')).toBe(17);
    expect(derive(facts, 'm07')).toBe(50_000);
  });

  it('knows nothing of later payments', () => {
    const paidLater = { ...invoice('2026-05-01', '2026-05-10', '2026-08-01') };
    const facts = book([client({ sums: {}, invoices: [paidLater] })]);
    expect(derive(facts, 'm06')).toBe(51);
    expect(derive(facts, 'm07')).toBe(50_000);
  });
});
