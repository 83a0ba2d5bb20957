import type { CalendarDate } from '../core/dates.ts';
import type { ClientId, OwnCriterionId } from '../core/ids.ts';
import type { Axis, Band, CriterionId, FlagKind, Grade, Level } from './level.ts';

/** Where a criterion's score comes from. A pinned level beats a measurement; both stay visible. */
export type CriterionSource = 'measured' | 'estimated' | 'assessed' | 'pinned' | 'unknown';

export type ScoredCriterion = {
  readonly id: CriterionId;
  /** Unrounded measurement (F1 %, F2 ratio, F3 multiple, F4 %, R1 days); null where only a level was chosen or nothing is known. */
  readonly value: number | null;
  readonly score: number | null;
  readonly level: Level | null;
  readonly source: CriterionSource;
  readonly weight: number;
  /** Weight after the unknown ones left the sum; null where unknown. Sums to 100 over an axis with a known criterion. */
  readonly effectiveWeight: number | null;
  /** What the measurement says where a pinned level beats it. */
  readonly measuredScore: number | null;
  readonly assessedOn: CalendarDate | null;
  readonly isStale: boolean;
};

/** A criterion of the user's own, in the order of the model. */
export type ScoredOwnCriterion = Omit<ScoredCriterion, 'id'> & {
  readonly id: OwnCriterionId;
  readonly axis: Axis;
  readonly name: string;
};

export type AxisResult = {
  readonly axis: Axis;
  /** 0-100, rounded to 9 decimals; null where no criterion is known. */
  readonly score: number | null;
  /** By the score alone. */
  readonly scoreBand: Band | null;
  /** After the caller-ID tie-break. */
  readonly band: Band | null;
  /** Known weight, percent. */
  readonly coveragePct: number;
};

/** One step of the chain that led to the grade, in pipeline order; texts are made elsewhere. */
export type ExplanationStep =
  | { readonly kind: 'not-graded'; readonly axes: readonly Axis[] }
  | {
      readonly kind: 'tie-break';
      readonly from: Band;
      readonly to: Band;
      readonly rScore: number;
      readonly callerId: Level;
    }
  | {
      readonly kind: 'matrix';
      readonly rScore: number;
      readonly rBand: Band;
      readonly fScore: number;
      readonly fBand: Band;
      readonly base: Grade;
      readonly probation: boolean;
    }
  | {
      readonly kind: 'size';
      readonly step: -1 | -2;
      /** Yearly overhead / net revenue in percent; null where net revenue <= 0. */
      readonly overheadSharePct: number | null;
      readonly from: Grade;
      readonly to: Grade;
      readonly outcome: 'applied' | 'floor' | 'exempt';
    }
  | { readonly kind: 'cap'; readonly flag: FlagKind; readonly cap: Grade; readonly from: Grade; readonly to: Grade }
  | { readonly kind: 'final'; readonly grade: Grade; readonly provisional: boolean; readonly probation: boolean };

export type FinancialFigures = {
  readonly revenueMinor: number | null;
  readonly passThroughMinor: number | null;
  readonly netRevenueMinor: number | null;
  readonly minutesWorked: number | null;
  readonly grossProfitMinor: number | null;
  readonly marginPct: number | null;
  /** Effective hourly rate, minor units an hour. */
  readonly ehrMinor: number | null;
  /** Yearly overhead of having the client, scaled for a new one; null without an internal cost. */
  readonly overheadMinor: number | null;
  readonly overheadSharePct: number | null;
  /** Which of these rest on the user's own figures instead of rows ("~"). */
  readonly estimated: { readonly revenue: boolean; readonly passThrough: boolean; readonly hours: boolean };
};

export type Notice =
  | { readonly kind: 'cost-incomplete'; readonly invoiceCount: number }
  | { readonly kind: 'hours-unknown' }
  | { readonly kind: 'revenue-unknown' }
  | { readonly kind: 'foreign-currency'; readonly count: number }
  | { readonly kind: 'new-client'; readonly since: CalendarDate; readonly months: number }
  | { readonly kind: 'under-served'; readonly ratio: number }
  | { readonly kind: 'gut-disagrees'; readonly callerId: Level; readonly grade: Grade }
  | { readonly kind: 'stale-assessments'; readonly criteria: readonly CriterionId[] }
  | { readonly kind: 'expired-flags'; readonly flags: readonly FlagKind[] };

export type GradedClient = {
  readonly clientId: ClientId;
  readonly name: string;
  readonly grade: Grade | null;
  /** Grade of the matrix cell, before size and caps. */
  readonly base: Grade | null;
  readonly axes: { readonly F: AxisResult; readonly R: AxisResult };
  readonly criteria: Readonly<Record<CriterionId, ScoredCriterion>>;
  /** Absent where the model has none of its own. */
  readonly own?: readonly ScoredOwnCriterion[];
  readonly callerId: Level | null;
  /** Nominal step 0, -1 or -2; 0 where the base is D. */
  readonly sizeStep: 0 | -1 | -2;
  readonly caps: readonly { readonly flag: FlagKind; readonly cap: Grade }[];
  readonly provisional: boolean;
  readonly probation: boolean;
  readonly exempt: boolean;
  /** (F + R) / 2, for sorting and charts only. */
  readonly index: number | null;
  readonly figures: FinancialFigures;
  readonly notices: readonly Notice[];
  readonly explanation: readonly ExplanationStep[];
};

export type GradedBook = {
  readonly asOf: CalendarDate;
  /** Over all clients with a known gross profit in the window; null where there is none. */
  readonly medianGrossProfitMinor: number | null;
  /** What F3 was measured against. */
  readonly sizeYardstick: 'median' | 'overhead';
  /** Active clients in the order given. */
  readonly clients: readonly GradedClient[];
};
