import type { Period } from '../../core/dates.ts';
import type { ClientId } from '../../core/ids.ts';
import type { Grade } from '../../scoring/level.ts';
import { findMedian } from '../../scoring/yardstick.ts';
import { deriveMetrics, endOfPeriod } from './derive-metrics.ts';
import { findTrend, type Trend } from './find-trend.ts';
import { type AlertState, findLines, judgedValue, judgeValue, type Lines, type Series } from './judge-metric.ts';
import { type MetricId, metricDefinitions, metricIds } from './metric-definitions.ts';
import type { BookMetricFacts } from './metric-facts.ts';
import { type Derived, type Entered, type MetricCell, toCell, unknown } from './metric-value.ts';

/** One month of a metric, with the side of its lines on which it lies. */
export type ScorecardCell = MetricCell & { readonly state: AlertState };

export type MetricRow = {
  readonly metric: MetricId;
  /** In the order of the months. */
  readonly cells: readonly ScorecardCell[];
  /** Lines of the last month. */
  readonly lines: Lines;
  readonly trend: Trend;
};

export type ClientScorecard = {
  readonly clientId: ClientId;
  readonly grade: Grade | null;
  readonly rows: readonly MetricRow[];
};

export type Scorecard = { readonly months: readonly Period[]; readonly clients: readonly ClientScorecard[] };

/** What was typed in, by client, metric and month. */
export type EnteredValues = (clientId: ClientId, metric: MetricId, month: Period) => Entered | null;

/**
 * Every metric of every client over the last months of the book: value, source, side of its lines and trend. The months
 * before are only looked back at. Pure, and independent of the order of clients and rows.
 */
export function buildScorecard(book: BookMetricFacts, entered: EnteredValues, monthsShown: number): Scorecard {
  const derived = deriveMetrics(book);
  const whole = book.clients.map((client) => {
    const months = derived.get(client.clientId) ?? [];
    const cells = new Map(
      metricIds.map((metric) => [
        metric,
        book.months.map((month, index) =>
          toCell(
            months[index]?.[metric] ?? reasonOf(metric, client.startsIn, month),
            metricDefinitions[metric].isEntered ? entered(client.clientId, metric, month) : null,
          ),
        ),
      ]),
    );
    return { client, cells };
  });
  const medians = findMedians(whole, book.months.length);
  const first = Math.max(0, book.months.length - monthsShown);
  return {
    months: book.months.slice(first),
    clients: whole.map(({ client, cells }) => ({
      clientId: client.clientId,
      grade: client.grade,
      rows: metricIds.map((metric) => buildRow(metric, cells, first, { book, grade: client.grade, medians })),
    })),
  };
}

/** Nothing was derived at all: the client was not there, nobody typed it in, or no import reaches the month. */
function reasonOf(metric: MetricId, startsIn: Period | null, month: Period): Derived {
  if (!metricDefinitions[metric].isDerived) return unknown('not-entered');
  return unknown(startsIn !== null && startsIn > month ? 'not-a-client' : 'not-covered');
}

type CellsByMetric = ReadonlyMap<MetricId, readonly MetricCell[]>;
type RowContext = {
  readonly book: BookMetricFacts;
  readonly grade: Grade | null;
  readonly medians: ReadonlyMap<MetricId, Series>;
};

const valuesOf = (cells: CellsByMetric, metric: MetricId): Series => cells.get(metric)?.map(({ value }) => value) ?? [];

function buildRow(metric: MetricId, cells: CellsByMetric, first: number, context: RowContext): MetricRow {
  const definition = metricDefinitions[metric];
  const series = valuesOf(cells, metric);
  const lineContext = {
    targetRateMinor: context.book.targetRateMinor,
    grade: context.grade,
    bookMedians: context.medians.get(metric) ?? [],
    revenue: valuesOf(cells, 'm19'),
  };
  const linesAt = (index: number) => findLines(metric, series, index, lineContext);
  const whole = countWholeMonths(context.book);
  const judge = (cell: MetricCell, index: number): ScorecardCell => {
    // A month under way can already hold too much of a bad thing; that it holds too little of a good one says nothing.
    const isTooEarly = index >= whole && definition.good !== 'down';
    const judged = isTooEarly ? null : judgedValue(definition, series, index);
    return { ...cell, state: judgeValue(definition, judged, linesAt(index)) };
  };
  const lines = linesAt(whole - 1);
  return {
    metric,
    cells: (cells.get(metric) ?? []).map(judge).slice(first),
    lines,
    trend: findTrend(series.slice(0, whole), definition.good, lines),
  };
}

/** The months that are over on the as-of date. */
function countWholeMonths({ months, asOf }: BookMetricFacts): number {
  const last = months.at(-1);
  return last !== undefined && endOfPeriod(last) > asOf ? months.length - 1 : months.length;
}

/** Medians over all clients, by month, of the metrics whose lines need them. */
function findMedians(
  whole: readonly { readonly cells: CellsByMetric }[],
  monthCount: number,
): ReadonlyMap<MetricId, Series> {
  const needed = metricIds.filter((metric) => metricDefinitions[metric].warn?.kind === 'book-median');
  return new Map(
    needed.map((metric) => [
      metric,
      Array.from({ length: monthCount }, (_, index) =>
        findMedian(whole.flatMap(({ cells }) => cells.get(metric)?.[index]?.value ?? [])),
      ),
    ]),
  );
}
