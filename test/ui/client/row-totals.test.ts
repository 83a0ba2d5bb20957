import { describe, expect, it } from 'vitest';
import {
  findMeanDaysLate,
  splitInvoices,
  sumMoney,
  sumPassThrough,
} from '../../../renderer/features/client/row-totals.ts';
import type { InvoiceRow } from '../../../shared/contract/book-calls.ts';
import { toCalendarDate, windowEnding } from '../../../shared/core/dates.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';

const eur = 'EUR' as CurrencyCode;
const usd = 'USD' as CurrencyCode;
const window = windowEnding(toCalendarDate('2026-10-31'));

function invoice(given: Partial<InvoiceRow>): InvoiceRow {
  return {
    id: 'i' as InvoiceRow['id'],
    clientId: 'c' as InvoiceRow['clientId'],
    number: null,
    issuedOn: toCalendarDate('2026-05-01'),
    dueOn: null,
    paidOn: null,
    daysBeyondTerms: null,
    amountMinor: 10_000,
    passThroughMinor: null,
    currency: eur,
    converted: null,
    isRecurring: null,
    mayIncludeVat: false,
    source: 'table',
    ...given,
  };
}

describe('sums of rows', () => {
  it('take a row without a currency as the own one, and count others', () => {
    const rows = [invoice({}), invoice({ currency: null, amountMinor: 500 }), invoice({ currency: usd })];
    expect(sumMoney(rows, eur, (row) => row.amountMinor)).toEqual({ sumMinor: 10_500, otherCurrencyCount: 1 });
  });

  it('leave out what was issued on or before the first day', () => {
    const on = (text: string) => invoice({ issuedOn: toCalendarDate(text) });
    const { inWindow, older } = splitInvoices([on('2025-10-31'), on('2025-11-01'), on('2026-10-31')], window);
    expect([inWindow.length, older.length]).toEqual([2, 1]);
  });

  it('keep an unknown cost apart from a cost of zero', () => {
    const rows = [invoice({ passThroughMinor: 0 }), invoice({}), invoice({ passThroughMinor: 300 })];
    expect(sumPassThrough(rows, [], eur)).toEqual({
      onInvoicesMinor: 300,
      monthlyMinor: 0,
      totalMinor: 300,
      unknownInvoiceCount: 1,
    });
  });

  it('average days over the invoices that count', () => {
    expect(findMeanDaysLate([invoice({})])).toBeUndefined();
    expect(findMeanDaysLate([invoice({ daysBeyondTerms: 12 }), invoice({ daysBeyondTerms: -2 }), invoice({})])).toEqual(
      { days: 5, invoiceCount: 2 },
    );
  });
});
