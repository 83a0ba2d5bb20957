import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listInvoiceAccounts, sumLateness } from '../../../electron/db/repositories/figures-lateness.ts';
import { daysBeyondTerms } from '../../../shared/client/invoice-timing.ts';
import { addDays, toCalendarDate, windowEnding } from '../../../shared/core/dates.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import { openTestStore } from '../../helpers/open-test-store.ts';
import { rows } from '../../helpers/store-rows.ts';

const asOf = toCalendarDate('2024-03-01');
const eur = 'EUR' as CurrencyCode;

// Around both ends of the window, a leap day among them.
const day = fc
  .oneof(fc.integer({ min: -4, max: 4 }), fc.integer({ min: -370, max: -362 }), fc.integer({ min: -500, max: 60 }))
  .map((days) => addDays(asOf, days));
const currency = fc.constantFrom(null, 'EUR', 'EUR', 'USD');
// 100.00 and what is a discount, a fee, a part or nothing of it.
const amount = fc.constantFrom(10_000, 10_000, 12_000, 9_800, 8_000, 5_000, 1, -10_000);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.oneof(fc.constant(null), value);

const payment = fc.record({ paidOn: day, amount, currency });
const invoice = fc.record({
  columns: fc.record({
    issued_on: day,
    due_on: fc.oneof(day, day, fc.constant(null)),
    paid_on: maybe(day),
    amount_minor: amount,
    gross_minor: maybe(fc.constantFrom(12_000, 10_000, 0, -500)),
    balance_minor: maybe(fc.constantFrom(0, 100, 10_000)),
    currency,
  }),
  isRated: fc.boolean(),
  isOpenBalance: fc.boolean().map((is) => (is ? 1 : 0)),
  payments: fc.oneof(fc.array(payment, { maxLength: 1 }), fc.array(payment, { maxLength: 3 })),
  creditOn: fc.oneof({ arbitrary: fc.constant(null), weight: 4 }, { arbitrary: day, weight: 1 }),
});

type Made = typeof invoice extends fc.Arbitrary<infer T> ? T : never;

function store(made: readonly Made[]) {
  const { db } = openTestStore();
  const clients = [rows.client(db), rows.client(db)] as const;
  made.forEach(({ columns, isRated, isOpenBalance, payments, creditOn }, index) => {
    const client = clients[index % 2 === 0 ? 0 : 1];
    const rate = isRated && columns.currency === 'USD' ? { rate: 0.9, rate_currency: 'EUR' } : {};
    const id = rows.invoice(db, client, { ...columns, ...rate, is_open_balance: isOpenBalance });
    for (const one of payments) rows.payment(db, client, id, one.paidOn, one.amount, { currency: one.currency });
    if (creditOn === null) return;
    rows.invoice(db, client, { issued_on: creditOn, amount_minor: -4_000, credits_invoice_id: id });
  });
  return db;
}

it('sums by client what the rule says of each invoice, whatever was paid, stated or credited', () => {
  fc.assert(
    fc.property(fc.array(invoice, { minLength: 1, maxLength: 12 }), (made) => {
      const db = store(made);
      const window = windowEnding(asOf);
      const expected = new Map<string, { invoiceCount: number; daysTotal: number }>();
      for (const { clientId, account } of listInvoiceAccounts(db, asOf, eur)) {
        const days = daysBeyondTerms(account, window);
        if (days === null) continue;
        const { invoiceCount, daysTotal } = expected.get(clientId) ?? { invoiceCount: 0, daysTotal: 0 };
        expected.set(clientId, { invoiceCount: invoiceCount + 1, daysTotal: daysTotal + days });
      }
      expect(sumLateness(db, { window, currency: eur })).toEqual(expected);
      db.close();
    }),
    { numRuns: 80 },
  );
});
