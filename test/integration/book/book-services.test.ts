import { describe, expect, it } from 'vitest';
import { bookHandlers } from '../../../electron/services/book/book-handlers.ts';
import { computeBook } from '../../../electron/services/book/grade-book.ts';
import { updateSettings } from '../../../electron/services/settings/update-settings.ts';
import { takeSnapshot } from '../../../electron/services/snapshots/take-snapshot.ts';
import { calls } from '../../../shared/contract/contract.ts';
import { toCalendarDate } from '../../../shared/core/dates.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import { refusalOf } from '../../helpers/refusal-of.ts';
import { createTestDeps, type TestDeps } from '../../helpers/service-deps.ts';
import { rows } from '../../helpers/store-rows.ts';

const eur = 'EUR' as CurrencyCode;

function withRates(deps: TestDeps): TestDeps {
  updateSettings(deps, { currency: eur, internalCostPerHour: 35, targetRatePerHour: 75 });
  return deps;
}

describe('the currency of the book', () => {
  it('is the one that is set, else the one that the rows name, else none', () => {
    const deps = createTestDeps();
    const client = rows.client(deps.db);
    const grade = () => bookHandlers['book.grade'](deps, {});
    expect(grade().currency).toBe('XXX');
    rows.invoice(deps.db, client, { currency: 'CHF' });
    expect(grade().currency).toBe('CHF');
    rows.cost(deps.db, client, '2026-01', 100, { currency: 'EUR' });
    expect(refusalOf(grade).code).toBe('currency-missing');
    updateSettings(deps, { currency: eur });
    expect(grade()).toMatchObject({ currency: 'EUR', totals: { invoiceCount: 0, foreignCurrencyCount: 1 } });
  });
});

describe('the rows behind the figures', () => {
  it('are those of the window, and older invoices that tell how the client pays', () => {
    const deps = withRates(createTestDeps());
    const client = rows.client(deps.db);
    const old = rows.invoice(deps.db, client, { issued_on: '2025-05-01', due_on: '2025-06-01', number: 'old' });
    rows.payment(deps.db, client, old, '2025-07-01', 10_000);
    const settled = rows.invoice(deps.db, client, { issued_on: '2025-05-01', due_on: '2025-06-01', number: 'settled' });
    rows.payment(deps.db, client, settled, '2025-06-01', 10_000);
    rows.invoice(deps.db, client, { issued_on: '2026-06-20', due_on: '2026-07-20', number: 'new' });
    rows.invoice(deps.db, client, {
      issued_on: '2026-06-21',
      due_on: '2026-06-25',
      number: 'foreign',
      currency: 'USD',
    });
    rows.time(deps.db, client, '2026-06-30', 30);
    rows.time(deps.db, client, '2026-07-01', 30);
    rows.ticket(deps.db, client, '2025-06-30T23:59:00');
    rows.ticket(deps.db, client, '2025-07-01T00:00:00');
    rows.cost(deps.db, client, '2025-06', 5);
    rows.cost(deps.db, client, '2025-07', 6);
    const answer = bookHandlers['book.listClientRows'](deps, { clientId: client });
    expect(calls['book.listClientRows'].result.parse(answer)).toEqual(answer);
    expect(answer.invoices.map((row) => [row.number, row.paidOn, row.daysBeyondTerms])).toEqual([
      ['foreign', null, null],
      ['new', null, null],
      ['old', '2025-07-01', 30],
    ]);
    expect(answer.payments.map((row) => row.paidOn)).toEqual(['2025-07-01']);
    expect(answer.timeEntries).toHaveLength(1);
    expect(answer.tickets.map((row) => row.openedAt)).toEqual(['2025-07-01T00:00:00']);
    expect(answer.costs.map((row) => row.month)).toEqual(['2025-07']);
  });
});

describe('monthly figures', () => {
  it('are twelve calendar months, the last as far as it has gone', () => {
    const deps = withRates(createTestDeps({ today: '2026-06-15' }));
    const client = rows.client(deps.db);
    const prospect = rows.client(deps.db, { standing: 'prospect' });
    rows.invoice(deps.db, client, { issued_on: '2025-06-30', amount_minor: 1 });
    rows.invoice(deps.db, client, { issued_on: '2025-07-01', amount_minor: 10_000, pass_through_minor: 2_000 });
    rows.invoice(deps.db, client, { issued_on: '2025-07-31', amount_minor: 500 });
    rows.invoice(deps.db, client, { issued_on: '2026-06-16', amount_minor: 7 });
    rows.invoice(deps.db, prospect, { issued_on: '2025-07-01', amount_minor: 9 });
    rows.cost(deps.db, client, '2025-07', 300);
    rows.time(deps.db, client, '2025-07-05', 60);
    rows.time(deps.db, prospect, '2025-08-05', 60);
    const figures = bookHandlers['book.listMonthlyFigures'](deps, { clientId: null });
    expect(figures.map((month) => month.month)).toEqual([
      '2025-07',
      '2025-08',
      '2025-09',
      '2025-10',
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
      '2026-03',
      '2026-04',
      '2026-05',
      '2026-06',
    ]);
    expect(figures[0]).toEqual({
      month: '2025-07',
      revenueMinor: 10_500,
      passThroughMinor: 2_300,
      unknownCostInvoiceCount: 1,
      minutesWorked: 60,
      grossProfitMinor: 4_700,
    });
    expect(figures.slice(1).every((month) => month.revenueMinor === 0 && month.grossProfitMinor === null)).toBe(true);
    const ofProspect = bookHandlers['book.listMonthlyFigures'](deps, { clientId: prospect });
    expect(ofProspect[0]).toMatchObject({ revenueMinor: 9, minutesWorked: null });
  });
});

describe('estimates', () => {
  it('stand in for what is not known, replace each other and can be cleared', () => {
    const deps = withRates(createTestDeps());
    const client = rows.client(deps.db);
    const record = (figure: 'revenuePerYear' | 'minutesPerYear', value: number) =>
      bookHandlers['book.recordEstimates'](deps, { estimates: [{ clientId: client, figure, value }] });
    record('revenuePerYear', 999);
    record('revenuePerYear', 12_345.67);
    record('minutesPerYear', 6_000);
    expect(bookHandlers['book.listEstimates'](deps)).toHaveLength(2);
    const [graded] = computeBook(deps, deps.ports.clock.today()).book.clients;
    expect(graded?.figures).toMatchObject({
      revenueMinor: 1_234_567,
      minutesWorked: 6_000,
      estimated: { revenue: true, hours: true },
    });
    bookHandlers['book.clearEstimate'](deps, { clientId: client, figure: 'revenuePerYear' });
    expect(bookHandlers['book.listEstimates'](deps)).toEqual([
      { clientId: client, figure: 'minutesPerYear', value: 6_000 },
    ]);
    expect(deps.announced).toContain('facts');
  });
});

describe('a yearly revenue typed in before a currency was chosen', () => {
  it('is in the currency that is chosen later', () => {
    const deps = createTestDeps();
    const client = rows.client(deps.db);
    bookHandlers['book.recordEstimates'](deps, {
      estimates: [{ clientId: client, figure: 'revenuePerYear', value: 5_000 }],
    });
    const revenue = () => bookHandlers['book.grade'](deps, {}).book.clients[0]?.figures.revenueMinor;
    expect(revenue()).toBe(500_000);
    updateSettings(deps, { currency: eur });
    expect(revenue()).toBe(500_000);
    updateSettings(deps, { currency: 'USD' as CurrencyCode });
    bookHandlers['book.recordEstimates'](deps, {
      estimates: [{ clientId: client, figure: 'revenuePerYear', value: 5_000 }],
    });
    updateSettings(deps, { currency: eur });
    expect(revenue()).toBeNull();
  });
});

describe('value added tax of unknown amounts', () => {
  it('is taken out at its rate, and what was written becomes the gross amount', () => {
    const deps = withRates(createTestDeps());
    const client = rows.client(deps.db);
    rows.invoice(deps.db, client, { amount_minor: 12_200, may_include_vat: 1 });
    rows.invoice(deps.db, client, { amount_minor: -1_001, may_include_vat: 1 });
    rows.invoice(deps.db, client, { amount_minor: 5_000 });
    expect(bookHandlers['book.settleVat'](deps, { vatPct: 22 })).toEqual({ invoiceCount: 2 });
    const stored = deps.db
      .prepare('SELECT amount_minor, gross_minor, may_include_vat FROM invoices ORDER BY amount_minor')
      .raw()
      .all();
    expect(stored).toEqual([
      [-820, -1_001, 0],
      [5_000, null, 0],
      [10_000, 12_200, 0],
    ]);
    expect(bookHandlers['book.settleVat'](deps, { vatPct: 22 })).toEqual({ invoiceCount: 0 });
  });

  it('leaves the amounts as they are at 0 %', () => {
    const deps = withRates(createTestDeps());
    rows.invoice(deps.db, rows.client(deps.db), { amount_minor: 12_200, may_include_vat: 1 });
    expect(bookHandlers['book.grade'](deps, {}).totals.mayIncludeVatCount).toBe(1);
    expect(bookHandlers['book.settleVat'](deps, { vatPct: 0 })).toEqual({ invoiceCount: 1 });
    expect(bookHandlers['book.grade'](deps, {}).totals).toMatchObject({ mayIncludeVatCount: 0, invoicedMinor: 12_200 });
  });
});

describe('a snapshot', () => {
  it('keeps what was computed, and from what, whatever happens later', () => {
    const deps = withRates(createTestDeps());
    const client = rows.client(deps.db, { name: 'Kept' });
    rows.invoice(deps.db, client, { pass_through_minor: 0 });
    rows.time(deps.db, client, '2026-06-01', 60);
    rows.assessment(deps.db, client, '2026-06-01', 'R2', 'A');
    const taken = takeSnapshot(deps);
    expect(taken).toMatchObject({ asOf: '2026-06-30', cause: 'on-demand', clientCount: 1 });
    const read = () => deps.db.prepare('SELECT * FROM snapshots JOIN snapshot_clients ON snapshot_id = id').all();
    const before = read();
    expect(JSON.stringify(before)).toContain('Kept');
    deps.db.prepare('DELETE FROM clients').run();
    updateSettings(deps, { internalCostPerHour: 99, preset: 'cash-first' });
    expect(read()).toEqual(before);
    const stored = deps.db
      .prepare<[], { model: string; rates: string; name: string; facts: string; result: string }>(
        'SELECT model, rates, client_name AS name, facts, result FROM snapshots JOIN snapshot_clients ON snapshot_id = id',
      )
      .get();
    expect(JSON.parse(stored?.model ?? '')).toMatchObject({ preset: 'balanced' });
    expect(JSON.parse(stored?.rates ?? '')).toMatchObject({ internalCostPerHourMinor: 3_500 });
    expect(stored?.name).toBe('Kept');
    expect(JSON.parse(stored?.facts ?? '')).toMatchObject({ name: '', revenueMinor: 10_000 });
    expect(JSON.parse(stored?.result ?? '')).toMatchObject({ name: '', figures: { marginPct: 65 } });
  });
});

describe('the totals', () => {
  it('are of all that is stored', () => {
    const deps = withRates(createTestDeps());
    const client = rows.client(deps.db);
    rows.client(deps.db, { name: 'Only in a list of clients' });
    rows.client(deps.db, { archived_on: '2026-01-01' });
    rows.client(deps.db, { standing: 'prospect' });
    rows.invoice(deps.db, client, { issued_on: '2020-02-03', amount_minor: 100 });
    rows.invoice(deps.db, client, { issued_on: '2027-02-03', amount_minor: 20, may_include_vat: 1 });
    rows.time(deps.db, client, '2020-01-01', 45);
    const { totals } = bookHandlers['book.grade'](deps, { asOf: toCalendarDate('2026-06-30') });
    expect(totals).toEqual({
      currency: 'EUR',
      clientCount: 2,
      invoiceCount: 2,
      invoicedClientCount: 1,
      invoicedMinor: 120,
      firstIssuedOn: '2020-02-03',
      lastIssuedOn: '2027-02-03',
      mayIncludeVatCount: 1,
      loggedMinutes: 45,
      foreignCurrencyCount: 0,
      otherCurrencies: [],
    });
  });
});
