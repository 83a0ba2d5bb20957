import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  daysBeyondTerms,
  type InvoiceAccount,
  paymentStateOf,
  settlementOf,
} from '../../../shared/client/invoice-timing.ts';
import { addDays, type CalendarDate, toCalendarDate, windowEnding } from '../../../shared/core/dates.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';

const day = toCalendarDate;
const asOf = day('2026-06-30');
const window = windowEnding(asOf);

function invoice(fields: Partial<InvoiceAccount> = {}): InvoiceAccount {
  return {
    dueOn: day('2026-03-01'),
    statedPaidOn: null,
    netMinor: 10_000,
    grossMinor: null,
    balanceMinor: null,
    payments: [],
    currency: 'EUR' as CurrencyCode,
    ...fields,
  };
}

const paid = (...parts: readonly (readonly [on: string, minor: number])[]) =>
  parts.map(([on, amountMinor]) => ({ paidOn: day(on), amountMinor }));

const cases: readonly (readonly [what: string, Partial<InvoiceAccount>, days: number | null])[] = [
  ['paid ten days late', { payments: paid(['2026-03-11', 10_000]) }, 10],
  ['paid five days early', { payments: paid(['2026-02-24', 10_000]) }, -5],
  ['paid in two parts: the second counts', { payments: paid(['2026-03-01', 4_000], ['2026-04-10', 6_000]) }, 40],
  ['an overpayment later changes nothing', { payments: paid(['2026-03-02', 10_000], ['2026-05-01', 100]) }, 1],
  ['paid before the window', { dueOn: day('2025-06-20'), payments: paid(['2025-06-30', 10_000]) }, null],
  ['paid on the first day of the window', { dueOn: day('2025-06-20'), payments: paid(['2025-07-01', 10_000]) }, 11],
  ['paid on the last day of the window', { payments: paid(['2026-06-30', 10_000]) }, 121],
  ['paid after the last day is open on it', { payments: paid(['2026-07-01', 10_000]) }, 121],
  ['open and past due', {}, 121],
  ['open since years', { dueOn: day('2024-06-30') }, 730],
  ['open and due on the last day', { dueOn: asOf }, null],
  ['open and not yet due', { dueOn: day('2026-07-15') }, null],
  ['paid before it was due, still not due', { dueOn: day('2026-07-15'), payments: paid(['2026-06-25', 10_000]) }, -20],
  ['without a due date', { dueOn: null, payments: paid(['2026-03-11', 10_000]) }, null],
  ['a credit note', { netMinor: -10_000 }, null],
  ['nothing to pay', { netMinor: 0 }, null],
  ['a paid date in the file', { statedPaidOn: day('2026-03-06') }, 5],
  ['a paid date after the last day', { statedPaidOn: day('2026-07-06') }, 121],
  ['payments beat the paid date', { statedPaidOn: day('2026-03-06'), payments: paid(['2026-03-11', 10_000]) }, 10],
  [
    'part of it paid, in spite of a paid date',
    { statedPaidOn: day('2026-03-06'), payments: paid(['2026-03-11', 4_000]) },
    121,
  ],
  ['no balance left, paid nobody knows when', { balanceMinor: 0 }, null],
  ['a bank fee left', { balanceMinor: 500 }, null],
  ['a balance left', { balanceMinor: 4_000 }, 121],
  ['part paid, the rest settled by other means', { balanceMinor: 0, payments: paid(['2026-03-11', 4_000]) }, null],
  [
    'compared with the gross amount',
    { grossMinor: 12_200, payments: paid(['2026-03-11', 10_000], ['2026-03-21', 2_200]) },
    20,
  ],
  ['withholding tax kept back', { grossMinor: 12_200, payments: paid(['2026-03-11', 10_200]) }, 10],
];

describe('days beyond terms', () => {
  it.each(cases)('%s', (_, fields, days) => {
    expect(daysBeyondTerms(invoice(fields), window)).toBe(days);
  });

  it('names the day on which an invoice was paid', () => {
    expect(paymentStateOf(invoice({ payments: paid(['2026-03-11', 10_000]) }), asOf)).toEqual({
      kind: 'paid',
      paidOn: '2026-03-11',
    });
    expect(paymentStateOf(invoice({ balanceMinor: 0 }), asOf)).toEqual({ kind: 'paid', paidOn: null });
    expect(paymentStateOf(invoice(), asOf)).toEqual({ kind: 'open' });
    expect(paymentStateOf(invoice({ netMinor: -1 }), asOf)).toEqual({ kind: 'credit' });
  });

  it('never falls when a payment comes later', () => {
    const days = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(days, days, (one, other) => {
        const after = (count: number): CalendarDate => addDays(day('2025-08-01'), count);
        const lateness = (count: number) =>
          daysBeyondTerms(
            invoice({ dueOn: day('2025-08-01'), payments: [{ paidOn: after(count), amountMinor: 10_000 }] }),
            window,
          );
        const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
        expect(lateness(later) ?? 0).toBeGreaterThanOrEqual(lateness(earlier) ?? 0);
      }),
    );
  });
});

describe('how an invoice was settled', () => {
  const vat = { netMinor: 100_000, grossMinor: 122_000 };
  const credit = (on: string, minor: number) => ({ paidOn: day(on), amountMinor: minor, isCredit: true });

  it.each<[string, Partial<InvoiceAccount>, ReturnType<typeof settlementOf>]>([
    ['open', {}, null],
    ['paid as a whole', { payments: paid(['2026-03-11', 10_000]) }, 'whole'],
    ['by a date in its file', { statedPaidOn: day('2026-03-06') }, 'stated'],
    ['by a balance in its file', { balanceMinor: 0 }, 'stated'],
    ['less tax withheld', { ...vat, payments: paid(['2026-03-11', 102_000]) }, 'withholding-tax'],
    ['less a discount', { ...vat, payments: paid(['2026-03-11', 119_560]) }, 'early-payment-discount'],
    ['less a fee of the bank', { netMinor: 20_000, payments: paid(['2026-03-11', 18_800]) }, 'bank-fee'],
    ['taken back', { payments: [credit('2026-03-11', 10_000)] }, 'credit'],
    ['taken back later than the day', { payments: [credit('2026-07-11', 10_000)] }, null],
    ['taken back in part', { payments: [credit('2026-03-11', 4_000)] }, null],
    ['the rest paid', { payments: [credit('2026-03-11', 4_000), ...paid(['2026-03-20', 6_000])] }, 'whole'],
  ])('%s', (_what, fields, expected) => {
    expect(settlementOf(invoice(fields), asOf)).toBe(expected);
  });
});
