import { z } from 'zod';
import type { DocumentId } from '../core/ids.ts';
import { checkBlocks, noticeChecks } from '../exit/pre-flight/notice-checks.ts';
import { call } from './call.ts';
import { act } from './client-calls.ts';
import { calendarDate, clientId, nothing } from './values.ts';

export const documentId = z.string().min(1).max(64) as unknown as z.ZodType<DocumentId>;

/** Kinds of documents that are written in the editor. The handover pack has a place of its own. */
const documentKind = z.enum(['meeting', 'letter', 'decline']);
/** What a client's list shows: packs too, which are kept as they were written. */
const listedKind = z.enum([...documentKind.options, 'handover']);
export type ListedKindName = z.infer<typeof listedKind>;
export type DocumentKindName = z.infer<typeof documentKind>;

const documentFormat = z.enum(['pdf', 'docx', 'html']);
export type DocumentFormat = z.infer<typeof documentFormat>;

/** What was typed, by key: fields for `answers`, parts for `edits`. */
const typedTexts = z.record(z.string().max(60), z.string().max(5_000));

const documentSummary = z.object({
  id: documentId,
  clientId,
  kind: listedKind,
  /** Which letter; null for kinds that have one form only. */
  variant: z.string().nullable(),
  language: z.string(),
  datedOn: calendarDate,
  status: z.enum(['draft', 'sent']),
  sentOn: calendarDate.nullable(),
  /** Whether it lies in a folder that can be opened. */
  hasFolder: z.boolean(),
  /** Endings of the files written there: "pdf". */
  formats: z.array(z.string()),
  /** Size of those files together. */
  byteCount: z.number().int(),
  /** Name of the document in the language of the window. */
  title: z.string(),
});
export type DocumentSummary = z.infer<typeof documentSummary>;

const storedDocument = documentSummary.extend({
  clientName: z.string(),
  answers: typedTexts,
  edits: typedTexts,
  /** What holds the sent document together; null for a draft. */
  sha256: z.string().nullable(),
});
export type StoredDocument = z.infer<typeof storedDocument>;

const labelled = z.object({ value: z.string(), label: z.string() });

/** A fact of the log that would answer a question, with where it comes from. */
const fieldOffer = z.object({ value: z.string(), source: z.string() });
export type FieldOffer = z.infer<typeof fieldOffer>;

/** A question of the form, with what is known. */
const documentField = z.object({
  key: z.string(),
  part: z.string(),
  /** Name of the part: fields stand together by it. */
  partLabel: z.string(),
  kind: z.enum(['text', 'lines', 'date', 'time', 'count', 'choice']),
  label: z.string(),
  hint: z.string().nullable(),
  options: z.array(labelled),
  /** Answer, or what is known or usual; null where nothing is. */
  value: z.string().nullable(),
  isAnswered: z.boolean(),
  isMissing: z.boolean(),
  isRequired: z.boolean(),
  /** What the log holds for it; taken over only where the user does. */
  offers: z.array(fieldOffer),
});
export type DocumentField = z.infer<typeof documentField>;

const documentParagraph = z.object({
  part: z.string(),
  label: z.string(),
  text: z.string().nullable(),
  isEdited: z.boolean(),
});
export type DocumentParagraph = z.infer<typeof documentParagraph>;

const documentFinding = z.object({
  rule: z.string(),
  severity: z.enum(['block', 'warn']),
  part: z.string(),
  partLabel: z.string(),
  words: z.string(),
  /** What is wrong with it and what could be written. */
  advice: z.string(),
});
export type DocumentFinding = z.infer<typeof documentFinding>;

const documentSheet = z.object({
  name: z.string(),
  audience: z.enum(['internal', 'client']),
  size: z.enum(['A4', 'Letter']),
  /** Style of the sheet; every selector begins with `.paper`. */
  css: z.string(),
  body: z.string(),
});
export type DocumentSheet = z.infer<typeof documentSheet>;

/** A point to check before notice, with what the data say of it. It is the operator's; nothing of it is printed. */
const checkResult = z.object({
  id: z.enum(noticeChecks.map(({ id }) => id)),
  block: z.enum(checkBlocks),
  state: z.enum(['clear', 'open', 'against']),
  said: z.array(z.string()),
  warnings: z.array(z.string()),
  place: z.enum(['letter', 'client', 'handover', 'what-if']).nullable(),
  answer: z.object({ because: z.string().nullable(), answeredOn: calendarDate }).nullable(),
  isSettled: z.boolean(),
});
export type CheckResult = z.infer<typeof checkResult>;

const preFlight = z.object({
  checks: z.array(checkResult),
  /** All answered in one go by `checksDone`. */
  isAtOnce: z.boolean(),
  isSettled: z.boolean(),
});
export type PreFlight = z.infer<typeof preFlight>;

const documentPreview = z.object({
  sheets: z.array(documentSheet),
  fields: z.array(documentField),
  paragraphs: z.array(documentParagraph),
  findings: z.array(documentFinding),
  missingCount: z.number().int(),
  /** What the user should know of this document. */
  notices: z.array(z.string()),
  /** Points to check before notice; null for documents that end nothing. */
  preFlight: preFlight.nullable(),
});
export type DocumentPreview = z.infer<typeof documentPreview>;

const producedFile = z.object({ name: z.string(), sha256: z.string(), pages: z.number().int().nullable() });
const imageRole = z.enum(['logo', 'signature']);

export const documentCalls = {
  'documents.list': call(z.object({ clientId }), z.array(documentSummary)),
  'documents.start': call(
    z.object({ clientId, kind: documentKind, variant: z.string().max(20).nullable() }),
    documentSummary,
  ),
  'documents.get': call(z.object({ documentId }), storedDocument),
  /** The sheet as it would be with these answers, which need not be saved yet. A sent document shows what was sent. */
  'documents.preview': call(z.object({ documentId, answers: typedTexts, edits: typedTexts }), documentPreview),
  'documents.saveAnswers': call(z.object({ documentId, answers: typedTexts }), nothing),
  /** A paragraph in other words; null: as the program writes it. */
  'documents.reword': call(
    z.object({ documentId, part: z.string().max(10), text: z.string().max(5_000).nullable() }),
    nothing,
  ),
  /** Answers a point to check, with a reason where it does not apply or speaks against it; null takes the answer back. */
  'documents.answerCheck': call(
    z.object({
      documentId,
      check: checkResult.shape.id,
      answer: z.object({ because: z.string().trim().min(1).max(500).nullable() }).nullable(),
    }),
    act,
  ),
  /** Writes every sheet into a folder chosen by the user; null where the dialog was closed. */
  'documents.produce': call(
    z.object({ documentId, format: documentFormat }),
    z.object({ files: z.array(producedFile) }).nullable(),
  ),
  'documents.print': call(z.object({ documentId, sheet: z.string() }), nothing),
  'documents.openFolder': call(z.object({ documentId }), nothing),
  /** From then on the document stays as it is, whatever becomes of the data. */
  'documents.markSent': call(z.object({ documentId, sentOn: calendarDate }), act),
  'documents.delete': call(z.object({ documentId }), act),
  'documents.listImages': call(nothing, z.array(z.object({ role: imageRole, dataUrl: z.string() }))),
  /** Takes a picture chosen by the user for the operator's own paper; null where the dialog was closed. */
  'documents.chooseImage': call(z.object({ role: imageRole }), z.object({ role: imageRole }).nullable()),
  'documents.removeImage': call(z.object({ role: imageRole }), nothing),
} as const;
