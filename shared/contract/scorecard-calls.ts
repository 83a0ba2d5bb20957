import { z } from 'zod';
import type { CalendarDate, Instant, Period } from '../core/dates.ts';
import type { ClientId } from '../core/ids.ts';
import type { WrittenKind } from '../evidence/evidence-kinds.ts';
import type { Move } from '../scorecard/history/explain-move.ts';
import type { MetricRow, ScorecardCell } from '../scorecard/metrics/build-scorecard.ts';
import type { Trend } from '../scorecard/metrics/find-trend.ts';
import type { AlertState, Lines } from '../scorecard/metrics/judge-metric.ts';
import { type MetricId, metricIds } from '../scorecard/metrics/metric-definitions.ts';
import type { Axis, FlagKind, Grade } from '../scoring/level.ts';
import { call } from './call.ts';
import { act } from './client-calls.ts';
import { calendarDate, clientId, currency, nothing, period } from './values.ts';

/** Results of pure functions are held to their TypeScript type; what they contain is proven by those functions' own tests. */
const typed = <T>() => z.object({}).loose() as unknown as z.ZodType<T>;
const listOf = <T>() => z.array(z.object({}).loose()) as unknown as z.ZodType<readonly T[]>;

export type GridRow = {
  readonly clientId: ClientId;
  readonly name: string;
  readonly grade: Grade | null;
  /** One a metric of the answer, in its order. */
  readonly cells: readonly ScorecardCell[];
  readonly trends: readonly Trend[];
};

/** Counters that stand beside figures of money: what they leave out. */
export type Quality = {
  /** Minutes that could not be valued, since an hour has no cost yet. */
  readonly minutesWithoutCost: number;
  /** Months of the last twelve in which a client was invoiced and no hour is known. */
  readonly monthsWithoutHours: number;
  readonly invoicesWithoutCost: number;
  readonly rowsInOtherCurrencies: number;
};

/** One month end of a client, as it was frozen. */
export type GradePoint = {
  readonly asOf: CalendarDate;
  readonly month: Period;
  readonly takenAt: Instant;
  readonly grade: Grade | null;
  /** What the present model makes of the same facts. */
  readonly recomputed: Grade | null;
  readonly isProvisional: boolean;
  readonly index: number | null;
  readonly held: readonly Axis[];
  /** Against the month end before. */
  readonly move: Move | null;
};

export type TimelineEvent = {
  readonly on: CalendarDate;
  readonly kind: WrittenKind | 'flag' | 'flag-withdrawn' | 'document-sent' | 'assessment';
  readonly text: string;
  readonly flag: FlagKind | null;
};

export type ClientTimeline = {
  readonly months: readonly Period[];
  readonly currency: string;
  readonly asOf: CalendarDate;
  readonly rows: readonly MetricRow[];
  readonly grades: readonly GradePoint[];
  readonly events: readonly TimelineEvent[];
  readonly quality: Quality;
};

export type GradeCounts = Readonly<Record<Grade | 'none', number>>;

export type PortfolioMove = {
  readonly clientId: ClientId;
  readonly name: string;
  /** Null where the client is new in this month end, or gone from it. */
  readonly move: Move | null;
  readonly kind: 'moved' | 'new' | 'gone';
  readonly grade: Grade | null;
};

export type PortfolioMonth = {
  readonly asOf: CalendarDate;
  readonly month: Period;
  readonly takenAt: Instant;
  readonly counts: GradeCounts;
  /** Counts of the same frozen facts under the model and the rates of today. */
  readonly recomputed: GradeCounts;
  readonly moves: readonly PortfolioMove[];
};

export type Drift = {
  readonly clientId: ClientId;
  readonly name: string;
  readonly grade: Grade | null;
  /** Change of (F + R) / 2 over three month ends. */
  readonly points: number;
  readonly trend: Trend;
};

export type Alert = {
  readonly clientId: ClientId;
  readonly name: string;
  readonly grade: Grade | null;
  readonly metric: MetricId;
  readonly state: Exclude<AlertState, 'fine' | 'unknown'>;
  readonly value: number;
  readonly lines: Lines;
  readonly trend: Trend;
};

export type Portfolio = {
  readonly currency: string;
  readonly months: readonly PortfolioMonth[];
  /** Month ends that were missed and can be made from what is stored. */
  readonly missedCount: number;
  /** The model or the rates of today are not those of every month end. */
  readonly isRecomputedDifferent: boolean;
  readonly declined: readonly Drift[];
  readonly improved: readonly Drift[];
  /** The last month that is over. */
  readonly alertsOf: Period;
  readonly alerts: readonly Alert[];
  readonly quality: Quality;
};

export type MonthEndStatus = {
  readonly month: Period;
  readonly asOf: CalendarDate;
  readonly isOver: boolean;
  /** Month ends that can be chosen, newest first. */
  readonly choices: readonly Period[];
  /** Rows of the month by kind, and the last day that imports of the kind reach. */
  readonly imports: readonly {
    readonly kind: 'invoices' | 'payments' | 'time' | 'tickets';
    readonly rowCount: number;
    readonly reachesOn: CalendarDate | null;
    readonly isComplete: boolean;
  }[];
  readonly setAside: readonly { readonly importId: string; readonly fileName: string; readonly rowCount: number }[];
  /** B to D: A clients are asked once a quarter with the rest. */
  readonly reactions: readonly {
    readonly clientId: ClientId;
    readonly name: string;
    readonly grade: Grade;
    readonly level: Grade | null;
    readonly reactedOn: CalendarDate | null;
    readonly formerLevel: Grade | null;
  }[];
  /** Figures that are typed in and are not there yet. */
  readonly missingFigures: number;
  readonly snapshot: { readonly takenAt: Instant; readonly isOutdated: boolean } | null;
  readonly moves: readonly PortfolioMove[];
};

const metricValue = z.object({
  clientId,
  metric: z.enum(metricIds),
  month: period,
  /** Null: no figure of the user's own. */
  value: z.number().finite().min(-1e12).max(1e12).nullable(),
});
export type MetricValueChange = z.infer<typeof metricValue>;

const grid = z.object({
  month: period,
  /** Months that can be chosen, newest first. */
  months: z.array(period),
  currency,
  metrics: z.array(z.enum(metricIds)),
  rows: listOf<GridRow>(),
  quality: typed<Quality>(),
});

export const scorecardCalls = {
  /** Every client of the book in one month; default: the last month that is over. */
  'scorecard.listGrid': call(z.object({ month: period.optional() }), grid),
  'scorecard.getTimeline': call(
    z.object({ clientId, monthCount: z.number().int().min(3).max(36) }),
    typed<ClientTimeline>(),
  ),
  'scorecard.getPortfolio': call(nothing, typed<Portfolio>()),
  'scorecard.getMonthEnd': call(z.object({ month: period.optional() }), typed<MonthEndStatus>()),
  'scorecard.recordValues': call(z.object({ values: z.array(metricValue).min(1).max(20_000) }), act),
  /** Freezes a month that is over, once more where it was frozen before: the former snapshot stays. */
  'scorecard.closeMonth': call(
    z.object({ month: period }),
    z.object({ asOf: calendarDate, clientCount: z.number().int() }),
  ),
  /** Makes the month ends that were missed and can be told. */
  'scorecard.takeMissed': call(nothing, z.object({ count: z.number().int() })),
  /** Trend of each client by its month ends. */
  'scorecard.listTrends': call(nothing, listOf<{ readonly clientId: ClientId; readonly mark: Trend['mark'] }>()),
} as const;
