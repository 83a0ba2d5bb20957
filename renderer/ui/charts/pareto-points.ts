import type { ClientId } from '../../../shared/core/ids.ts';
import { type CurrencyCode, toUnits } from '../../../shared/core/money.ts';
import type { Pareto, ParetoMeasure } from '../../../shared/scorecard/pareto.ts';

/** One bar as it is drawn: currency units, or hours. */
export type ParetoPoint = {
  readonly clientId: ClientId | null;
  readonly name: string;
  readonly value: number;
  readonly cumulativePct: number | null;
  readonly isVital: boolean;
};

/** A stored value as it is shown: hours from minutes, currency units from minor ones, counts as they are. */
export function toShownValue(value: number, measure: ParetoMeasure, currency: CurrencyCode): number {
  switch (measure) {
    case 'revenue':
    case 'grossProfit':
      return toUnits(value, currency);
    case 'hours':
      return value / 60;
    case 'tickets':
    case 'afterHours':
    case 'disputes':
      return value;
  }
}

/** Bars of a Pareto chart, largest first; beyond `atMost` the rest becomes one bar that belongs to no client. */
export function buildParetoPoints(
  pareto: Pareto,
  currency: CurrencyCode,
  restName: (count: number) => string,
  atMost = 24,
): readonly ParetoPoint[] {
  const toShown = (value: number) => toShownValue(value, pareto.measure, currency);
  const shown = pareto.rows.length > atMost ? pareto.rows.slice(0, atMost - 1) : pareto.rows;
  const points: ParetoPoint[] = shown.map(({ clientId, name, value, cumulativePct, isVital }) => ({
    clientId,
    name,
    value: toShown(value),
    cumulativePct,
    isVital,
  }));
  const rest = pareto.rows.slice(shown.length);
  if (rest.length === 0) return points;
  return [
    ...points,
    {
      clientId: null,
      name: restName(rest.length),
      value: toShown(rest.reduce((sum, row) => sum + row.value, 0)),
      cumulativePct: rest.at(-1)?.cumulativePct ?? null,
      isVital: false,
    },
  ];
}
