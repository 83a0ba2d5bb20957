import { z } from 'zod';
import { levels } from '../scoring/level.ts';
import { call } from './call.ts';
import { partingInput } from './scenario-calls.ts';
import { calendarDate, clientId, currency, nothing, period } from './values.ts';

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
  helperCostMinor: z.number(),
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
      /** The first month of a plan. */
      planFrom: period,
      /** Of every client that isn't archived: months in which notice takes effect, receivables over 90 days, how it pays. */
      terms: z.array(
        z.object({
          clientId,
          leftMonths: z.array(z.number().int()).nullable(),
          endsOn: z.array(calendarDate).nullable(),
          receivablesOver90Minor: z.number(),
          payInterval: z.enum(['monthly', 'quarterly', 'half-yearly', 'yearly']).nullable(),
        }),
      ),
    }),
  ),
  /** One page of figures for the accountant: money and hours, no word about anybody. */
  'simulation.printParting': call(z.object({ input: partingInput }), nothing),
  'simulation.writeParting': call(
    z.object({ input: partingInput, format: z.enum(['pdf', 'docx']) }),
    z
      .object({
        files: z.array(z.object({ name: z.string(), sha256: z.string(), pages: z.number().int().nullable() })),
      })
      .nullable(),
  ),
} as const;
