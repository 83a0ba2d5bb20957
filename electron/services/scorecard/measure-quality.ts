import type { Quality } from '../../../shared/contract/scorecard-calls.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { BookMetricFacts } from '../../../shared/scorecard/metrics/metric-facts.ts';
import { sumsOf } from '../../../shared/scorecard/metrics/month-scope.ts';
import type { ComputedBook } from '../book/grade-book.ts';

const monthsCounted = 12;

/** What figures of money leave out, of one client or of the whole book: never treated as nothing in silence. */
export function measureQuality(
  { facts, rates, book }: ComputedBook,
  metrics: BookMetricFacts,
  clientId: ClientId | null,
): Quality {
  const graded = new Set(book.clients.map((client) => client.clientId));
  const counted = facts.filter((fact) => (clientId === null ? graded.has(fact.clientId) : fact.clientId === clientId));
  const sum = (pick: (fact: (typeof counted)[number]) => number) =>
    counted.reduce((total, fact) => total + pick(fact), 0);
  return {
    minutesWithoutCost: rates.internalCostPerHourMinor === null ? sum((fact) => fact.minutesWorked ?? 0) : 0,
    monthsWithoutHours: countMonthsWithoutHours(metrics, clientId),
    invoicesWithoutCost: sum((fact) => fact.unknownCostInvoiceCount),
    rowsInOtherCurrencies: sum((fact) => fact.foreignCurrencyCount),
  };
}

/** Months of a client in which it was invoiced and no time entry is known, although one was looked for. */
function countMonthsWithoutHours(book: BookMetricFacts, clientId: ClientId | null): number {
  const months = book.months.slice(-monthsCounted);
  return book.clients
    .filter((client) => clientId === null || client.clientId === clientId)
    .reduce((count, client) => {
      const isWithout = (month: (typeof months)[number]) =>
        (client.months.get(month)?.invoiceCount ?? 0) > 0 && sumsOf({ client, book }, month, 'time') === null;
      return count + months.filter(isWithout).length;
    }, 0);
}
