import type { CurrencyCode } from '../../../shared/core/money.ts';
import { Value } from '../../ui/marks.tsx';
import { useFormatters } from '../../ui/texts.tsx';

/** Writes the amount of a row: exact, in its own currency, in the operator's where it names none. */
export function useRowMoney(currency: CurrencyCode) {
  const formatters = useFormatters();
  return (amountMinor: number, rowCurrency: CurrencyCode | null) => (
    <Value>{formatters.money(amountMinor, rowCurrency ?? currency)}</Value>
  );
}
