import { endOfPeriod, type Period } from '../../core/dates.ts';
import type { ClientId } from '../../core/ids.ts';
import type { Grade } from '../../scoring/level.ts';
import { findMedian } from '../../scoring/yardstick.ts';
import { deriveMetrics } from './derive-metrics.ts';
import { findTrend, type Trend } from './find-trend.ts';
import { type AlertState, findLines, judgedValue, judgeValue, type Lines, type Series } from './judge-metric.ts';
import { type MetricId, metricDefinitions, metricIds } from './metric-definitions.ts';
import type { BookMetricFacts, ClientMetricFacts } from './metric-facts.ts';
import { type Derived, type Entered, type MetricCell, toCell, unknown } from './metric-value.ts';
import type { DerivedMonth } from './month-scope.ts';

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

/** What of a scorecard is wanted; clients and metrics that are left out cost nothing. */
export type ScorecardScope = {
  readonly monthsShown: number;
  /** Default: all. */
  readonly metrics?: readonly MetricId[];
  /** Default: all clients. Medians and shares are of the whole book in any case. */
  readonly onlyClientId?: ClientId;
};

/**
 * Metrics of clients over the last months of the book: value, source, side of its lines and trend. The months before
 * are only looked back at. Pure, and independent of the order of clients and rows.
 */
export function buildScorecard(book: BookMetricFacts, entered: EnteredValues, scope: ScorecardScope): Scorecard {
  const derived = deriveMetrics(book);
  const medians = findMedians(book, derived);
  const first = Math.max(0, book.months.length - scope.monthsShown);
  const wanted = book.clients.filter(
    ({ clientId }) => scope.onlyClientId === undefined || scope.onlyClientId === clientId,
  );
  return {
    months: book.months.slice(first),
    clients: wanted.map((client) => {
      const cellsOf = makeCells(book, client, derived.get(client.clientId) ?? [], entered);
      const context = { book, grade: client.grade, medians, revenue: cellsOf('m19').map(({ value }) => value) };
      const metrics = scope.metrics ?? metricIds;
      return {
        clientId: client.clientId,
        grade: client.grade,
        rows: metrics.map((metric) => buildRow(metric, cellsOf(metric), first, context)),
      };
    }),
  };
}

/** The cells of one client, metric by metric. */
function makeCells(
  book: BookMetricFacts,
  { clientId, startsIn }: ClientMetricFacts,
  months: readonly DerivedMonth[],
  entered: EnteredValues,
): (metric: MetricId) => readonly MetricCell[] {
  return (metric) => {
    const { isEntered } = metricDefinitions[metric];
    return book.months.map((month, index) =>
      toCell(
        months[index]?.[metric] ?? reasonOf(metric, startsIn, month),
        isEntered ? entered(clientId, metric, month) : null,
      ),
    );
  };
}

/** Nothing was derived at all: the client was not there, nobody typed it in, or no import reaches the month. */
function reasonOf(metric: MetricId, startsIn: Period | null, month: Period): Derived {
  if (!metricDefinitions[metric].isDerived) return unknown('not-entered');
  return unknown(startsIn !== null && startsIn > month ? 'not-a-client' : 'not-covered');
}

type RowContext = {
  readonly book: BookMetricFacts;
  readonly grade: Grade | null;
  readonly medians: ReadonlyMap<MetricId, Series>;
  readonly revenue: Series;
};

function buildRow(metric: MetricId, cells: readonly MetricCell[], first: number, context: RowContext): MetricRow {
  const definition = metricDefinitions[metric];
  const series = cells.map(({ value }) => value);
  const lineContext = {
    targetRateMinor: context.book.targetRateMinor,
    grade: context.grade,
    bookMedians: context.medians.get(metric) ?? [],
    revenue: context.revenue,
  };
  const linesAt = (index: number) => findLines(metric, series, index, lineContext);
  const whole = countWholeMonths(context.book);
  const judge = (cell: MetricCell, index: number): ScorecardCell => {
    // A month under way can already hold too much of a bad thing; that it holds too little of a good one says nothing.
    const isTooEarly = index >= whole && definition.good !== 'down';
    const judged = isTooEarly ? null : judgedValue(definition, series, index);
    return { ...cell, state: judged === null ? 'unknown' : judgeValue(definition, judged, linesAt(index)) };
  };
  const lines = linesAt(whole - 1);
  return {
    metric,
    cells: cells.slice(first).map((cell, offset) => judge(cell, first + offset)),
    lines,
    trend: findTrend(series.slice(0, whole), definition.good, lines),
  };
}

/** The months that are over on the as-of date. */
function countWholeMonths({ months, asOf }: BookMetricFacts): number {
  const last = months.at(-1);
  return last !== undefined && endOfPeriod(last) > asOf ? months.length - 1 : months.length;
}

/** Medians over all clients, by month, of the metrics whose lines need them; no such metric is typed in. */
function findMedians(
  { months }: BookMetricFacts,
  derived: ReadonlyMap<ClientId, readonly DerivedMonth[]>,
): ReadonlyMap<MetricId, Series> {
  const needed = metricIds.filter((metric) => metricDefinitions[metric].warn?.kind === 'book-median');
  const medianOf = (metric: MetricId, index: number) =>
    findMedian(
      [...derived.values()].flatMap((of) => {
        const one = of[index]?.[metric];
        return one?.kind === 'known' ? one.value : [];
      }),
    );
  return new Map(needed.map((metric) => [metric, months.map((_, index) => medianOf(metric, index))]));
}
