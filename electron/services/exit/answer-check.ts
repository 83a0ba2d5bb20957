import type { Act } from '../../../shared/contract/client-calls.ts';
import { getClient } from '../../db/repositories/clients.ts';
import { getDocument } from '../../db/repositories/documents.ts';
import { deleteLetterCheck, listLetterChecks, writeLetterCheck } from '../../db/repositories/letter-checks.ts';
import { recordUndoable } from '../acts/record-undoable.ts';
import { refuseSent } from '../documents/stored-documents.ts';
import type { ParsedArgs, ServiceDeps } from '../service-deps.ts';

/** Keeps what the user says of a point to check before notice, dated today; null takes it back. */
export function answerCheck(deps: ServiceDeps, args: ParsedArgs<'documents.answerCheck'>): Act {
  const { db, ports } = deps;
  const { documentId, check, answer } = args;
  const record = getDocument(db, documentId);
  refuseSent(record);
  const { name } = getClient(db, record.clientId);
  const before = listLetterChecks(db, documentId).find((one) => one.check === check);
  const id = before?.id ?? ports.newId<string>();
  return recordUndoable(
    deps,
    { kind: 'check-answered', label: (texts) => texts.checkAnswered(name), areas: ['documents'] },
    (keep) => {
      keep.row('letter_checks', id);
      if (answer === null) {
        deleteLetterCheck(db, id);
        return;
      }
      const { because } = answer;
      writeLetterCheck(db, {
        id,
        documentId,
        clientId: record.clientId,
        check,
        because,
        answeredOn: ports.clock.today(),
      });
    },
  );
}
