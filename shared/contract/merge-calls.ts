import { z } from 'zod';
import { call } from './call.ts';
import { act, client } from './client-calls.ts';
import { clientId } from './values.ts';

const side = z.object({
  client,
  /** Rows by table, those without any left away. */
  rows: z.array(z.object({ table: z.string(), count: z.number().int() })),
  invoicedMinor: z.record(z.string(), z.number().int()),
  minutesWorked: z.number(),
  firstOn: z.string().nullable(),
  lastOn: z.string().nullable(),
  /** Other names by which files know the client. */
  otherNames: z.array(z.string()),
});

/** What making one client of two would do. */
const mergePlan = z.object({
  kept: side,
  merged: side,
  /** Fields that the kept client does not have and takes from the other. */
  filled: z.array(z.string()),
});
export type MergePlan = z.infer<typeof mergePlan>;

export const mergeCalls = {
  'clients.planMerge': call(z.object({ keptId: clientId, mergedId: clientId }), mergePlan),
  /** Two clients whose names look alike and who are two: not proposed again. */
  'clients.keepApart': call(z.object({ firstId: clientId, secondId: clientId }), act),
} as const;
