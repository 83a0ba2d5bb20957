import type { CurrencyCode } from '../../shared/core/money.ts';
import type { Catalog } from '../../shared/i18n/catalog.ts';
import type { Line } from '../../shared/scorecard/metrics/judge-metric.ts';
import { type MetricId, metricDefinitions } from '../../shared/scorecard/metrics/metric-definitions.ts';
import type { MetricCell } from '../../shared/scorecard/metrics/metric-value.ts';
import { levelAt } from '../../shared/scoring/bands.ts';
import { useFormatters, useTexts } from './texts.tsx';

/** How the figures of a scorecard are written: values with their unit, lines, and where each comes from. */
export function useMetricText(currency: CurrencyCode) {
  const { history: texts, common } = useTexts();
  const formatters = useFormatters();
  const value = (metric: MetricId, amount: number | null): string => {
    if (amount === null) return common.unknown;
    switch (metricDefinitions[metric].unit) {
      case 'count':
        return formatters.integer(amount);
      case 'ratio':
        return formatters.decimal2(amount);
      case 'pct':
        return formatters.pct0(amount);
      case 'days':
        return texts.units.days(formatters.integer(amount));
      case 'money':
        return formatters.wholeMoney(amount, currency);
      case 'rate':
        return texts.units.perHour(formatters.wholeMoney(amount, currency));
      case 'time':
        return texts.units.hours(formatters.decimal1(amount / 60));
      case 'score':
        return formatters.decimal1(amount);
      case 'level':
        return levelAt(amount);
    }
  };
  const source = (metric: MetricId, { derived, entered }: MetricCell): readonly string[] => {
    const isKnown = derived.kind === 'known';
    const derivation = derivationOf(texts, derived);
    if (entered === null) {
      return isKnown && derived.isCostIncomplete ? [derivation, texts.source.costIncomplete] : [derivation];
    }
    const over = isKnown ? [texts.source.over(value(metric, derived.value)), derivation] : [];
    return [texts.source.entered(formatters.day(entered.on)), ...over];
  };
  const name = (metric: MetricId) => texts.metrics[metric];
  return { name, value, source, line: (metric: MetricId, line: Line) => value(metric, line.at) };
}

function derivationOf({ source }: Catalog['history'], derived: MetricCell['derived']): string {
  if (derived.kind === 'unknown') return source.unknown[derived.why];
  return derived.rows === 0 ? source.covered : source.derived(derived.rows);
}
