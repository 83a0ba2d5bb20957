import type { Quality } from '../../../shared/contract/scorecard-calls.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { Scorecard } from '../../../shared/scorecard/metrics/build-scorecard.ts';
import type { ComputedBook } from '../book/grade-book.ts';

const monthsCounted = 12;

/** What figures of money leave out, of one client or of the whole book: never treated as nothing in silence. */
export function measureQuality(
  { facts, rates, book }: ComputedBook,
  scorecard: Scorecard,
  clientId: ClientId | null,
): Quality {
  const graded = new Set(book.clients.map((client) => client.clientId));
  const counted = facts.filter((fact) => (clientId === null ? graded.has(fact.clientId) : fact.clientId === clientId));
  const sum = (pick: (fact: (typeof counted)[number]) => number) =>
    counted.reduce((total, fact) => total + pick(fact), 0);
  return {
    minutesWithoutCost: rates.internalCostPerHourMinor === null ? sum((fact) => fact.minutesWorked ?? 0) : 0,
    monthsWithoutHours: countMonthsWithoutHours(scorecard, clientId),
    invoicesWithoutCost: sum((fact) => fact.unknownCostInvoiceCount),
    rowsInOtherCurrencies: sum((fact) => fact.foreignCurrencyCount),
  };
}

function countMonthsWithoutHours({ clients }: Scorecard, clientId: ClientId | null): number {
  return clients
    .filter((client) => clientId === null || client.clientId === clientId)
    .reduce((count, { rows }) => {
      const cellsOf = (metric: string) => rows.find((row) => row.metric === metric)?.cells.slice(-monthsCounted) ?? [];
      const revenue = cellsOf('m19');
      const hours = cellsOf('m10');
      return count + hours.filter(({ value }, index) => value === null && (revenue[index]?.value ?? 0) !== 0).length;
    }, 0);
}
