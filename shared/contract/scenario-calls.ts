import { z } from 'zod';
import type { ScenarioId } from '../core/ids.ts';
import { levels } from '../scoring/level.ts';
import { riseBands } from '../simulation/reprice.ts';
import { call } from './call.ts';
import { act } from './client-calls.ts';
import { calendarDate, clientId, line, nothing } from './values.ts';

const scenarioId = z.string().min(1).max(64) as unknown as z.ZodType<ScenarioId>;
const figure = z.number().nullable();
const amount = z.number().min(0).max(1e12).nullable();
const chance = z.number().min(0).max(1);

const byClient = <T extends z.ZodType>(entry: T) => z.record(z.string().min(1).max(64), entry);

/** Who leaves, and what was entered of the costs that come once. */
export const partingInput = z.object({
  leaving: z.array(clientId),
  oneOff: byClient(z.object({ prepaidRefundMinor: amount, licenceResidualMinor: amount, handoverMinutes: amount })),
});

const parting = z.object({
  kind: z.literal('parting'),
  input: partingInput,
  outcome: z.object({
    cashEffectMinor: figure,
    revenueLostPct: figure,
    hoursFreedPct: figure,
    ehrAfterMinor: figure,
    verdict: z.enum(['unknown', 'no', 'not-yet', 'can-be-afforded']),
  }),
});

const priceRound = z.object({
  kind: z.literal('price-round'),
  input: z.object({
    own: byClient(z.object({ askMinor: amount, stayChance: chance.nullable() })),
    stayChances: z.record(z.enum(levels), z.record(z.enum(riseBands), chance)),
  }),
  outcome: z.object({ todayMinor: z.number(), expectedMinor: z.number() }),
});

const content = z.discriminatedUnion('kind', [parting, priceRound]);

const scenario = z.object({ id: scenarioId, name: z.string(), keptOn: calendarDate, content });
export type Scenario = z.infer<typeof scenario>;

export const scenarioCalls = {
  /** What was tried out and kept, newest first. */
  'scenarios.list': call(nothing, z.array(scenario)),
  'scenarios.keep': call(z.object({ name: line, content }), act),
  'scenarios.rename': call(z.object({ id: scenarioId, name: line }), act),
  'scenarios.delete': call(z.object({ id: scenarioId }), act),
} as const;
