import type { CurrencyCode } from '../../../shared/core/money.ts';
import type { ReadableDb } from '../database.ts';

/** A currency that stored money names, and the one that a rate of its file leads to. */
export type StatedMoney = { readonly currency: CurrencyCode; readonly rateCurrency: CurrencyCode | null };

/** What currencies stored money names, in alphabetical order; a payment of an invoice with a rate goes with it. */
export function listStatedMoney(db: ReadableDb): StatedMoney[] {
  return db
    .prepare<unknown[], StatedMoney>(
      `SELECT currency, rate_currency AS rateCurrency FROM invoices WHERE currency IS NOT NULL
      UNION SELECT currency, CASE WHEN invoice_id IN (SELECT id FROM invoices WHERE rate_currency IS NOT NULL) THEN (
          SELECT rate_currency FROM invoices WHERE id = payments.invoice_id AND currency = payments.currency
        ) END FROM payments WHERE currency IS NOT NULL
      UNION SELECT currency, NULL FROM costs WHERE currency IS NOT NULL
      ORDER BY 1, 2`,
    )
    .all();
}

/** Whether money counts in the figures of a currency. */
export function countsIn(stated: StatedMoney, currency: CurrencyCode): boolean {
  return stated.currency === currency || stated.rateCurrency === currency;
}
