import { type CurrencyCode, convertMinor } from '../core/money.ts';
import type { InvoiceDraft } from './drafts.ts';
import type { InvoiceLine } from './invoice-lines.ts';

/**
 * What the rates of a file lead to: as somebody said, else the one currency whose rows carry no rate or 1. Undefined: none
 * or several do.
 */
export function findRateTarget(lines: readonly InvoiceLine[], given: string | undefined): CurrencyCode | undefined {
  if (given !== undefined) return given as CurrencyCode;
  const homes = new Set<CurrencyCode>();
  for (const { currency, rate } of lines) if (currency !== null && (rate === null || rate === 1)) homes.add(currency);
  const [only] = homes;
  return homes.size === 1 ? only : undefined;
}

/** Whether any row carries a rate that would have to lead somewhere. */
export function carriesRate({ currency, rate }: InvoiceLine): boolean {
  return currency !== null && typeof rate === 'number' && rate !== 1;
}

type Rated = Pick<InvoiceDraft, 'rate' | 'rateCurrency'>;
type Sums = Pick<InvoiceDraft, 'amountMinor' | 'grossMinor' | 'passThroughMinor'>;

/** The rate of one invoice, where its rows agree on one and its money stays an exact sum at it. */
export function settleRate(lines: readonly InvoiceLine[], target: CurrencyCode | undefined, sums: Sums): Rated {
  const none = { rate: null, rateCurrency: null };
  const currency = lines[0]?.currency ?? null;
  const [rate, ...further] = new Set(lines.flatMap((line) => line.rate ?? []));
  if (
    target === undefined ||
    currency === null ||
    currency === target ||
    typeof rate !== 'number' ||
    further.length > 0
  )
    return none;
  return isExact(sums, rate, currency, target) ? { rate, rateCurrency: target } : none;
}

function isExact(sums: Sums, rate: number, from: CurrencyCode, to: CurrencyCode): boolean {
  const largest = Math.max(...[sums.amountMinor, sums.grossMinor ?? 0, sums.passThroughMinor ?? 0].map(Math.abs));
  try {
    convertMinor(largest, rate, from, to);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
