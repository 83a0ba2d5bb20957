import type { CurrencyCode } from '../core/money.ts';

type Amount = { readonly amountMinor: number; readonly currency: CurrencyCode };

/** The sum in each currency, in the order in which the currencies come; different money is never added up. */
export function sumByCurrency(amounts: readonly Amount[]): readonly Amount[] {
  const sums = new Map<CurrencyCode, number>();
  for (const { amountMinor, currency } of amounts) sums.set(currency, (sums.get(currency) ?? 0) + amountMinor);
  return Array.from(sums, ([currency, amountMinor]) => ({ amountMinor, currency }));
}
