import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId, DocumentId } from '../../../shared/core/ids.ts';
import type { ReadableDb, WritableDb } from '../database.ts';

/** An answer to one point to check before notice; `because` is null where it was simply looked at. */
type LetterCheck = {
  readonly id: string;
  readonly documentId: DocumentId;
  readonly clientId: ClientId;
  readonly check: string;
  readonly because: string | null;
  readonly answeredOn: CalendarDate;
};

/** What was answered for one letter. */
export function listLetterChecks(db: ReadableDb, documentId: DocumentId): LetterCheck[] {
  return db
    .prepare<[string], LetterCheck>(
      `SELECT id, document_id AS documentId, client_id AS clientId, check_name AS "check", because,
         answered_on AS answeredOn
       FROM letter_checks WHERE document_id = ? ORDER BY check_name`,
    )
    .all(documentId);
}

/** Stores an answer, in place of an earlier one under the same id. */
export function writeLetterCheck(db: WritableDb, check: LetterCheck): void {
  db.prepare<[LetterCheck]>(
    `INSERT INTO letter_checks (id, document_id, client_id, check_name, because, answered_on)
     VALUES (@id, @documentId, @clientId, @check, @because, @answeredOn)
     ON CONFLICT (id) DO UPDATE SET because = excluded.because, answered_on = excluded.answered_on`,
  ).run(check);
}

export function deleteLetterCheck(db: WritableDb, id: string): void {
  db.prepare('DELETE FROM letter_checks WHERE id = ?').run(id);
}

/** The day on which a document was begun. */
export function findDocumentBegun(db: ReadableDb, documentId: DocumentId): string | undefined {
  return db
    .prepare<[string], { createdAt: string }>('SELECT created_at AS createdAt FROM documents WHERE id = ?')
    .get(documentId)?.createdAt;
}
