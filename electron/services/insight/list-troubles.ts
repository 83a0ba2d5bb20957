import { type CalendarDate, type Window, windowEnding } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { TroubleCounts } from '../../../shared/scorecard/pareto.ts';
import { listClients } from '../../db/repositories/clients.ts';
import { listDisputeCounts, listTicketCounts } from '../../db/repositories/figures-troubles.ts';
import { resolveAsOf } from '../book/book-basis.ts';
import type { ServiceDeps } from '../service-deps.ts';

type Troubles = TroubleCounts & { readonly clientId: ClientId };

/**
 * What each client asked for in the twelve months up to a day. Without a ticket (a dispute) of anybody nothing is known of
 * anyone; with some, a client without one asked for nothing.
 */
export function listTroubles(
  deps: Pick<ServiceDeps, 'db' | 'ports'>,
  args: { readonly asOf?: CalendarDate | undefined },
): Troubles[] {
  const window = windowEnding(resolveAsOf(deps, args.asOf));
  const ticketsOf = findTickets(deps, window);
  const disputesOf = findDisputes(deps, window);
  return listClients(deps.db, { includeArchived: true }).map(({ id }) => ({
    clientId: id,
    ...ticketsOf(id),
    disputes: disputesOf(id),
  }));
}

function findTickets({ db }: Pick<ServiceDeps, 'db'>, window: Window) {
  const counts = listTicketCounts(db, window);
  const byClient = new Map(counts.map((row) => [row.clientId, row]));
  const hasTimes = counts.some(({ timedTickets }) => timedTickets > 0);
  return (clientId: ClientId): Omit<TroubleCounts, 'disputes'> => {
    const row = byClient.get(clientId);
    if (row === undefined) return { tickets: counts.length > 0 ? 0 : null, afterHours: hasTimes ? 0 : null };
    return { tickets: row.tickets, afterHours: row.timedTickets > 0 ? row.afterHours : null };
  };
}

/** Rule: an incident and a figure of the scorecard may mean the same dispute, so the larger count of the two holds. */
function findDisputes({ db }: Pick<ServiceDeps, 'db'>, window: Window) {
  const byClient = new Map(
    listDisputeCounts(db, window).map(({ clientId, incidents, typed }) => [clientId, Math.max(incidents, typed)]),
  );
  return (clientId: ClientId): number | null => byClient.get(clientId) ?? (byClient.size > 0 ? 0 : null);
}
