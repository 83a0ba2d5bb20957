import { type CalendarDate, windowEnding } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { TroubleCounts } from '../../../shared/scorecard/pareto.ts';
import { listClients } from '../../db/repositories/clients.ts';
import { listTicketCounts } from '../../db/repositories/figures-troubles.ts';
import { resolveAsOf } from '../book/book-basis.ts';
import type { ServiceDeps } from '../service-deps.ts';

type Troubles = TroubleCounts & { readonly clientId: ClientId };

/**
 * What each client asked for in the twelve months up to a day. Without a ticket of anybody nothing is known of anyone;
 * with some, a client without one asked for nothing.
 */
export function listTroubles(
  deps: Pick<ServiceDeps, 'db' | 'ports'>,
  args: { readonly asOf?: CalendarDate | undefined },
): Troubles[] {
  const counts = listTicketCounts(deps.db, windowEnding(resolveAsOf(deps, args.asOf)));
  const byClient = new Map(counts.map((row) => [row.clientId, row]));
  const hasTimes = counts.some(({ timedTickets }) => timedTickets > 0);
  return listClients(deps.db, { includeArchived: true }).map(({ id }) => {
    const row = byClient.get(id);
    if (row === undefined)
      return { clientId: id, tickets: counts.length > 0 ? 0 : null, afterHours: hasTimes ? 0 : null };
    return { clientId: id, tickets: row.tickets, afterHours: row.timedTickets > 0 ? row.afterHours : null };
  });
}
