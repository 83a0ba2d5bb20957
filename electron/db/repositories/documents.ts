import type { CalendarDate, Instant } from '../../../shared/core/dates.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import type { ClientId, DocumentId } from '../../../shared/core/ids.ts';
import type { ReadableDb, WritableDb } from '../database.ts';

type Typed = Readonly<Record<string, string>>;

/** A document as stored. Frozen papers are JSON text and their checksum: what was sent is never made anew. */
export type DocumentRecord = {
  readonly id: DocumentId;
  readonly clientId: ClientId;
  readonly kind: string;
  readonly variant: string | null;
  readonly language: string;
  readonly datedOn: CalendarDate;
  readonly answers: Typed;
  readonly edits: Typed;
  readonly status: 'draft' | 'sent';
  readonly sentOn: CalendarDate | null;
  readonly frozenPapers: string | null;
  readonly frozenSha256: string | null;
  /** Where its files were last written. */
  readonly folder: string | null;
  /** What was written there. */
  readonly files: readonly FileOfDocument[];
};

export type FileOfDocument = { readonly name: string; readonly byteCount: number };

type Packed = 'answers' | 'edits' | 'files';
type DocumentRow = Omit<DocumentRecord, Packed> & Readonly<Record<Packed, string>>;

const selectDocuments = `
  SELECT id, client_id AS clientId, kind, variant, language, dated_on AS datedOn, answers, edits, status,
    sent_on AS sentOn, frozen_papers AS frozenPapers, frozen_sha256 AS frozenSha256, folder, files
  FROM documents`;

function toRecord(row: DocumentRow): DocumentRecord {
  return {
    ...row,
    answers: JSON.parse(row.answers) as Typed,
    edits: JSON.parse(row.edits) as Typed,
    files: JSON.parse(row.files) as readonly FileOfDocument[],
  };
}

/** A client's documents, the newest first. */
export function listDocuments(db: ReadableDb, clientId: ClientId): DocumentRecord[] {
  return db
    .prepare<[string], DocumentRow>(`${selectDocuments} WHERE client_id = ? ORDER BY created_at DESC, id DESC`)
    .all(clientId)
    .map(toRecord);
}

/** The document; throws `not-found` where there is none. */
export function getDocument(db: ReadableDb, documentId: DocumentId): DocumentRecord {
  const row = db.prepare<[string], DocumentRow>(`${selectDocuments} WHERE id = ?`).get(documentId);
  if (row === undefined) throw new Refusal('not-found', 'there is no such document', { documentId });
  return toRecord(row);
}

export type NewDocument = Pick<
  DocumentRecord,
  'id' | 'clientId' | 'kind' | 'variant' | 'language' | 'datedOn' | 'answers'
>;

/** Stores a draft in which nothing was edited by hand yet. */
export function insertDocument(db: WritableDb, document: NewDocument, at: Instant): void {
  const { id, clientId, kind, variant, language, datedOn, answers } = document;
  db.prepare(
    `INSERT INTO documents (id, client_id, kind, variant, language, dated_on, answers, edits, status, created_at, updated_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, '{}', 'draft', ?, ?)`,
  ).run(id, clientId, kind, variant, language, datedOn, JSON.stringify(answers), at, at);
}

/** Sets what was typed into a draft. */
export function updateTyped(
  db: WritableDb,
  documentId: DocumentId,
  typed: { readonly answers: Typed; readonly edits: Typed },
  at: Instant,
): void {
  db.prepare("UPDATE documents SET answers = ?, edits = ?, updated_at = ? WHERE id = ? AND status = 'draft'").run(
    JSON.stringify(typed.answers),
    JSON.stringify(typed.edits),
    at,
    documentId,
  );
}

/** Notes where files were written. Those that were written there before stay noted, unless they were written again. */
export function setWritten(
  db: WritableDb,
  documentId: DocumentId,
  folder: string,
  written: readonly FileOfDocument[],
): void {
  const before = getDocument(db, documentId);
  const others = before.folder === folder ? before.files : [];
  const names = new Set(written.map(({ name }) => name));
  const files = [...others.filter(({ name }) => !names.has(name)), ...written];
  db.prepare('UPDATE documents SET folder = ?, files = ? WHERE id = ?').run(folder, JSON.stringify(files), documentId);
}

export type Frozen = { readonly sentOn: CalendarDate; readonly papers: string; readonly sha256: string };

/** Makes a draft a sent document, with its papers as they are now. */
export function freezeDocument(db: WritableDb, documentId: DocumentId, frozen: Frozen, at: Instant): void {
  db.prepare(
    `UPDATE documents SET status = 'sent', sent_on = ?, frozen_papers = ?, frozen_sha256 = ?, updated_at = ?
     WHERE id = ? AND status = 'draft'`,
  ).run(frozen.sentOn, frozen.papers, frozen.sha256, at, documentId);
}

/** The document of a client that was sent as exactly these papers. */
export function findFrozen(db: ReadableDb, clientId: ClientId, sha256: string): DocumentId | undefined {
  return db
    .prepare<[string, string], { id: DocumentId }>(
      'SELECT id FROM documents WHERE client_id = ? AND frozen_sha256 = ? ORDER BY created_at DESC LIMIT 1',
    )
    .get(clientId, sha256)?.id;
}

/**
 * Removes a document with its frozen papers; promises that were made on it stay. Files that were written are not
 * touched.
 */
export function deleteDocument(db: WritableDb, documentId: DocumentId): void {
  db.prepare('DELETE FROM documents WHERE id = ?').run(documentId);
}
