import type { ClientId } from '../core/ids.ts';
import type { GradedBook, GradedClient } from '../scoring/graded-client.ts';
import type { Grade } from '../scoring/level.ts';

/** A client as the simulations see it: yearly figures of the window in minor units and minutes. Unknown stays null. */
export type SimulatedClient = {
  readonly clientId: ClientId;
  readonly name: string;
  readonly grade: Grade | null;
  readonly probation: boolean;
  /** (F + R) / 2; null where the client isn't graded on both axes. */
  readonly index: number | null;
  readonly revenueMinor: number | null;
  /** Revenue less pass-through. */
  readonly netMinor: number | null;
  readonly minutes: number | null;
  /** Net revenue less hours at internal cost. */
  readonly grossProfitMinor: number | null;
  /** Cash paid in the year to helpers for their hours with the client; own hours are no cash. */
  readonly helperCostMinor: number;
};

/** The operator's own figures; null where not set. Money in minor units. */
export type OperatorFigures = {
  readonly privateNeedMinorPerMonth: number | null;
  readonly fixedCostMinorPerMonth: number | null;
  readonly cashReserveMinor: number | null;
  readonly resellHoursPerMonth: number | null;
  readonly rampMonths: number | null;
};

/** Months of reserve below which nothing may be parted with: the hard limit. */
export const minRunwayMonths = 3;

/** Whether a reserve lasts less than the hard limit; a hair that sums of twelfths leave doesn't count. */
export function isShortRunway(months: number): boolean {
  return months < minRunwayMonths - 1e-9;
}

/**
 * The active clients of a graded book, in its order. A cost that is known in part only makes net revenue unknown.
 *
 * @param helperCosts minor units a year, by client
 */
export function toSimulatedClients(book: GradedBook, helperCosts: ReadonlyMap<ClientId, number>): SimulatedClient[] {
  return book.clients.map((client) => toSimulatedClient(client, helperCosts.get(client.clientId) ?? 0));
}

function toSimulatedClient(client: GradedClient, helperCostMinor: number): SimulatedClient {
  const { clientId, name, grade, probation, index, figures, notices } = client;
  const isCostKnown = !notices.some(({ kind }) => kind === 'cost-incomplete');
  return {
    clientId,
    name,
    grade,
    probation,
    index,
    revenueMinor: figures.revenueMinor,
    netMinor: isCostKnown ? figures.netRevenueMinor : null,
    minutes: figures.minutesWorked,
    grossProfitMinor: isCostKnown ? figures.grossProfitMinor : null,
    helperCostMinor,
  };
}
