import type { CurrencyCode } from '../../../shared/core/money.ts';
import { Value } from '../../ui/marks.tsx';
import { useFormatters } from '../../ui/texts.tsx';

/** Writes the amount of a row: exact, with its currency only where that isn't the operator's. */
export function useRowMoney(currency: CurrencyCode) {
  const formatters = useFormatters();
  return (amountMinor: number, rowCurrency: CurrencyCode | null) => (
    <Value>
      {rowCurrency === null || rowCurrency === currency
        ? formatters.exactMoney(amountMinor, currency)
        : formatters.money(amountMinor, rowCurrency)}
    </Value>
  );
}
