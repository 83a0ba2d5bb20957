import type { CurrencyCode } from '../../../shared/core/money.ts';
import type { ReadableDb } from '../database.ts';

/** Currencies that stored money names, in alphabetical order. */
export function listStatedCurrencies(db: ReadableDb): CurrencyCode[] {
  return db
    .prepare<unknown[], { currency: CurrencyCode }>(
      `SELECT currency FROM invoices WHERE currency IS NOT NULL
      UNION SELECT currency FROM payments WHERE currency IS NOT NULL
      UNION SELECT currency FROM costs WHERE currency IS NOT NULL
      ORDER BY currency`,
    )
    .all()
    .map((row) => row.currency);
}
