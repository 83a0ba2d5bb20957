import type { Question } from '../../../shared/importing/drafts.ts';
import { type LooseCredit, listInvoicesNumbered, listLooseCredits, tieCredit } from '../../db/repositories/credits.ts';
import { listOpenInvoices, type OpenInvoice } from '../../db/repositories/open-invoices.ts';
import type { ImportSession } from './import-session.ts';

/**
 * Ties credit notes to the invoices that they take back: by the number they name, else by the exact opposite amount where
 * one open invoice of the client alone has it. Answers what has to be asked: those of this file that fit several.
 */
export function settleCredits({
  db,
  importId,
  keep,
}: Pick<ImportSession, 'db' | 'importId' | 'keep'>): readonly Question[] {
  const loose = listLooseCredits(db);
  if (loose.length === 0) return [];
  let open: readonly OpenInvoice[] | undefined;
  const unclear: Unclear[] = [];
  for (const credit of loose) {
    const named = credit.creditsNumber === null ? [] : listInvoicesNumbered(db, credit.clientId, credit.creditsNumber);
    open ??= listOpenInvoices(db);
    const fitting = named.length === 1 ? [] : open.filter((invoice) => isOpposite(credit, invoice));
    const [invoiceId, ...others] = named.length === 1 ? named : fitting.map(({ id }) => id);
    if (invoiceId === undefined) continue;
    if (others.length > 0) {
      if (credit.importId === importId) unclear.push(describe(credit, fitting));
      continue;
    }
    // rows that this import inserted go with it as a whole
    if (credit.importId !== importId) keep.row('invoices', credit.id);
    tieCredit(db, credit.id, invoiceId);
    open = open.filter(({ id }) => id !== invoiceId);
  }
  return unclear.length === 0 ? [] : [ask(unclear)];
}

function isOpposite(credit: LooseCredit, invoice: OpenInvoice): boolean {
  return (
    !invoice.isStatedPaid &&
    invoice.clientId === credit.clientId &&
    invoice.openMinor === credit.amountMinor &&
    invoice.currency === credit.currency &&
    invoice.issuedOn <= credit.issuedOn
  );
}

type Unclear = { readonly text: string; readonly choice: { readonly about: string; readonly options: string[] } };

function describe(credit: LooseCredit, fitting: readonly OpenInvoice[]): Unclear {
  const names = fitting.map(({ number, issuedOn }) => number ?? issuedOn).join(', ');
  return {
    text: `${credit.number ?? credit.issuedOn}: ${names}`,
    choice: { about: credit.number ?? '', options: fitting.flatMap(({ number }) => number ?? []) },
  };
}

/** Credit notes and invoices are named by their numbers in an answer: those without one can't be chosen. */
function ask(unclear: readonly Unclear[]): Question {
  const choices = unclear.flatMap(({ choice }) => (choice.about === '' || choice.options.length === 0 ? [] : choice));
  return { code: 'credit-note-unclear', detail: unclear.map(({ text }) => text).join('; '), rows: [], choices };
}
