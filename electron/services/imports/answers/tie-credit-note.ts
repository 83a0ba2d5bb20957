import type { Act } from '../../../../shared/contract/client-calls.ts';
import { Refusal } from '../../../../shared/core/errors.ts';
import type { ImportId } from '../../../../shared/core/ids.ts';
import {
  type LooseCredit,
  listInvoicesNumbered,
  listLooseCredits,
  tieCredit,
} from '../../../db/repositories/credits.ts';
import { getImport } from '../../../db/repositories/imports.ts';
import { recordUndoable } from '../../acts/record-undoable.ts';
import type { ServiceDeps } from '../../service-deps.ts';
import { areasOfImports } from '../undo-import.ts';

/** Credit notes of an import that no invoice was found for yet. */
export function listCreditsWaiting({ db }: ServiceDeps, importId: ImportId): readonly LooseCredit[] {
  return listLooseCredits(db).filter((credit) => credit.importId === importId);
}

/**
 * Ties credit notes of an import to the invoices they take back, by their numbers, as one act. Refuses with `not-found`,
 * changing nothing, where a note waits for no answer or its client has no such invoice, or several.
 */
export function tieCreditNotes(
  deps: ServiceDeps,
  { importId, credits }: { readonly importId: ImportId; readonly credits: Readonly<Record<string, string>> },
): Act {
  const { file } = getImport(deps.db, importId);
  const waiting = listCreditsWaiting(deps, importId);
  return recordUndoable(
    deps,
    { kind: 'rows-answered', label: (texts) => texts.rowsAnswered(file), areas: areasOfImports },
    (keep) => {
      for (const [note, number] of Object.entries(credits)) {
        const [credit, ...others] = waiting.filter((one) => one.number === note);
        if (credit === undefined || others.length > 0)
          throw new Refusal('not-found', `no credit note ${note} of this import waits for its invoice`, { note });
        const [invoiceId, ...more] = listInvoicesNumbered(deps.db, credit.clientId, number);
        if (invoiceId === undefined || more.length > 0)
          throw new Refusal('not-found', `the client of ${note} has not exactly one invoice ${number}`, { number });
        keep.row('invoices', credit.id);
        tieCredit(deps.db, credit.id, invoiceId);
      }
    },
  );
}
