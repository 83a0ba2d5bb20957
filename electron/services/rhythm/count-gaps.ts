import type { Client } from '../../../shared/contract/client-calls.ts';
import { windowEnding } from '../../../shared/core/dates.ts';
import { type GapKind, gapKinds } from '../../../shared/rhythm/due-item.ts';
import type { RhythmFacts } from '../../../shared/rhythm/rhythm-facts.ts';
import type { ClientFacts } from '../../../shared/scoring/client-facts.ts';
import type { ReadableDb } from '../../db/database.ts';
import { countClientsWithoutDueDates } from '../../db/repositories/rhythm-rows.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import type { ComputedBook } from '../book/grade-book.ts';

/** What the figures of active clients lack, each with how many clients, invoices or rows. */
export function countGaps(
  db: ReadableDb,
  clients: readonly Client[],
  { facts, book, rates }: ComputedBook,
): RhythmFacts['gaps'] {
  const graded = new Map(book.clients.map((client) => [client.clientId, client]));
  const counted = facts.filter(({ clientId }) => graded.has(clientId));
  const countClients = (lacks: (fact: ClientFacts) => boolean) => counted.filter(lacks).length;
  const sum = (pick: (fact: ClientFacts) => number) => counted.reduce((total, fact) => total + pick(fact), 0);
  const { afterOn, asOf } = windowEnding(book.asOf);
  const counts: Readonly<Record<GapKind, number>> = {
    'not-graded': book.clients.filter(({ grade }) => grade === null).length,
    'hours-without-cost':
      rates.internalCostPerHourMinor === null ? countClients((fact) => (fact.minutesWorked ?? 0) > 0) : 0,
    'hours-unknown': countClients(hasNoHours),
    'cost-unknown': sum((fact) => fact.unknownCostInvoiceCount),
    'due-dates-unknown': countClientsWithoutDueDates(db, afterOn, asOf),
    'notice-unknown': clients.filter((client) => lacksNotice(client, readSettings(db).operator.country)).length,
    'foreign-currency': sum((fact) => fact.foreignCurrencyCount),
  };
  return gapKinds.filter((gap) => counts[gap] > 0).map((gap) => ({ gap, count: counts[gap] }));
}

function hasNoHours({ invoiceCount, minutesWorked, estimates }: ClientFacts): boolean {
  return invoiceCount > 0 && minutesWorked === null && estimates.minutesPerYear === null;
}

/** In Germany the law names a period where the agreement does not. */
function lacksNotice({ contractKind, noticePeriod }: Client, country: string | null): boolean {
  return (contractKind === 'managed' || contractKind === 'block') && noticePeriod === null && country !== 'DE';
}
