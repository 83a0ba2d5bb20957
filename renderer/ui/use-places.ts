import { useMemo } from 'react';
import { countries, currencies } from '../../shared/client/starting-values.ts';
import type { Option } from './select.tsx';
import { useFormatters, useLocaleTag } from './texts.tsx';

/** Countries and currencies to choose from, by their names in the user's language. */
export function usePlaces(): {
  readonly countries: readonly Option<string>[];
  readonly currencies: readonly Option<string>[];
} {
  const locale = useLocaleTag();
  const { compare } = useFormatters();
  return useMemo(() => {
    const countryNames = new Intl.DisplayNames(locale, { type: 'region' });
    const currencyNames = new Intl.DisplayNames(locale, { type: 'currency' });
    return {
      countries: countries
        .map((id) => ({ id, label: countryNames.of(id) ?? id }))
        .toSorted((a, b) => compare(a.label, b.label)),
      currencies: currencies.map((id) => ({ id, label: id, note: currencyNames.of(id) ?? id })),
    };
  }, [locale, compare]);
}
