import type { EvidenceKind } from '../../../shared/evidence/evidence-kinds.ts';
import type { Keep } from '../../db/acts.ts';
import type { WritableDb } from '../../db/database.ts';
import { deleteAttachment, listAttachmentsOf } from '../../db/repositories/attachments.ts';

/** Takes the files of an entry away within an act; their contents stay for as long as the act can be undone. */
export function deleteFilesOf(db: WritableDb, keep: Keep, kind: EvidenceKind, id: string): void {
  for (const { id: attachmentId } of listAttachmentsOf(db, kind, id)) {
    keep.row('attachments', attachmentId);
    deleteAttachment(db, attachmentId);
  }
}
