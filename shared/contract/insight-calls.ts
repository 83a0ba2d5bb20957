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
  /** What figures of money leave out in the twelve months: counted, never taken as nothing. */
  'insight.measureQuality': call(
    z.object({ asOf: calendarDate.optional() }),
    z.object({
      minutesWithoutCost: z.number(),
      monthsWithoutHours: z.number().int(),
      invoicesWithoutCost: z.number().int(),
      rowsInOtherCurrencies: z.number().int(),
    }),
  ),
} as const;
