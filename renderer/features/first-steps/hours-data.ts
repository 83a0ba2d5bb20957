import { type ClientTime, findLoggedMinutes } from '../../../shared/client/place-hours.ts';
import type { Estimate, EstimateFigure } from '../../../shared/contract/book-calls.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { GradedClient } from '../../../shared/scoring/graded-client.ts';
import type { Client } from '../../client/client.ts';

export type HoursRow = Omit<ClientTime, 'ticketCount'> & {
  readonly name: string;
  readonly unloggedMinutes: number | null;
};

/** The clients by revenue, largest first, with the time that is logged or placed. */
export async function loadHours(client: Client): Promise<readonly HoursRow[]> {
  const { book } = await client.call('book.grade', {});
  const estimates = await client.call('book.listEstimates', {});
  return book.clients
    .toSorted((a, b) => (b.figures.revenueMinor ?? 0) - (a.figures.revenueMinor ?? 0))
    .map((graded) => toHoursRow(graded, estimates));
}

function toHoursRow({ clientId, name, figures }: GradedClient, estimates: readonly Estimate[]): HoursRow {
  const find = (figure: EstimateFigure) =>
    estimates.find((estimate) => estimate.clientId === clientId && estimate.figure === figure)?.value ?? null;
  const placedMinutes = find('minutesPerYear');
  const unloggedMinutes = find('unloggedMinutesPerYear');
  const { minutesWorked, estimated } = figures;
  return {
    clientId,
    name,
    loggedMinutes: findLoggedMinutes({ minutesWorked, isEstimated: estimated.hours, placedMinutes, unloggedMinutes }),
    placedHoursPerMonth: placedMinutes === null ? null : placedMinutes / 60 / 12,
    unloggedMinutes,
  };
}

/** Tickets of the twelve months, counted only once the user asks to spread by them. */
export async function countTickets(client: Client, rows: readonly HoursRow[]): Promise<readonly ClientTime[]> {
  return Promise.all(
    rows.map(async (row) => {
      const { tickets } = await client.call('book.listClientRows', { clientId: row.clientId });
      return { ...row, ticketCount: tickets.length };
    }),
  );
}

/** Stores hours a month as an estimate of the year; null takes it away again. */
export async function storePlaced(client: Client, clientId: ClientId, hoursPerMonth: number | null): Promise<void> {
  if (hoursPerMonth === null) {
    await client.call('book.clearEstimate', { clientId, figure: 'minutesPerYear' });
    return;
  }
  const estimate = { clientId, figure: 'minutesPerYear', value: hoursPerMonth * 60 * 12 } as const;
  await client.call('book.recordEstimates', { estimates: [estimate] });
}

/** Stores minutes on top of the logged ones; none takes away what was spread before. */
export async function storeSpread(
  client: Client,
  rows: readonly HoursRow[],
  parts: ReadonlyMap<ClientId, number>,
): Promise<void> {
  const given = [...parts].filter(([, minutes]) => minutes > 0);
  for (const row of rows) {
    if (row.unloggedMinutes === null || given.some(([clientId]) => clientId === row.clientId)) continue;
    await client.call('book.clearEstimate', { clientId: row.clientId, figure: 'unloggedMinutesPerYear' });
  }
  if (given.length === 0) return;
  const estimates = given.map(([clientId, value]) => ({ clientId, figure: 'unloggedMinutesPerYear' as const, value }));
  await client.call('book.recordEstimates', { estimates });
}
