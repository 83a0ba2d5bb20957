import { z } from 'zod';
import { call } from './call.ts';
import { calendarDate, clientId } from './values.ts';

const ticketCount = z.number().int().nullable();

export const insightCalls = {
  /** Tickets, after-hours contacts and disputed invoices of every client in the twelve months; null where no row tells. */
  'insight.listTroubles': call(
    z.object({ asOf: calendarDate.optional() }),
    z.array(z.object({ clientId, tickets: ticketCount, afterHours: ticketCount, disputes: ticketCount })),
  ),
} as const;
