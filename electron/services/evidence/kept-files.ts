import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { Refusal } from '../../../shared/core/errors.ts';
import type { AttachmentId } from '../../../shared/core/ids.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import { forgetRow } from '../../db/acts.ts';
import type { ReadableDb } from '../../db/database.ts';
import { flushErased } from '../../db/flush-erased.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import {
  type AttachmentRow,
  deleteAttachment,
  findAttachment,
  purgeContents,
  readPieces,
} from '../../db/repositories/attachments.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import { writeFileAtomically } from '../../files/writing/write-file-atomically.ts';
import type { ServiceDeps } from '../service-deps.ts';

type FileArgs = { readonly attachmentId: AttachmentId };

/**
 * Writes a kept file as it was to a place that the user chooses; null where none was chosen. Refuses with
 * `attachment-damaged`, and writes nothing, where its content no longer has its checksum.
 */
export async function saveFile(deps: ServiceDeps, { attachmentId }: FileArgs): Promise<{ path: string } | null> {
  const { ports } = deps;
  const { fileName, sha256, byteCount } = getAttachment(deps.db, attachmentId);
  const { saveFile: title } = getCatalog(readSettings(deps.db).language).evidence.files;
  const extension = extname(fileName).slice(1) || '*';
  const path = await ports.pickFile.toSave({ title, suggestedName: fileName, extension });
  if (path === undefined) return null;
  writeFileAtomically(path, checkedPieces(deps.db, { sha256, byteCount }), 0o600);
  return { path };
}

/** The pieces of a content; refuses behind the last one where they are not what was kept. */
function* checkedPieces(
  db: ReadableDb,
  { sha256, byteCount }: Pick<AttachmentRow, 'sha256' | 'byteCount'>,
): Generator<Buffer> {
  const hash = createHash('sha256');
  let bytes = 0;
  for (const piece of readPieces(db, sha256)) {
    bytes += piece.length;
    hash.update(piece);
    yield piece;
  }
  if (bytes === byteCount && hash.digest('hex') === sha256) return;
  throw new Refusal('attachment-damaged', 'the kept file no longer has its checksum', { sha256 });
}

/** Deletes a kept file for good; its place in the store is overwritten where no other entry keeps the same content. */
export function deleteFile(deps: ServiceDeps, { attachmentId }: FileArgs): Record<string, never> {
  const { db } = deps;
  getAttachment(db, attachmentId);
  eraseFiles(db, [attachmentId]);
  flushErased(db);
  deps.announce(['flags']);
  return {};
}

/** Takes kept files and what undo remembers of them out of the store. The caller flushes. */
export function eraseFiles(db: ServiceDeps['db'], ids: readonly AttachmentId[]): void {
  inTransaction<void>(db, () => {
    for (const id of ids) {
      deleteAttachment(db, id);
      forgetRow(db, 'attachments', [id]);
    }
    purgeContents(db);
  });
}

function getAttachment(db: ReadableDb, attachmentId: AttachmentId): AttachmentRow {
  const attachment = findAttachment(db, attachmentId);
  if (attachment === undefined) throw new Refusal('not-found', 'there is no such file', { attachmentId });
  return attachment;
}
