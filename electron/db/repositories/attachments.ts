import type { Attachment } from '../../../shared/contract/evidence-calls.ts';
import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { AttachmentId, ClientId, ContactId } from '../../../shared/core/ids.ts';
import type { EvidenceKind } from '../../../shared/evidence/evidence-kinds.ts';
import type { ReadableDb, WritableDb } from '../database.ts';

export type AttachmentRow = Attachment & {
  readonly clientId: ClientId;
  readonly ownerKind: EvidenceKind;
  readonly ownerId: string;
};

/** Bytes of one piece: as base64 it is 32,000 letters, which still fit into a cell when the store is written out. */
export const pieceBytes = 24_000;

const selectAttachments = `
  SELECT attachments.id, client_id AS clientId, owner_kind AS ownerKind, owner_id AS ownerId, file_name AS fileName,
    byte_count AS byteCount, attachments.sha256, added_on AS addedOn
  FROM attachments JOIN attachment_contents ON attachment_contents.sha256 = attachments.sha256`;

/** Kept files of one client, or of all where none is named, in the order in which they came. */
export function listAttachments(db: ReadableDb, clientId: ClientId | null): AttachmentRow[] {
  return db
    .prepare<[{ clientId: string | null }], AttachmentRow>(
      `${selectAttachments} WHERE @clientId IS NULL OR client_id = @clientId ORDER BY attachments.rowid`,
    )
    .all({ clientId });
}

/** Kept files of one entry of the log, in the order in which they came. */
export function listAttachmentsOf(db: ReadableDb, ownerKind: EvidenceKind, ownerId: string): AttachmentRow[] {
  return db
    .prepare<[string, string], AttachmentRow>(
      `${selectAttachments} WHERE owner_kind = ? AND owner_id = ? ORDER BY attachments.rowid`,
    )
    .all(ownerKind, ownerId);
}

/** The kept file with this id, its content left in the store; undefined where it is gone. */
export function findAttachment(db: ReadableDb, id: AttachmentId): AttachmentRow | undefined {
  return db.prepare<[string], AttachmentRow>(`${selectAttachments} WHERE attachments.id = ?`).get(id);
}

type NewAttachment = Omit<AttachmentRow, 'byteCount'> & { readonly addedOn: CalendarDate };

/** Names a content as a file of an entry; the content has to be there already. */
export function insertAttachment(db: WritableDb, attachment: NewAttachment): void {
  db.prepare(
    `INSERT INTO attachments (id, client_id, owner_kind, owner_id, file_name, sha256, added_on)
     VALUES (@id, @clientId, @ownerKind, @ownerId, @fileName, @sha256, @addedOn)`,
  ).run(attachment);
}

/** Takes the name away; the content stays until `purgeContents` finds that no other file needs it. */
export function deleteAttachment(db: WritableDb, id: AttachmentId): void {
  db.prepare('DELETE FROM attachments WHERE id = ?').run(id);
}

/** Whether a content of this SHA-256 is kept, for whichever entry. */
export function hasContent(db: ReadableDb, sha256: string): boolean {
  return db.prepare<[string], unknown>('SELECT 1 FROM attachment_contents WHERE sha256 = ?').get(sha256) !== undefined;
}

/** Begins a content by its SHA-256 and length in bytes; its pieces follow with `makePieceInserter`. */
export function insertContent(db: WritableDb, content: { readonly sha256: string; readonly byteCount: number }): void {
  db.prepare('INSERT INTO attachment_contents (sha256, byte_count) VALUES (@sha256, @byteCount)').run(content);
}

/** Stores a file's bytes piece by piece as they are read. */
export function makePieceInserter(db: WritableDb, sha256: string): (piece: Buffer) => void {
  const insert = db.prepare<[string, number, string]>(
    'INSERT INTO attachment_pieces (sha256, position, base64) VALUES (?, ?, ?)',
  );
  let position = 0;
  return (piece) => {
    insert.run(sha256, position, piece.toString('base64'));
    position += 1;
  };
}

/** The bytes of a content piece by piece, in their order; one piece in memory at a time. */
export function* readPieces(db: ReadableDb, sha256: string): Generator<Buffer> {
  const read = db.prepare<[string, number], { base64: string }>(
    'SELECT base64 FROM attachment_pieces WHERE sha256 = ? AND position = ?',
  );
  for (let position = 0; ; position += 1) {
    const row = read.get(sha256, position);
    if (row === undefined) return;
    yield Buffer.from(row.base64, 'base64');
  }
}

/** Drops what undo remembers of files whose incident concerned that person. */
export function forgetFilesAbout(db: WritableDb, contactId: ContactId): void {
  db.prepare(
    `DELETE FROM act_changes WHERE table_name = 'attachments'
       AND json_extract(COALESCE(before, after), '$.owner_id') IN (
         SELECT json_extract(row_key, '$[0]') FROM act_changes WHERE table_name = 'incidents'
           AND (json_extract(before, '$.contact_id') = @contactId OR json_extract(after, '$.contact_id') = @contactId))`,
  ).run({ contactId });
}

/** Removes contents that no entry holds and that no act could bring back; answers how many. */
export function purgeContents(db: WritableDb): number {
  return db
    .prepare(
      `DELETE FROM attachment_contents WHERE sha256 NOT IN (SELECT sha256 FROM attachments)
         AND NOT EXISTS (SELECT 1 FROM act_changes WHERE table_name = 'attachments'
           AND (json_extract(before, '$.sha256') = attachment_contents.sha256
             OR json_extract(after, '$.sha256') = attachment_contents.sha256))`,
    )
    .run().changes;
}
