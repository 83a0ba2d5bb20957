import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumLateness } from '../../../electron/db/repositories/figures-lateness.ts';
import { listInvoiceSums } from '../../../electron/db/repositories/figures-sums.ts';
import { bookHandlers } from '../../../electron/services/book/book-handlers.ts';
import { undoImport } from '../../../electron/services/imports/undo-import.ts';
import { updateSettings } from '../../../electron/services/settings/update-settings.ts';
import { toCountedInvoice } from '../../../shared/client/counted-invoice.ts';
import { toCalendarDate, windowEnding } from '../../../shared/core/dates.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import { createTestDeps } from '../../helpers/service-deps.ts';
import { rows } from '../../helpers/store-rows.ts';
import { dumpBook, listRows, makeImporter } from '../imports/import-helpers.ts';

const asOf = toCalendarDate('2025-12-31');

const english = [
  'Date,Num,Customer,Due Date,Amount,Currency,Exchange rate',
  '15/01/2025,1,Batik,20/01/2025,"43,000,000.00",IDR,',
  '02/02/2025,2,Smith,05/02/2025,"1,100.00",USD,16250',
  '03/02/2025,3,Smith,05/02/2025,"10.01",USD,"16,250.55"',
  '',
].join('\n');
const italian = [
  'Data;Numero;Cliente;Scadenza;Importo;Valuta;Cambio',
  '15/01/2025;1;Batik;20/01/2025;43.000.000,00;IDR;1',
  '02/02/2025;2;Smith;05/02/2025;1.100,00;USD;16250',
  '03/02/2025;3;Smith;05/02/2025;10,01;USD;16.250,55',
  '',
].join('\n');

describe.each([
  ['English', english],
  ['Italian', italian],
])('an %s file with exchange rates', (_name, text) => {
  it('stores the amount as it is, with its rate; once more changes nothing, another rate does, undo takes it back', async () => {
    const { deps, text: give } = makeImporter();
    const before = dumpBook(deps.db);
    const first = await give(text);
    expect(first.questions.map(({ code }) => code)).not.toContain('rate-target-unknown');
    const select = 'SELECT number, amount_minor, currency, rate, rate_currency FROM invoices ORDER BY number';
    const stored = [
      { number: '1', amount_minor: 4_300_000_000, currency: 'IDR', rate: null, rate_currency: null },
      { number: '2', amount_minor: 110_000, currency: 'USD', rate: 16_250, rate_currency: 'IDR' },
      { number: '3', amount_minor: 1001, currency: 'USD', rate: 16_250.55, rate_currency: 'IDR' },
    ];
    expect(listRows(deps.db, select)).toEqual(stored);
    const after = dumpBook(deps.db);
    expect((await give(text)).rows.imported).toBe(0);
    const changed = await give(text.replace('16250', '16300'), undefined, 'later.csv');
    expect(changed.rows.imported).toBe(1);
    expect(listRows(deps.db, select)[1]).toMatchObject({ rate: 16_300 });
    undoImport(deps, { importId: changed.importId });
    expect(listRows(deps.db, select)).toEqual(stored);
    undoImport(deps, { importId: first.importId });
    expect(dumpBook(deps.db)).toEqual(before);
    expect(after).not.toEqual(before);
  });

  it('counts converted where the rate leads to the currency of the operator, chosen or not', async () => {
    const { deps, text: give } = makeImporter();
    await give(text);
    const unset = bookHandlers['book.grade'](deps, { asOf });
    expect(unset.currency).toBe('IDR');
    updateSettings(deps, { currency: 'IDR' as CurrencyCode });
    const { totals } = bookHandlers['book.grade'](deps, { asOf });
    expect(totals).toEqual(unset.totals);
    // 43 000 000 + 1 100 × 16 250 + 10.01 × 16 250.55 = 162 668.0055
    expect(totals).toMatchObject({ invoiceCount: 3, foreignCurrencyCount: 0, otherCurrencies: [] });
    expect(totals.invoicedMinor).toBe(4_300_000_000 + 1_787_500_000 + 16_266_801);
  });

  it('leaves out and counts what has no rate to the currency of the operator', async () => {
    const { deps, text: give } = makeImporter();
    await give(text);
    updateSettings(deps, { currency: 'USD' as CurrencyCode });
    const { totals } = bookHandlers['book.grade'](deps, { asOf });
    expect(totals).toMatchObject({ invoicedMinor: 111_001, foreignCurrencyCount: 1, otherCurrencies: ['IDR'] });
    updateSettings(deps, { currency: 'EUR' as CurrencyCode });
    expect(bookHandlers['book.grade'](deps, { asOf }).totals).toMatchObject({
      invoicedMinor: 0,
      foreignCurrencyCount: 3,
      otherCurrencies: ['IDR', 'USD'],
    });
  });
});

describe('a payment of an invoice with a rate', () => {
  it('counts in the currency of the invoice or of the rate; one in another is left out and counted', () => {
    const deps = createTestDeps();
    updateSettings(deps, { currency: 'EUR' as CurrencyCode });
    const client = rows.client(deps.db);
    const rated = { currency: 'USD', rate: 0.9, rate_currency: 'EUR', due_on: '2025-03-01', issued_on: '2025-02-01' };
    const paid = rows.invoice(deps.db, client, { ...rated, number: 'paid' });
    const other = rows.invoice(deps.db, client, { ...rated, number: 'other' });
    rows.payment(deps.db, client, paid, '2025-03-11', 10_000, { currency: 'USD' });
    rows.payment(deps.db, client, other, '2025-03-21', 9_000, { currency: 'EUR' });
    rows.payment(deps.db, client, other, '2025-03-12', 9_000, { currency: 'GBP' });
    const answer = bookHandlers['book.listClientRows'](deps, { clientId: client, asOf });
    expect(answer.invoices.map((row) => [row.number, row.paidOn, row.daysBeyondTerms])).toEqual([
      ['paid', '2025-03-11', 10],
      ['other', '2025-03-21', 20],
    ]);
    const { totals } = bookHandlers['book.grade'](deps, { asOf });
    expect(totals).toMatchObject({ invoicedMinor: 18_000, foreignCurrencyCount: 1, otherCurrencies: ['GBP'] });
    expect(sumLateness(deps.db, { window: windowEnding(asOf), currency: 'EUR' as CurrencyCode }).get(client)).toEqual({
      invoiceCount: 2,
      daysTotal: 30,
    });
  });
});

const money = fc.record({
  amount_minor: fc.integer({ min: -5_000_000, max: 5_000_000 }),
  pass_through_minor: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
  currency: fc.constantFrom(null, 'EUR', 'JPY', 'USD', 'KWD'),
  rate: fc.double({ min: 0.0001, max: 20_000, noNaN: true }),
  rate_currency: fc.constantFrom('EUR', 'JPY'),
  isRated: fc.boolean(),
});

describe('the rows behind a figure', () => {
  it('add up to it, whatever their currencies and rates', () => {
    const own = fc.constantFrom('EUR', 'JPY', 'KWD');
    fc.assert(
      fc.property(fc.array(money, { minLength: 1, maxLength: 12 }), own, (invoices, currency) => {
        const deps = createTestDeps();
        updateSettings(deps, { currency: currency as CurrencyCode });
        const client = rows.client(deps.db);
        for (const { isRated, rate, rate_currency, ...fields } of invoices)
          rows.invoice(deps.db, client, {
            ...fields,
            issued_on: '2025-05-05',
            ...(isRated && fields.currency !== null ? { rate, rate_currency } : {}),
          });
        const shown = bookHandlers['book.listClientRows'](deps, { clientId: client, asOf }).invoices;
        const counted = shown.map(toCountedInvoice).filter((row) => row.currency === null || row.currency === currency);
        const sum = counted.reduce((total, row) => total + row.amountMinor, 0);
        const { totals } = bookHandlers['book.grade'](deps, { asOf });
        expect(totals.invoicedMinor).toBe(sum);
        expect(totals.foreignCurrencyCount).toBe(invoices.length - counted.length);
        const [sums] = listInvoiceSums(deps.db, { window: windowEnding(asOf), currency: currency as CurrencyCode });
        expect(sums).toMatchObject({ invoiceCount: counted.length, revenueMinor: sum });
        expect(sums?.passThroughMinor).toBe(counted.reduce((total, row) => total + (row.passThroughMinor ?? 0), 0));
        const months = bookHandlers['book.listMonthlyFigures'](deps, { clientId: client, asOf });
        expect(months.reduce((total, month) => total + (month.revenueMinor ?? 0), 0)).toBe(sum);
      }),
      { numRuns: 40 },
    );
  });
});
