import type { Act } from '../../../../shared/contract/client-calls.ts';
import type { WaitingCredit } from '../../../../shared/contract/row-answer-calls.ts';
import { Refusal } from '../../../../shared/core/errors.ts';
import type { InvoiceId } from '../../../../shared/core/ids.ts';
import type { CurrencyCode } from '../../../../shared/core/money.ts';
import { type LooseCredit, listLooseCredits, tieCredit } from '../../../db/repositories/credits.ts';
import { listOpenInvoices, type OpenInvoice } from '../../../db/repositories/open-invoices.ts';
import { recordUndoable } from '../../acts/record-undoable.ts';
import type { ServiceDeps } from '../../service-deps.ts';
import { areasOfImports } from '../undo-import.ts';

/**
 * Credit notes that lower no invoice yet, of every import, each with the open invoices of its client in its currency;
 * those without such an invoice have nothing to be tied to and are left out.
 */
export function listWaitingCredits({ db }: ServiceDeps): WaitingCredit[] {
  const loose = listLooseCredits(db);
  if (loose.length === 0) return [];
  const open = listOpenInvoices(db);
  return loose
    .map((credit) => ({ credit, fitting: open.filter((invoice) => mayLower(credit, invoice)) }))
    .filter(({ fitting }) => fitting.length > 0)
    .map(({ credit: { id, clientName, number, issuedOn, amountMinor, currency }, fitting }) => ({
      id,
      clientName,
      number,
      issuedOn,
      amountMinor,
      currency: currency as CurrencyCode | null,
      invoices: fitting.map((invoice) => ({
        id: invoice.id,
        number: invoice.number,
        issuedOn: invoice.issuedOn,
        openMinor: invoice.openMinor,
      })),
    }));
}

/** A list of open balances tells what is open after every credit note: nothing is taken off it again. */
function mayLower(credit: LooseCredit, invoice: OpenInvoice): boolean {
  return (
    invoice.clientId === credit.clientId &&
    invoice.currency === credit.currency &&
    !invoice.isStatedPaid &&
    !invoice.isOpenBalance
  );
}

type Tie = { readonly creditId: InvoiceId; readonly invoiceId: InvoiceId };

/**
 * Ties credit notes to the invoices chosen for them, as one act. Refuses with `not-found`, changing nothing, where a
 * note waits no more or may not lower the invoice.
 */
export function tieCredits(deps: ServiceDeps, { ties }: { readonly ties: readonly Tie[] }): Act {
  const waiting = new Map(listWaitingCredits(deps).map(({ id, invoices }) => [id, invoices]));
  for (const { creditId, invoiceId } of ties) {
    if (waiting.get(creditId)?.some(({ id }) => id === invoiceId) !== true)
      throw new Refusal('not-found', 'no such credit note waits, or its client has no such open invoice', { creditId });
  }
  return recordUndoable(
    deps,
    { kind: 'credits-tied', label: (texts) => texts.creditsTied(ties.length), areas: areasOfImports },
    (keep) => {
      for (const { creditId, invoiceId } of ties) {
        keep.row('invoices', creditId);
        tieCredit(deps.db, creditId, invoiceId);
      }
    },
  );
}
