import type { Act } from '../../../shared/contract/client-calls.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import type { DocumentId } from '../../../shared/core/ids.ts';
import { getClient } from '../../db/repositories/clients.ts';
import { freezeDocument, getDocument, deleteDocument as remove } from '../../db/repositories/documents.ts';
import { listLetterChecks } from '../../db/repositories/letter-checks.ts';
import { sha256Of } from '../../files/checksum.ts';
import { recordUndoable } from '../acts/record-undoable.ts';
import { tellChecks } from '../exit/tell-checks.ts';
import type { ParsedArgs, ServiceDeps } from '../service-deps.ts';
import { buildStored, finishedSheets, refuseSent } from './stored-documents.ts';

/**
 * Keeps the document as it is now, with its checksum. A letter whose points to check aren't settled is refused with
 * `document-draft`: what is sent carries no DRAFT.
 */
export function markDocumentSent(deps: ServiceDeps, { documentId, sentOn }: ParsedArgs<'documents.markSent'>): Act {
  const { db, ports } = deps;
  const record = getDocument(db, documentId);
  refuseSent(record);
  const sheets = finishedSheets(deps, record);
  if (sheets.some(({ paper }) => paper.isDraft === true)) {
    const { preFlight } = buildStored(deps, record);
    const checks = preFlight === undefined ? {} : tellChecks(preFlight);
    throw new Refusal('document-draft', 'the points to check before notice are not settled', checks);
  }
  const papers = JSON.stringify(sheets);
  const { name } = getClient(db, record.clientId);
  return recordUndoable(
    deps,
    { kind: 'document-sent', label: (texts) => texts.documentSent(name), areas: ['documents'] },
    (keep) => {
      keep.row('documents', documentId);
      freezeDocument(db, documentId, { sentOn, papers, sha256: sha256Of(papers) }, ports.clock.now());
    },
  );
}

export function deleteDocument(deps: ServiceDeps, { documentId }: { readonly documentId: DocumentId }): Act {
  const { db } = deps;
  const { name } = getClient(db, getDocument(db, documentId).clientId);
  return recordUndoable(
    deps,
    { kind: 'document-deleted', label: (texts) => texts.documentDeleted(name), areas: ['documents'] },
    (keep) => {
      keep.row('documents', documentId);
      for (const { id } of listLetterChecks(db, documentId)) keep.row('letter_checks', id);
      remove(db, documentId);
    },
  );
}
