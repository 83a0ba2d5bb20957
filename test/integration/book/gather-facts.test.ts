import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WritableDb } from '../../../electron/db/database.ts';
import { gatherFacts } from '../../../electron/services/book/gather-facts.ts';
import { listClientRows } from '../../../electron/services/book/list-client-rows.ts';
import { addDays, toCalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import type { ClientFacts } from '../../../shared/scoring/client-facts.ts';
import { openTestStore } from '../../helpers/open-test-store.ts';
import { createTestDeps } from '../../helpers/service-deps.ts';
import { rows } from '../../helpers/store-rows.ts';

const eur = 'EUR' as CurrencyCode;
const asOf = toCalendarDate('2026-06-30');

function factsOf(db: WritableDb, clientId: ClientId, on = asOf): ClientFacts {
  const facts = gatherFacts(db, on, eur).find((fact) => fact.clientId === clientId);
  if (facts === undefined) throw new Error('no facts of this client');
  return facts;
}

describe('the window', () => {
  it('takes invoices by issue date and time by work date, the first day out and the last in', () => {
    const { db } = openTestStore();
    const client = rows.client(db);
    for (const [issuedOn, minor] of [
      ['2025-06-30', 1],
      ['2025-07-01', 20],
      ['2026-06-30', 300],
      ['2026-07-01', 4_000],
    ] as const) {
      rows.invoice(db, client, { issued_on: issuedOn, amount_minor: minor });
      rows.time(db, client, issuedOn, minor);
    }
    expect(factsOf(db, client)).toMatchObject({
      invoiceCount: 2,
      revenueMinor: 320,
      minutesWorked: 320,
      timeEntryCount: 2,
    });
  });

  it('takes the twelve months whose first day lies in it', () => {
    const { db } = openTestStore();
    const client = rows.client(db);
    for (const [month, minor] of [
      ['2025-06', 1],
      ['2025-07', 20],
      ['2026-06', 300],
      ['2026-07', 4_000],
    ] as const) {
      rows.cost(db, client, month, minor);
    }
    expect(factsOf(db, client).passThroughMinor).toBe(320);
    expect(factsOf(db, client, toCalendarDate('2026-06-15')).passThroughMinor).toBe(320);
    expect(factsOf(db, client, toCalendarDate('2026-07-01')).passThroughMinor).toBe(4_300);
  });

  it('begins on 1 March after a 28 February', () => {
    const { db } = openTestStore();
    const client = rows.client(db);
    rows.time(db, client, '2027-02-28', 1);
    rows.time(db, client, '2027-03-01', 20);
    expect(factsOf(db, client, toCalendarDate('2028-02-29')).minutesWorked).toBe(20);
  });
});

describe('money', () => {
  it('keeps credit notes with their sign and counts unknown cost', () => {
    const { db } = openTestStore();
    const client = rows.client(db);
    rows.invoice(db, client, { amount_minor: 10_000, pass_through_minor: 2_000 });
    rows.invoice(db, client, { amount_minor: -3_000, pass_through_minor: -500 });
    rows.invoice(db, client, { amount_minor: 700 });
    rows.cost(db, client, '2026-01', 50);
    expect(factsOf(db, client)).toMatchObject({
      invoiceCount: 3,
      revenueMinor: 7_700,
      passThroughMinor: 1_550,
      unknownCostInvoiceCount: 1,
      unknownCostRevenueMinor: 700,
      recurringNetMinor: null,
    });
  });

  it('knows recurring net as soon as one invoice says whether it comes back', () => {
    const { db } = openTestStore();
    const client = rows.client(db);
    rows.invoice(db, client, { amount_minor: 500, is_recurring: 0 });
    expect(factsOf(db, client).recurringNetMinor).toBe(0);
    rows.invoice(db, client, { amount_minor: 500, pass_through_minor: 100, is_recurring: 1 });
    rows.invoice(db, client, { amount_minor: 9_000 });
    expect(factsOf(db, client).recurringNetMinor).toBe(400);
  });

  it('leaves other currencies out of every sum and counts them', () => {
    const { db } = openTestStore();
    const client = rows.client(db);
    const invoice = rows.invoice(db, client, { amount_minor: 10_000, due_on: '2026-02-01', currency: 'EUR' });
    rows.invoice(db, client, { amount_minor: 10_000, due_on: '2026-02-01', currency: 'USD' });
    rows.payment(db, client, invoice, '2026-02-02', 10_000, { currency: 'USD' });
    rows.payment(db, client, invoice, '2026-02-11', 10_000, { currency: 'EUR' });
    rows.cost(db, client, '2026-01', 40, { currency: 'EUR' });
    rows.cost(db, client, '2026-01', 50, { currency: 'CHF' });
    const facts = factsOf(db, client);
    expect(facts).toMatchObject({
      invoiceCount: 1,
      revenueMinor: 10_000,
      passThroughMinor: 40,
      foreignCurrencyCount: 3,
    });
    expect(facts.lateness).toEqual({ invoiceCount: 1, daysTotal: 10 });
  });
});

describe('judgements', () => {
  it('counts the latest assessment up to the day', () => {
    const { db } = openTestStore();
    const client = rows.client(db);
    rows.assessment(db, client, '2025-01-01', 'R2', 'A');
    rows.assessment(db, client, '2026-06-30', 'R2', 'C', { nudge: -3, is_pinned: 1 });
    rows.assessment(db, client, '2026-07-01', 'R2', 'D');
    rows.assessment(db, client, '2026-01-01', 'R5', 'B');
    rows.assessment(db, client, '2026-05-01', 'R5', null);
    expect(factsOf(db, client).assessments).toEqual({
      R2: { level: 'C', nudge: -3, isPinned: true, assessedOn: '2026-06-30' },
    });
  });

  it('takes flags until they are withdrawn, and renews their year', () => {
    const { db } = openTestStore();
    const client = rows.client(db);
    rows.flag(db, client, 'DB1', '2026-07-01');
    rows.flag(db, client, 'DB2', '2026-03-31', { withdrawn_on: '2026-06-30' });
    rows.flag(db, client, 'DB3', '2026-03-31', { withdrawn_on: '2026-07-01', is_escalated: 1 });
    rows.flag(db, client, 'DB4', '2025-02-28', { renewed_on: '2026-02-28' });
    rows.flag(db, client, 'DB5', '2025-08-31', { renewed_on: '2026-07-31' });
    expect(factsOf(db, client).flags).toEqual([
      { kind: 'DB4', happenedOn: '2025-02-28', expiresOn: '2027-02-28', isEscalated: false },
      { kind: 'DB5', happenedOn: '2025-08-31', expiresOn: '2026-08-31', isEscalated: false },
      { kind: 'DB3', happenedOn: '2026-03-31', expiresOn: '2027-03-31', isEscalated: true },
    ]);
  });

  it('treats a client archived by the day as one that left', () => {
    const { db } = openTestStore();
    const client = rows.client(db, { archived_on: '2026-06-30' });
    expect(factsOf(db, client).standing).toBe('closed');
    expect(factsOf(db, client, toCalendarDate('2026-06-29')).standing).toBe('active');
  });

  it('knows the first sign of a client, in any currency, and none that lies ahead', () => {
    const { db } = openTestStore();
    const client = rows.client(db);
    rows.invoice(db, client, { issued_on: '2024-05-05', currency: 'USD' });
    rows.time(db, client, '2024-05-04', 10);
    const later = rows.client(db);
    rows.time(db, later, '2026-07-01', 10);
    expect(factsOf(db, client).firstActivityOn).toBe('2024-05-04');
    expect(factsOf(db, later).firstActivityOn).toBeNull();
  });

  it.each([
    ['2015-03-01', '2015-03-01'],
    ['2026-02-01', '2026-01-10'],
  ])('takes a client since %s as one since %s where its first row is of 2026-01-10', (since, firstOn) => {
    const { db } = openTestStore();
    const client = rows.client(db, { since_on: since });
    rows.invoice(db, client, { issued_on: '2026-01-10' });
    expect(factsOf(db, client).firstActivityOn).toBe(firstOn);
  });
});

describe('payment behaviour', () => {
  it('is the sum of the days that the rows of the client show, whatever is stored', () => {
    const offset = fc.integer({ min: 0, max: 800 });
    const payment = fc.record({
      after: fc.integer({ min: -20, max: 200 }),
      share: fc.constantFrom(1, 0.5, 0.6, 0.98, -0.1),
    });
    const invoice = fc.record({
      issued: offset,
      term: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null }),
      amount: fc.integer({ min: -500, max: 20_000 }),
      gross: fc.boolean(),
      balance: fc.constantFrom(null, 0, 5_000),
      paidAfter: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
      currency: fc.constantFrom(null, 'EUR', 'USD'),
      payments: fc.array(payment, { maxLength: 3 }),
    });
    const deps = createTestDeps({ today: asOf });
    deps.db.prepare("INSERT INTO settings (key, value) VALUES ('currency', '\"EUR\"')").run();
    fc.assert(
      fc.property(fc.array(invoice, { maxLength: 6 }), (invoices) => {
        const client = rows.client(deps.db);
        const first = toCalendarDate('2024-06-01');
        for (const row of invoices) {
          const issuedOn = addDays(first, row.issued);
          const id = rows.invoice(deps.db, client, {
            issued_on: issuedOn,
            due_on: row.term === null ? null : addDays(issuedOn, row.term),
            paid_on: row.paidAfter === null ? null : addDays(issuedOn, row.paidAfter),
            amount_minor: row.amount,
            gross_minor: row.gross ? Math.round(row.amount * 1.22) : null,
            balance_minor: row.balance,
            currency: row.currency,
          });
          for (const part of row.payments) {
            rows.payment(deps.db, client, id, addDays(issuedOn, part.after), Math.round(row.amount * part.share));
          }
        }
        const days = listClientRows(deps, { clientId: client }).invoices.flatMap((row) => row.daysBeyondTerms ?? []);
        expect(factsOf(deps.db, client).lateness).toEqual({
          invoiceCount: days.length,
          daysTotal: days.reduce((sum, one) => sum + one, 0),
        });
      }),
      { numRuns: 60 },
    );
  });
});
