import { z } from 'zod';
import type { DocumentId } from '../core/ids.ts';
import { call } from './call.ts';
import { act } from './client-calls.ts';
import { calendarDate, clientId, nothing } from './values.ts';

export const documentId = z.string().min(1).max(64) as unknown as z.ZodType<DocumentId>;

/** Kinds of documents that are written in the editor. The handover pack has a place of its own. */
export const documentKind = z.enum(['meeting', 'letter', 'decline']);
/** What a client's list shows: packs too, which are kept as they were written. */
const listedKind = z.enum([...documentKind.options, 'handover']);
export type ListedKindName = z.infer<typeof listedKind>;
export type DocumentKindName = z.infer<typeof documentKind>;

export const documentFormat = z.enum(['pdf', 'docx', 'html']);
export type DocumentFormat = z.infer<typeof documentFormat>;

/** What was typed, by key: fields for `answers`, parts for `edits`. */
export const typedTexts = z.record(z.string().max(60), z.string().max(5_000));

export const documentSummary = z.object({
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

export const storedDocument = documentSummary.extend({
  clientName: z.string(),
  answers: typedTexts,
  edits: typedTexts,
  /** What holds the sent document together; null for a draft. */
  sha256: z.string().nullable(),
});
export type StoredDocument = z.infer<typeof storedDocument>;

const labelled = z.object({ value: z.string(), label: z.string() });

/** A question of the form, with what is known. */
export const documentField = z.object({
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
});
export type DocumentField = z.infer<typeof documentField>;

export const documentParagraph = z.object({
  part: z.string(),
  label: z.string(),
  text: z.string().nullable(),
  isEdited: z.boolean(),
});
export type DocumentParagraph = z.infer<typeof documentParagraph>;

export const documentFinding = z.object({
  rule: z.string(),
  severity: z.enum(['block', 'warn']),
  part: z.string(),
  partLabel: z.string(),
  words: z.string(),
  /** What is wrong with it and what could be written. */
  advice: z.string(),
});
export type DocumentFinding = z.infer<typeof documentFinding>;

export const documentSheet = z.object({
  name: z.string(),
  audience: z.enum(['internal', 'client']),
  size: z.enum(['A4', 'Letter']),
  /** Style of the sheet; every selector begins with `.paper`. */
  css: z.string(),
  body: z.string(),
});
export type DocumentSheet = z.infer<typeof documentSheet>;

export const documentPreview = z.object({
  sheets: z.array(documentSheet),
  fields: z.array(documentField),
  paragraphs: z.array(documentParagraph),
  findings: z.array(documentFinding),
  missingCount: z.number().int(),
  /** What the user should know of this document. */
  notices: z.array(z.string()),
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
