import type { Period } from '../../core/dates.ts';
import type { MonthSums } from './metric-facts.ts';
import { type Derived, known, unknown } from './metric-value.ts';
import { type InnerMonth, type MonthScope, sumsOf } from './month-scope.ts';

type Account = {
  readonly revenue: number;
  readonly net: number;
  readonly minutes: number | null;
  readonly profit: number | null;
  readonly invoices: number;
  readonly entries: number;
  readonly isCostIncomplete: boolean;
};

/** Revenue, gross profit, margin, effective hourly rate and hours of a month and of the months that end with it. */
export function deriveMoney(scope: MonthScope): InnerMonth {
  const month = sumUp(scope, [scope.month], false);
  const quarter = sumUp(scope, scope.year.slice(-3), scope.year.length < 3);
  const year = scope.isYearWhole ? sumUp(scope, scope.year, false) : null;
  const rate = (account: Account | null) => {
    if (account === null || account.minutes === null) return unknown('not-covered');
    if (account.minutes <= 0) return unknown('nothing-to-measure');
    return of(account, account.net / (account.minutes / 60));
  };
  return {
    m08: marginOf(scope, year),
    m08month: marginOf(scope, month),
    m08profit: profitOf(scope, month),
    m09: rate(quarter),
    m09year: rate(year),
    ...deriveHours(scope),
    m19: month === null ? unknown('not-covered') : known(month.revenue, month.invoices),
    m19recurring: recurringOf(scope),
    yearRevenue: year === null ? unknown('not-covered') : known(year.revenue, year.invoices),
    yearProfit: profitOf(scope, year),
  };
}

function of(account: Account, value: number): Derived {
  return known(value, account.invoices + account.entries, account.isCostIncomplete);
}

function profitOf({ book }: MonthScope, account: Account | null): Derived {
  if (account === null || account.minutes === null) return unknown('not-covered');
  return account.profit === null || book.hourCostMinor === null ? unknown('no-rate') : of(account, account.profit);
}

function marginOf(scope: MonthScope, account: Account | null): Derived {
  const profit = profitOf(scope, account);
  if (account === null || profit.kind !== 'known') return profit;
  return account.revenue > 0 ? of(account, (profit.value / account.revenue) * 100) : unknown('nothing-to-measure');
}

/** Null where the invoices of a month are not covered; the minutes are null where its time is not. */
function sumUp(scope: MonthScope, months: readonly Period[], isShort: boolean): Account | null {
  if (months.length === 0 || isShort) return null;
  const { hourCostMinor } = scope.book;
  const share = scope.client.passThroughSharePct;
  let [revenue, net, invoices, entries, minutes] = [0, 0, 0, 0, 0];
  let [isCostIncomplete, isTimeKnown] = [false, true];
  for (const month of months) {
    const sums = sumsOf(scope, month, 'invoices');
    if (sums === null) return null;
    revenue += sums.revenueMinor;
    net += sums.revenueMinor - sums.passThroughMinor - (sums.unknownCostRevenueMinor * (share ?? 0)) / 100;
    invoices += sums.invoiceCount;
    if (sums.unknownCostInvoiceCount > 0) isCostIncomplete = true;
    const time = sumsOf(scope, month, 'time');
    if (time === null) isTimeKnown = false;
    minutes += time?.minutes ?? 0;
    entries += time?.timeEntryCount ?? 0;
  }
  const profit = isTimeKnown && hourCostMinor !== null ? net - (minutes / 60) * hourCostMinor : null;
  return { revenue, net, minutes: isTimeKnown ? minutes : null, profit, invoices, entries, isCostIncomplete };
}

function deriveHours(scope: MonthScope): InnerMonth {
  const sums = sumsOf(scope, scope.month, 'time');
  if (sums === null) return {};
  const { minutesByKind: kinds, minutesOfKnownKind: kindKnown, timeEntryCount: rows } = sums;
  const kind = (minutes: number) => (rows > 0 && kindKnown === 0 ? unknown('not-recorded') : known(minutes, rows));
  return {
    m10: known(sums.minutes, rows),
    m10reactive:
      kindKnown > 0
        ? known((kinds.reactive / kindKnown) * 100, rows)
        : unknown(rows === 0 ? 'nothing-to-measure' : 'not-recorded'),
    m10proactive: kind(kinds.proactive),
    m10admin: kind(kinds.admin),
    m10travel: kind(kinds.travel),
  };
}

function recurringOf(scope: MonthScope): Derived {
  const sums: MonthSums | null = sumsOf(scope, scope.month, 'invoices');
  if (sums === null) return unknown('not-covered');
  if (sums.invoiceCount === 0) return known(0, 0);
  return sums.recurringMinor === null ? unknown('not-recorded') : known(sums.recurringMinor, sums.invoiceCount);
}
