import { z } from 'zod';
import type { AttachmentId } from '../core/ids.ts';
import {
  adviceAnswers,
  adviceStatuses,
  agreementKinds,
  evidenceKinds,
  incidentKinds,
  reminderChannels,
  writtenKinds,
} from '../evidence/evidence-kinds.ts';
import { call } from './call.ts';
import { act } from './client-calls.ts';
import { calendarDate, clientId, contactId, flagKind, level, longText, nothing, optionalLine } from './values.ts';

const entryId = z.string().min(1).max(64);
const attachmentId = entryId as unknown as z.ZodType<AttachmentId>;

const incidentDetails = {
  kind: z.literal('incident'),
  incidentKind: z.enum(incidentKinds),
  contactId: contactId.nullable(),
  /** The invoice that is disputed. */
  invoiceNumber: optionalLine,
};
const reminderDetails = {
  kind: z.literal('reminder'),
  channel: z.enum(reminderChannels),
  invoiceNumber: optionalLine,
};
const agreementDetails = { kind: z.literal('agreement'), agreementKind: z.enum(agreementKinds) };
const recommendationDetails = {
  kind: z.literal('recommendation'),
  isInWriting: z.boolean(),
  weight: z.number().int().min(1).max(3),
  answer: z.enum(adviceAnswers).nullable(),
  answeredOn: calendarDate.nullable(),
  status: z.enum(adviceStatuses),
  dueOn: calendarDate.nullable(),
  doneOn: calendarDate.nullable(),
};

/** `on`: when it happened, was sent, signed or given. `text`: facts, note, or what was recommended. */
const written = { clientId, on: calendarDate, text: longText };
const said = { clientId, on: calendarDate, text: longText.min(1) };

/** What is written down in one go. A note may be empty; facts and advice may not. */
const evidenceFields = z.discriminatedUnion('kind', [
  z.object({ ...said, ...incidentDetails }),
  z.object({ ...written, ...reminderDetails }),
  z.object({ ...written, ...agreementDetails }),
  z.object({ ...said, ...recommendationDetails }),
]);
export type EvidenceFields = z.infer<typeof evidenceFields>;

/** A kept file; what is in it stays in the store until it is saved elsewhere. */
const attachment = z.object({
  id: attachmentId,
  fileName: z.string(),
  byteCount: z.number().int(),
  sha256: z.string(),
  addedOn: calendarDate,
});
export type Attachment = z.infer<typeof attachment>;

/** A kept file whose content is no longer what was kept, and the entry it is kept with; null where that is gone. */
export const damagedFile = z.object({
  fileName: z.string(),
  sha256: z.string(),
  client: z.string().nullable(),
  entry: z.string().nullable(),
  on: calendarDate.nullable(),
});
export type DamagedFile = z.infer<typeof damagedFile>;

const kept = { id: entryId, clientName: z.string(), files: z.array(attachment) };

/** One dated entry of the log. */
const evidenceEntry = z.discriminatedUnion('kind', [
  z.object({ ...said, ...incidentDetails, ...kept, contactName: z.string().nullable() }),
  z.object({ ...written, ...reminderDetails, ...kept }),
  z.object({ ...written, ...agreementDetails, ...kept }),
  z.object({ ...said, ...recommendationDetails, ...kept, state: z.enum([...adviceStatuses, 'overdue']) }),
  z.object({
    ...said,
    ...kept,
    kind: z.literal('flag'),
    flag: flagKind,
    reviewOn: calendarDate,
    withdrawnOn: calendarDate.nullable(),
    /** Twelve months after it happened or was renewed. */
    expiresOn: calendarDate,
  }),
]);
export type EvidenceEntry = z.infer<typeof evidenceEntry>;

const counts = z.record(z.enum(incidentKinds), z.number().int());

const proposal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('share'), level, sharePct: z.number(), count: z.number().int() }),
  z.object({ kind: z.literal('answer'), level, answer: z.enum(adviceAnswers), answeredOn: calendarDate }),
]);

/** What the log says beside the assessed levels; it changes none of them. */
const evidenceFeeds = z.object({
  asOf: calendarDate,
  advice: proposal.nullable(),
  /** Incidents of the last twelve months. */
  incidents: counts,
});
export type EvidenceFeeds = z.infer<typeof evidenceFeeds>;

const owner = z.object({ kind: z.enum(evidenceKinds), id: entryId });

export const evidenceCalls = {
  /** The log of one client, or of all of them, newest first. */
  'evidence.list': call(z.object({ clientId: clientId.nullable() }), z.array(evidenceEntry)),
  'evidence.getFeeds': call(z.object({ clientId }), evidenceFeeds),
  'evidence.record': call(evidenceFields, z.object({ id: entryId })),
  /** Replaces what was written of an entry of the same kind. */
  'evidence.update': call(z.object({ id: entryId, fields: evidenceFields }), act),
  'evidence.delete': call(z.object({ kind: z.enum(writtenKinds), id: entryId }), act),
  /** Keeps files chosen in a dialog, or dropped ones by their tokens; empty where the dialog was closed. */
  'evidence.attach': call(
    z.object({ owner, tokens: z.array(z.string()).min(1).max(20).nullable() }),
    z.array(attachment),
  ),
  /** Writes a kept file to a place that the user chooses; null where none was chosen. */
  'evidence.saveFile': call(z.object({ attachmentId }), z.object({ path: z.string() }).nullable()),
  /** Deletes a kept file for good: no undo, its place in the store is overwritten. */
  'evidence.deleteFile': call(z.object({ attachmentId }), nothing),
  /** Prints the log of one client, or of all, for the operator's eyes. */
  'evidence.print': call(z.object({ clientId: clientId.nullable() }), nothing),
} as const;
