import { type CurrencyCode, toUnits } from '../../shared/core/money.ts';
import type { Catalog } from '../../shared/i18n/catalog.ts';
import type { Formatters } from '../../shared/i18n/formatters.ts';
import type { GradedClient } from '../../shared/scoring/graded-client.ts';
import type { CriterionId } from '../../shared/scoring/level.ts';
import type { RowsTab } from './navigation.ts';
import { useFormatters, useTexts } from './texts.tsx';

/** What a value is written with. */
type ValueContext = {
  readonly texts: Catalog['client']['card']['value'];
  readonly formatters: Formatters;
  readonly currency: CurrencyCode;
};

/** Writes the measurement of a criterion with its unit; null where nothing was measured. */
export function useCriterionValue(currency: CurrencyCode) {
  const texts = useTexts().client.card.value;
  const formatters = useFormatters();
  return (client: GradedClient, id: CriterionId) => describeValue(client, id, { texts, formatters, currency });
}

function describeValue(client: GradedClient, id: CriterionId, context: ValueContext): string | null {
  const { value } = client.criteria[id];
  if (value === null) return null;
  const { texts, formatters } = context;
  switch (id) {
    case 'F1':
      return texts.marginPct(formatters.pct1(value));
    case 'F2':
      return describeRate(client, value, context);
    case 'F3':
      return texts.multiple(formatters.decimal2(value));
    case 'F4':
      return texts.recurring(formatters.pct1(value));
    case 'R1':
      return texts.days(formatters.decimal1(value));
    case 'F5':
    case 'R2':
    case 'R3':
    case 'R4':
    case 'R5':
    case 'R6':
      return formatters.decimal1(value);
  }
}

/** The rate beside its target; the ratio alone where no hour was worked. */
function describeRate(client: GradedClient, ratio: number, { texts, formatters, currency }: ValueContext): string {
  const { ehrMinor } = client.figures;
  if (ehrMinor === null || ratio === 0) return texts.multiple(formatters.decimal2(ratio));
  return texts.rate(
    formatters.decimal1(toUnits(ehrMinor, currency)),
    formatters.integer(toUnits(ehrMinor / ratio, currency)),
  );
}

const tabs: Readonly<Partial<Record<CriterionId, RowsTab>>> = {
  F1: 'invoices',
  F2: 'time',
  F3: 'invoices',
  F4: 'invoices',
  R1: 'payments',
};

/** Which rows a measured criterion opens; undefined for what is only ever chosen. */
export function rowsTabOf(id: CriterionId): RowsTab | undefined {
  return tabs[id];
}
