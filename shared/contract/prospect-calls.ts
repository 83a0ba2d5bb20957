import { z } from 'zod';
import { contractKinds, type DrawnIdeal } from '../prospects/ideal-client.ts';
import { screenAnswers, screenQuestions } from '../prospects/screen.ts';
import { call } from './call.ts';
import { act, client } from './client-calls.ts';
import { calendarDate, clientId, currency, line, longText, nothing, optionalLine } from './values.ts';

const answer = z.enum(screenAnswers);
const answers = z.partialRecord(z.enum(screenQuestions), answer);

/** A prospect with what was asked of it so far. */
const prospect = z.object({
  client,
  answers,
  screenedOn: calendarDate.nullable(),
  /** Null while nothing is decided. */
  outcome: z.enum(['taken', 'declined']).nullable(),
  decidedOn: calendarDate.nullable(),
});
export type Prospect = z.infer<typeof prospect>;

const end = z.number().min(0).max(1e12).nullable();
const range = z.object({ from: end, to: end });
const idealTraits = z.object({
  seats: range,
  devices: range,
  revenueMinor: range,
  daysBeyondTermsAtMost: z.number().min(-365).max(365).nullable(),
  contracts: z.array(z.enum(contractKinds)),
  trade: optionalLine,
  words: longText.nullable(),
});

const ideal = z.object({
  /** Null with fewer than three clients graded A. */
  drawn: z
    .object({ names: z.array(z.string()) })
    .loose()
    .nullable() as unknown as z.ZodType<DrawnIdeal | null>,
  aCount: z.number().int(),
  /** As the user wants it; null: as it is drawn. */
  stored: idealTraits.nullable(),
  currency,
});
export type Ideal = z.infer<typeof ideal>;

export const prospectCalls = {
  /** Those that are prospects still, declined ones among them. */
  'prospects.list': call(nothing, z.array(prospect)),
  'prospects.get': call(z.object({ clientId }), prospect),
  /** Sets the answers it names, null: not known; the others stay. */
  'prospects.screen': call(
    z.object({ clientId, answers: z.partialRecord(z.enum(screenQuestions), answer.nullable()) }),
    act,
  ),
  /** Makes a client of it; what was agreed on before becomes promises. */
  'prospects.take': call(
    z.object({ clientId, tasks: z.array(z.object({ what: line, dueOn: calendarDate })).max(20) }),
    act,
  ),
  /** Declines it and takes it out of every list. */
  'prospects.decline': call(z.object({ clientId }), act),
  /** Takes a decision back. */
  'prospects.reopen': call(z.object({ clientId }), act),
  'prospects.getIdeal': call(nothing, ideal),
  /** Null: as it is drawn. */
  'prospects.saveIdeal': call(z.object({ traits: idealTraits.nullable() }), act),
} as const;
