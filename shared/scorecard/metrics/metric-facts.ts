import type { CalendarDate, Period } from '../../core/dates.ts';
import type { ClientId } from '../../core/ids.ts';
import type { Grade, Level } from '../../scoring/level.ts';

/** Rows of one client in one month, summed: minor units of the operator's currency, minutes, counts. */
export type MonthSums = {
  readonly invoiceCount: number;
  readonly revenueMinor: number;
  readonly passThroughMinor: number;
  /** Revenue of invoices whose resold cost is unknown. */
  readonly unknownCostRevenueMinor: number;
  readonly unknownCostInvoiceCount: number;
  /** Null where no invoice says whether it is recurring. */
  readonly recurringMinor: number | null;
  readonly timeEntryCount: number;
  readonly minutes: number;
  readonly minutesByKind: Readonly<Record<'reactive' | 'proactive' | 'project' | 'admin' | 'travel', number>>;
  /** Minutes of entries that say what kind of work it was. */
  readonly minutesOfKnownKind: number;
  readonly ticketsOpened: number;
  /** Of the opened ones: those of which it is known whether they came after hours, and those that did. */
  readonly ticketsOfKnownHour: number;
  readonly ticketsAfterHours: number;
  readonly ticketsClosed: number;
  /** Of the closed ones: those of which it is known whether they were opened again, and those that were. */
  readonly ticketsOfKnownReopening: number;
  readonly ticketsReopened: number;
};

/** One invoice with the days that tell how it was paid. */
export type InvoiceTiming = {
  readonly issuedOn: CalendarDate;
  readonly dueOn: CalendarDate;
  /** Null: still open. */
  readonly settledOn: CalendarDate | null;
  readonly amountMinor: number;
  readonly payments: readonly { readonly on: CalendarDate; readonly amountMinor: number }[];
};

/** What was advised, and when it was answered and carried out. */
export type Advice = {
  readonly givenOn: CalendarDate;
  readonly answeredOn: CalendarDate | null;
  readonly doneOn: CalendarDate | null;
  /** 1 to 3. */
  readonly weight: number;
};

/** Kinds of incidents that a figure counts. */
export type LoggedKind = 'escalation' | 'disputed-invoice' | 'security' | 'ignored-alarm' | 'after-hours';

export type ClientMetricFacts = {
  readonly clientId: ClientId;
  /** Month of the first row, or the earlier one since which it is a client; null where nothing says. */
  readonly startsIn: Period | null;
  /** Month in which the client left; null while it is there. */
  readonly endsIn: Period | null;
  readonly months: ReadonlyMap<Period, MonthSums>;
  /** By day of issue; only those with a due date and an amount to pay, in the operator's currency. */
  readonly invoices: readonly InvoiceTiming[];
  readonly callerIds: readonly { readonly on: CalendarDate; readonly level: Level }[];
  readonly meetingsOn: readonly CalendarDate[];
  readonly advice: readonly Advice[];
  /** What was logged by hand; that nothing was logged does not tell that nothing happened. */
  readonly incidents: readonly { readonly happenedOn: CalendarDate; readonly kind: LoggedKind }[];
  /** As the client's card says today. */
  readonly seats: number | null;
  readonly devices: number | null;
  readonly contractEndsOn: CalendarDate | null;
  /** Share of revenue that is resold cost, 0-100, where an invoice does not say; null where the user set none. */
  readonly passThroughSharePct: number | null;
  /** Frozen at the end of former months, for what only the card tells. */
  readonly frozen: ReadonlyMap<Period, { readonly seats: number | null; readonly devices: number | null }>;
  /** Grade of today, for lines that go by it. */
  readonly grade: Grade | null;
};

/** Whether an import reaches a month of a client, by kind of row. */
export type Coverage = {
  readonly [Kind in 'invoices' | 'time' | 'tickets']: (clientId: ClientId, month: Period) => boolean;
};

export type BookMetricFacts = {
  /** Every month looked at, oldest first, with enough before the ones shown. */
  readonly months: readonly Period[];
  readonly asOf: CalendarDate;
  readonly coverage: Coverage;
  readonly hourCostMinor: number | null;
  readonly targetRateMinor: number | null;
  readonly clients: readonly ClientMetricFacts[];
};
