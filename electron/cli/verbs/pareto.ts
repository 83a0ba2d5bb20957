import { toUnits } from '../../../shared/core/money.ts';
import { buildPareto, type ParetoMeasure, paretoMeasures } from '../../../shared/scorecard/pareto.ts';
import { computeBook } from '../../services/book/grade-book.ts';
import { listTroubles } from '../../services/insight/list-troubles.ts';
import type { ServiceDeps } from '../../services/service-deps.ts';
import { alignColumns } from '../text/align-columns.ts';
import type { Answer } from './answer.ts';

/** `pareto --by …`: money in currency units, hours in hours, tickets counted; today's twelve months. */
export function pareto(deps: ServiceDeps, by: string | undefined): Answer {
  const measure = paretoMeasures.find((known) => known === by) ?? 'revenue';
  const asOf = deps.ports.clock.today();
  const { book, currency } = computeBook(deps, asOf);
  const troubles = new Map(listTroubles(deps, { asOf }).map((row) => [row.clientId, row]));
  const { rows, unknownCount } = buildPareto(book, measure, troubles);
  const shown = rows.map(({ name, value, sharePct, cumulativePct, isVital }) => ({
    client: name,
    value: toShown(value, measure, (minor) => toUnits(minor, currency)),
    sharePct,
    cumulativePct,
    vital: isVital,
  }));
  return { json: { rows: shown, unknownCount }, text: formatRows(shown) };
}

function toShown(value: number, measure: ParetoMeasure, units: (minor: number) => number): number {
  if (measure === 'hours') return value / 60;
  return measure === 'revenue' || measure === 'grossProfit' ? units(value) : value;
}

type Row = {
  readonly client: string;
  readonly value: number;
  readonly sharePct: number | null;
  readonly cumulativePct: number | null;
  readonly vital: boolean;
};

function formatRows(rows: readonly Row[]): string {
  const pct = (value: number | null) => (value === null ? '-' : `${value.toFixed(1)} %`);
  const lines = rows.map((row) => [
    row.client,
    row.value.toFixed(2),
    pct(row.sharePct),
    pct(row.cumulativePct),
    row.vital ? 'vital' : '',
  ]);
  return alignColumns(lines, ['left', 'right', 'right', 'right', 'left']);
}
