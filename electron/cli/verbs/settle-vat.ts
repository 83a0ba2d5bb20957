import { Refusal } from '../../../shared/core/errors.ts';
import { settleVat } from '../../services/book/settle-vat.ts';
import type { ServiceDeps } from '../../services/service-deps.ts';
import type { Answer } from './answer.ts';

/** `settle-vat PCT`: the VAT inside all amounts of which that was not known; 0 where they are net. */
export function settleVatAs(deps: ServiceDeps, word: string): Answer {
  const vatPct = Number(word.replace(',', '.'));
  if (!(vatPct >= 0 && vatPct <= 50)) throw new Refusal('bad-arguments', `"${word}" is no rate from 0 to 50`, { word });
  const { invoiceCount } = settleVat(deps, { vatPct });
  return { json: { invoiceCount, vatPct }, text: `${invoiceCount} invoices settled.` };
}
