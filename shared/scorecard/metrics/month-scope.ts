import type { CalendarDate, Period } from '../../core/dates.ts';
import type { MetricId } from './metric-definitions.ts';
import type { BookMetricFacts, ClientMetricFacts, MonthSums } from './metric-facts.ts';
import type { Derived } from './metric-value.ts';

export type DerivedMonth = Readonly<Partial<Record<MetricId, Derived>>>;

/** What is needed of a month on the way to the shares. */
export type InnerMonth = DerivedMonth & { readonly yearRevenue?: Derived; readonly yearProfit?: Derived };

/** One client in one month, with what deriving needs around it. */
export type MonthScope = {
  readonly client: ClientMetricFacts;
  readonly book: BookMetricFacts;
  readonly month: Period;
  /** Last day looked at: the month's end, or the as-of date of a month under way. */
  readonly until: CalendarDate;
  /** What was due before this day and is open is overdue. */
  readonly overdueBefore: CalendarDate;
  /** The months that end with this one, oldest first, at most twelve, from the client's first one on. */
  readonly year: readonly Period[];
  /** Whether all twelve lie in the months looked at or before the client began. */
  readonly isYearWhole: boolean;
};

/** The sums of a month without a row. */
export const emptySums: MonthSums = {
  invoiceCount: 0,
  revenueMinor: 0,
  passThroughMinor: 0,
  unknownCostRevenueMinor: 0,
  unknownCostInvoiceCount: 0,
  recurringMinor: null,
  timeEntryCount: 0,
  minutes: 0,
  minutesByKind: { reactive: 0, proactive: 0, project: 0, admin: 0, travel: 0 },
  minutesOfKnownKind: 0,
  ticketsOpened: 0,
  ticketsOfKnownHour: 0,
  ticketsAfterHours: 0,
  ticketsClosed: 0,
  ticketsOfKnownReopening: 0,
  ticketsReopened: 0,
};

/** What is summed of a client in a month; zeros where an import reaches it without a row, null where none does. */
export function sumsOf(
  { client, book }: Pick<MonthScope, 'client' | 'book'>,
  month: Period,
  kind: 'invoices' | 'time' | 'tickets',
): MonthSums | null {
  const sums = client.months.get(month);
  if (sums !== undefined && hasRows(sums, kind)) return sums;
  return book.coverage[kind](client.clientId, month) ? (sums ?? emptySums) : null;
}

function hasRows(sums: MonthSums, kind: 'invoices' | 'time' | 'tickets'): boolean {
  if (kind === 'invoices') return sums.invoiceCount > 0;
  return kind === 'time' ? sums.timeEntryCount > 0 : sums.ticketsOpened > 0 || sums.ticketsClosed > 0;
}
