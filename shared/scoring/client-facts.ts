import type { CalendarDate } from '../core/dates.ts';
import type { ClientId, OwnCriterionId } from '../core/ids.ts';
import type { AssessableId, FlagKind, Level } from './level.ts';

/** Why a money figure of the window isn't wholly measured. */
export type Estimates = {
  /** Yearly figures typed in by the user; null where none was given. */
  readonly revenueMinorPerYear: number | null;
  readonly minutesPerYear: number | null;
  /** Hours worked but not logged, placed by the user on top of logged ones. */
  readonly unloggedMinutesPerYear: number | null;
  /** Share of revenue that is resold cost, 0-100; stands in wherever an invoice's pass-through is unknown. */
  readonly passThroughSharePct: number | null;
};

/** The latest assessment of one criterion on or before the as-of date. */
export type Assessed = {
  readonly level: Level;
  /** -8 to 8 points on the level's points, given with a note. */
  readonly nudge: number;
  /** A pinned level beats a measurement. */
  readonly isPinned: boolean;
  readonly assessedOn: CalendarDate;
};

/** A documented deal-breaker, not withdrawn. */
export type ActiveFlag = {
  readonly kind: FlagKind;
  readonly happenedOn: CalendarDate;
  /** Twelve months after it happened or was last renewed; it caps no grade after this day. */
  readonly expiresOn: CalendarDate;
  /** The condition that turns the cap from C into D is met (after a meeting, a refused written recommendation, ...). */
  readonly isEscalated: boolean;
};

/**
 * All that is known of one client in the twelve months that end on the as-of date: sums in minor units of the
 * operator's currency, net of VAT. Other currencies are only counted.
 */
export type ClientFacts = {
  readonly clientId: ClientId;
  readonly name: string;
  readonly standing: 'active' | 'closed' | 'prospect';
  /** First invoice or time entry ever, or the earlier day since which the client is said to be one; null without any row. */
  readonly firstActivityOn: CalendarDate | null;
  readonly invoiceCount: number;
  /** Sum of invoices, credit notes with their sign. */
  readonly revenueMinor: number;
  /** Known pass-through of these invoices plus costs entered by month. */
  readonly passThroughMinor: number;
  /** Invoices whose pass-through is unknown, and their sum. */
  readonly unknownCostInvoiceCount: number;
  readonly unknownCostRevenueMinor: number;
  /** Recurring invoices: amount less pass-through. Null where not one invoice says whether it is recurring. */
  readonly recurringNetMinor: number | null;
  /** Minutes of all time entries; null where there is none. */
  readonly minutesWorked: number | null;
  readonly timeEntryCount: number;
  /** Days beyond terms of each invoice that was fully paid in the window, or is open and past due on the as-of date. */
  readonly lateness: { readonly invoiceCount: number; readonly daysTotal: number };
  /** Invoices, payments, costs and a yearly revenue left out because their currency isn't the operator's. */
  readonly foreignCurrencyCount: number;
  readonly estimates: Estimates;
  readonly assessments: Readonly<Partial<Record<AssessableId, Assessed>>>;
  /** The same for the user's own criteria, by their id; absent where there are none. */
  readonly ownAssessments?: Readonly<Partial<Record<OwnCriterionId, Assessed>>>;
  readonly flags: readonly ActiveFlag[];
  /** Why the size step doesn't apply; null where it does. */
  readonly sizeExemption: {
    readonly kind: 'referrer' | 'growing' | 'strategic' | 'personal';
    readonly reason: string;
  } | null;
};

/** The operator's own figures, minor units of the operator's currency an hour. Null: not set, so what needs it is unknown. */
export type Rates = {
  readonly internalCostPerHourMinor: number | null;
  readonly targetRatePerHourMinor: number | null;
  readonly adminHoursPerClientMonth: number;
};
