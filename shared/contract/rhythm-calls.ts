import { z } from 'zod';
import type { PromiseId } from '../core/ids.ts';
import { type DueItem, planSteps, promiseOwners } from '../rhythm/due-item.ts';
import { call } from './call.ts';
import { act } from './client-calls.ts';
import { documentId } from './document-calls.ts';
import { calendarDate, clientId, line, nothing } from './values.ts';

const promiseId = z.string().min(1).max(64) as unknown as z.ZodType<PromiseId>;

const promiseFields = z.object({
  clientId,
  what: line,
  owner: z.enum(promiseOwners),
  dueOn: calendarDate,
  /** The meeting in which it was made; null where in none. */
  documentId: documentId.nullable(),
});
const promise = promiseFields.extend({
  id: promiseId,
  madeOn: calendarDate,
  /** Null while it is open. */
  doneOn: calendarDate.nullable(),
  /** What it stands for in a plan of partings; null where it was written by hand. */
  planStep: z.enum(planSteps).nullable(),
});
export type StoredPromise = z.infer<typeof promise>;

/** What a pure function lists is held to its TypeScript type. */
const dueItem = z.object({ key: z.string(), kind: z.string() }).loose() as unknown as z.ZodType<DueItem>;
const dueKey = z.string().min(1).max(200);

const planDate = z.object({ clientId, step: z.enum(planSteps), on: calendarDate });

export const rhythmCalls = {
  'rhythm.listDue': call(nothing, z.object({ items: z.array(dueItem), moreReviews: z.number().int() })),
  /** Says that an item is done. Refuses with `not-found` what is not due. */
  'rhythm.finish': call(z.object({ key: dueKey }), act),
  'rhythm.putOff': call(z.object({ key: dueKey, untilOn: calendarDate }), act),
  /** Writes what has a day into a calendar file chosen by the user; null where the dialog was closed. */
  'rhythm.exportCalendar': call(nothing, z.object({ eventCount: z.number().int() }).nullable()),
  /** The dates that were written from a plan of partings, by day. */
  'rhythm.listPlanDates': call(nothing, z.array(planDate.extend({ promiseId, isDone: z.boolean() }))),
  /** Writes the dates of a plan as promises, in place of every earlier one that isn't done; null where they stand. */
  'rhythm.writePlanDates': call(z.object({ dates: z.array(planDate).max(1000) }), act.nullable()),
  'promises.list': call(z.object({ clientId }), z.array(promise)),
  'promises.add': call(promiseFields, promise),
  'promises.update': call(z.object({ promiseId, change: promiseFields.omit({ clientId: true }).partial() }), act),
  'promises.setDone': call(z.object({ promiseId, isDone: z.boolean() }), act),
  'promises.delete': call(z.object({ promiseId }), act),
} as const;
