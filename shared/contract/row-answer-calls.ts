import { z } from 'zod';
import { call } from './call.ts';
import { act } from './client-calls.ts';
import { calendarDate, clientId, currency, importId, invoiceId, line, nothing } from './values.ts';

/** What the user says of a row that was set aside. Values of dates are ISO, of numbers with a point. */
const rowAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('client'), clientId }),
  z.object({ kind: z.literal('new-client'), name: line }),
  z.object({ kind: z.literal('invoice'), invoiceId }),
  z.object({ kind: z.literal('value'), value: line }),
  /** Not a client's: never asked again. */
  z.object({ kind: z.literal('ignore') }),
]);
export type RowAnswer = z.infer<typeof rowAnswer>;

/** Of the rows that were meant: how many are settled now, and how many still ask something else. */
const answeredRows = act.extend({ taken: z.number().int(), stillWaiting: z.number().int() });
export type AnsweredRows = z.infer<typeof answeredRows>;

const openInvoice = z.object({
  id: invoiceId,
  clientName: z.string(),
  number: z.string(),
  issuedOn: calendarDate,
  openMinor: z.number().int(),
  currency: currency.nullable(),
});

/** A credit note that lowers no invoice yet (`amountMinor` positive, with VAT where known), and what it may lower. */
const waitingCredit = z.object({
  id: invoiceId,
  clientName: z.string(),
  number: z.string().nullable(),
  issuedOn: calendarDate,
  amountMinor: z.number().int(),
  currency: currency.nullable(),
  invoices: z.array(
    z.object({
      id: invoiceId,
      number: z.string().nullable(),
      issuedOn: calendarDate,
      openMinor: z.number().int(),
    }),
  ),
});
export type WaitingCredit = z.infer<typeof waitingCredit>;

export const rowAnswerCalls = {
  /** One act: every waiting row of the import is read again with the answer. */
  'imports.answerRows': call(
    z.object({ importId, rows: z.array(z.number().int()).min(1).max(100_000), answer: rowAnswer }),
    answeredRows,
  ),
  /** Invoices that a payment may belong to: open and numbered, oldest first. */
  'imports.listOpenInvoices': call(nothing, z.array(openInvoice)),
  /** Credit notes without an invoice whose client has an open one in their currency, oldest first. */
  'imports.listWaitingCredits': call(nothing, z.array(waitingCredit)),
  /** One act: each credit note lowers the invoice chosen for it from now on. */
  'imports.tieCredits': call(
    z.object({
      ties: z
        .array(z.object({ creditId: invoiceId, invoiceId }))
        .min(1)
        .max(1000),
    }),
    act,
  ),
} as const;
