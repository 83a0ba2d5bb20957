import { addDays, type CalendarDate, daysBetween, endOfPeriod, type Period, startOfPeriod } from '../../core/dates.ts';
import type { ClientId } from '../../core/ids.ts';
import { rankOf } from '../../scoring/bands.ts';
import { deriveAdvice } from './derive-advice.ts';
import { deriveAfterHours, deriveIncidents } from './derive-incidents.ts';
import { deriveMoney } from './derive-money.ts';
import { derivePayment } from './derive-payment.ts';
import type { BookMetricFacts, ClientMetricFacts } from './metric-facts.ts';
import { type Derived, known, unknown } from './metric-value.ts';
import { type DerivedMonth, type InnerMonth, type MonthScope, sumsOf } from './month-scope.ts';

const daysUntilOverdue = 30;
const monthsOfYear = 12;

/** What is the same for every client in a month. */
type BookMonth = {
  readonly month: Period;
  readonly until: CalendarDate;
  readonly overdueBefore: CalendarDate;
  /** The months that end with this one, at most twelve. */
  readonly year: readonly Period[];
};

/**
 * What the imported rows and the client's card say of every month, by client, in the order of the book's months. What
 * no row tells is unknown with its reason. A share of the book is known only where every client's part is.
 */
export function deriveMetrics(book: BookMetricFacts): ReadonlyMap<ClientId, readonly DerivedMonth[]> {
  const months = book.months.map((month, index): BookMonth => {
    const end = endOfPeriod(month);
    const until = end < book.asOf ? end : book.asOf;
    const year = book.months.slice(Math.max(0, index - monthsOfYear + 1), index + 1);
    return { month, until, overdueBefore: addDays(until, -daysUntilOverdue), year };
  });
  const byClient = new Map(
    book.clients.map((client) => [client.clientId, months.map((one) => deriveMonth(client, book, one))]),
  );
  return addShares(byClient, book.months.length);
}

function deriveMonth(client: ClientMetricFacts, book: BookMetricFacts, of: BookMonth): DerivedMonth {
  const { month } = of;
  const { startsIn } = client;
  if (startsIn === null || startsIn > month || (client.endsIn ?? month) < month) return {};
  const [first = month] = of.year;
  const scope: MonthScope = {
    ...of,
    client,
    book,
    year: first < startsIn ? of.year.filter((one) => one >= startsIn) : of.year,
    isYearWhole: of.year.length === monthsOfYear || first <= startsIn,
  };
  const ofTickets = deriveTickets(scope);
  return {
    ...ofTickets,
    ...deriveAfterHours(scope, ofTickets.m13),
    ...derivePayment(scope),
    ...deriveMoney(scope),
    ...deriveAdvice(scope),
    ...deriveIncidents(scope),
    ...deriveCard(scope),
  };
}

function deriveTickets(scope: MonthScope): DerivedMonth {
  const sums = sumsOf(scope, scope.month, 'tickets');
  if (sums === null) return {};
  const { ticketsOpened: opened } = sums;
  const { seats, devices } = countsOf(scope);
  const per = (count: number | null) =>
    count === null || count === 0 ? unknown('nothing-to-measure') : known(opened / count, opened);
  const isAnyHourKnown = opened === 0 || sums.ticketsOfKnownHour > 0;
  const isAnyReopeningKnown = sums.ticketsOfKnownReopening > 0;
  return {
    m01: known(opened, opened),
    m01seat: per(seats),
    m01device: per(devices),
    m02: isAnyReopeningKnown
      ? known((sums.ticketsReopened / sums.ticketsOfKnownReopening) * 100, sums.ticketsOfKnownReopening)
      : unknown(sums.ticketsClosed === 0 ? 'nothing-to-measure' : 'not-recorded'),
    m13: isAnyHourKnown ? known(sums.ticketsAfterHours, sums.ticketsOfKnownHour) : unknown('not-recorded'),
  };
}

/** Seats and devices of a month: frozen at its end, or of the card where the month is the current one. */
function countsOf({ client, month, book }: MonthScope): {
  readonly seats: number | null;
  readonly devices: number | null;
} {
  return client.frozen.get(month) ?? (month === book.months.at(-1) ? client : { seats: null, devices: null });
}

function deriveCard(scope: MonthScope): DerivedMonth {
  const { client, month, until } = scope;
  const { seats, devices } = countsOf(scope);
  const reaction = client.callerIds.findLast(({ on }) => on <= until && on >= startOfPeriod(month));
  const met = client.meetingsOn.findLast((on) => on <= until);
  const { contractEndsOn } = client;
  const count = (value: number | null) => (value === null ? unknown('not-recorded') : known(value, 1));
  return {
    m17: met === undefined ? unknown('not-recorded') : known(daysBetween(met, until), 1),
    m18: count(seats),
    m18device: count(devices),
    m24: contractEndsOn === null ? unknown('not-recorded') : known(daysBetween(until, contractEndsOn), 1),
    m25: reaction === undefined ? unknown('not-recorded') : known(rankOf(reaction.level), 1),
  };
}

type Building = ReadonlyMap<ClientId, readonly DerivedMonth[]>;

/** Shares of the book's revenue and gross profit over twelve months; unknown where any client's part is. */
function addShares(byClient: Building, monthCount: number): ReadonlyMap<ClientId, readonly DerivedMonth[]> {
  const totals = Array.from({ length: monthCount }, (_, index) => ({
    revenue: sumOver(byClient, index, 'yearRevenue'),
    profit: sumOver(byClient, index, 'yearProfit'),
  }));
  return new Map(
    [...byClient].map(([clientId, months]) => [
      clientId,
      months.map((month, index) => {
        const { yearRevenue, yearProfit, ...shown } = month as InnerMonth;
        if (yearRevenue === undefined || yearProfit === undefined) return shown;
        return {
          ...shown,
          m23: shareOf(yearRevenue, totals[index]?.revenue ?? null),
          m23profit: shareOf(yearProfit, totals[index]?.profit ?? null),
        };
      }),
    ]),
  );
}

function shareOf(part: Derived, whole: number | null): Derived {
  if (part.kind !== 'known') return part;
  if (whole === null) return unknown('not-covered');
  return whole > 0
    ? known((part.value / whole) * 100, part.rows, part.isCostIncomplete)
    : unknown('nothing-to-measure');
}

/** Null where the part of a client that was there is unknown. */
function sumOver(byClient: Building, index: number, of: 'yearRevenue' | 'yearProfit'): number | null {
  let sum = 0;
  for (const months of byClient.values()) {
    const part = (months[index] as InnerMonth | undefined)?.[of];
    if (part === undefined) continue;
    if (part.kind !== 'known') return null;
    sum += part.value;
  }
  return sum;
}
