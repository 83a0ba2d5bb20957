import { z } from 'zod';
import { levels } from '../scoring/level.ts';
import { call } from './call.ts';
import { calendarDate, clientId, currency } from './values.ts';

const figure = z.number().nullable();

const simulatedClient = z.object({
  clientId,
  name: z.string(),
  grade: z.enum(levels).nullable(),
  probation: z.boolean(),
  index: figure,
  revenueMinor: figure,
  netMinor: figure,
  minutes: figure,
  grossProfitMinor: figure,
});

export const simulationCalls = {
  /** The graded clients and the operator's own figures; what follows from them is computed where it is shown. */
  'simulation.readBasis': call(
    z.object({ asOf: calendarDate.optional() }),
    z.object({
      asOf: calendarDate,
      currency,
      rates: z.object({
        internalCostPerHourMinor: figure,
        targetRatePerHourMinor: figure,
        adminHoursPerClientMonth: z.number(),
      }),
      clients: z.array(simulatedClient),
      operator: z.object({
        privateNeedMinorPerMonth: figure,
        fixedCostMinorPerMonth: figure,
        cashReserveMinor: figure,
        resellHoursPerMonth: figure,
        rampMonths: figure,
      }),
      /** Of every client that isn't archived: months in which notice takes effect, and receivables over 90 days. */
      terms: z.array(
        z.object({ clientId, leftMonths: z.array(z.number().int()).nullable(), receivablesOver90Minor: z.number() }),
      ),
    }),
  ),
} as const;
