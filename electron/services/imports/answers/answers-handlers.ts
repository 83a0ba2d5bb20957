import type { CallResult } from '../../../../shared/contract/contract.ts';
import type { CurrencyCode } from '../../../../shared/core/money.ts';
import { listOpenInvoices } from '../../../db/repositories/open-invoices.ts';
import type { Handlers, ServiceDeps } from '../../service-deps.ts';
import { answerRows } from './answer-rows.ts';
import { listWaitingCredits, tieCredits } from './waiting-credits.ts';

function listInvoices({ db }: ServiceDeps): CallResult<'imports.listOpenInvoices'> {
  return listOpenInvoices(db).flatMap(({ id, clientName, number, issuedOn, openMinor, currency }) =>
    number === null ? [] : [{ id, clientName, number, issuedOn, openMinor, currency: currency as CurrencyCode | null }],
  );
}

export const answersHandlers = {
  'imports.answerRows': answerRows,
  'imports.listOpenInvoices': listInvoices,
  'imports.listWaitingCredits': listWaitingCredits,
  'imports.tieCredits': tieCredits,
} satisfies Partial<Handlers>;
