import type { BookTotals } from '../../../shared/contract/book-calls.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import type { ReadableDb, WritableDb } from '../database.ts';
import { countsIn, listStatedMoney } from './figures-currency.ts';
import { isForeignPayment, isOwnInvoice, ofOwnInvoice } from './figures-own-money.ts';

/** What is stored in all, whatever its date; sums in the operator's currency. */
export function readBookTotals(db: ReadableDb, currency: CurrencyCode): BookTotals {
  const row = db
    .prepare<unknown[], Omit<BookTotals, 'currency' | 'otherCurrencies'>>(
      `SELECT
        (SELECT COUNT(*) FROM clients WHERE archived_on IS NULL AND standing <> 'prospect') AS clientCount,
        COUNT(*) FILTER (WHERE own) AS invoiceCount,
        COUNT(DISTINCT client_id) FILTER (WHERE own) AS invoicedClientCount,
        COALESCE(SUM(amount_minor) FILTER (WHERE own), 0) AS invoicedMinor,
        MIN(issued_on) AS firstIssuedOn,
        MAX(issued_on) AS lastIssuedOn,
        COUNT(*) FILTER (WHERE may_include_vat = 1) AS mayIncludeVatCount,
        (SELECT COALESCE(SUM(minutes), 0) FROM time_entries) AS loggedMinutes,
        COUNT(*) FILTER (WHERE NOT own)
          + (SELECT COUNT(*) FROM payments WHERE ${isForeignPayment})
          + (SELECT COUNT(*) FROM costs WHERE currency <> @currency) AS foreignCurrencyCount
      FROM (
        SELECT client_id, ${ofOwnInvoice('amount_minor')} AS amount_minor, issued_on, may_include_vat,
          ${isOwnInvoice} AS own
        FROM invoices
      )`,
    )
    .get({ currency });
  if (row === undefined) throw new TypeError('an aggregate always has one row');
  const leftOut = listStatedMoney(db).filter((stated) => !countsIn(stated, currency));
  return { currency, ...row, otherCurrencies: [...new Set(leftOut.map((stated) => stated.currency))] };
}

/**
 * Takes value added tax out of the amounts of every invoice of unknown VAT; what was written becomes the gross amount.
 * At 0 % the amounts stand as they are and count as net. Gives the number of invoices.
 */
export function settleVatOfInvoices(db: WritableDb, vatPct: number): number {
  const statement =
    vatPct === 0
      ? db.prepare('UPDATE invoices SET may_include_vat = 0 WHERE may_include_vat = 1')
      : db.prepare(
          `UPDATE invoices SET may_include_vat = 0, gross_minor = COALESCE(gross_minor, amount_minor),
            amount_minor = CAST(ROUND(amount_minor / ?) AS INTEGER)
          WHERE may_include_vat = 1`,
        );
  return vatPct === 0 ? statement.run().changes : statement.run(1 + vatPct / 100).changes;
}
