import { inTransaction } from '../../db/in-transaction.ts';
import { settleVatOfInvoices } from '../../db/repositories/figures-totals.ts';
import type { ServiceDeps } from '../service-deps.ts';

/** Marks the amounts of every invoice of unknown VAT as net (0), or takes this rate in percent out of them. */
export function settleVat(
  deps: ServiceDeps,
  { vatPct }: { readonly vatPct: number },
): { readonly invoiceCount: number } {
  const invoiceCount = inTransaction(deps.db, () => settleVatOfInvoices(deps.db, vatPct));
  if (invoiceCount > 0) deps.announce(['facts']);
  return { invoiceCount };
}
