import { z } from 'zod';
import type { MonthlyFigures } from '../scorecard/monthly-figures.ts';
import type { GradedBook } from '../scoring/graded-client.ts';
import { call } from './call.ts';
import { modelHead, scoringModel } from './model-calls.ts';
import {
  calendarDate,
  clientId,
  costId,
  currency,
  invoiceId,
  nothing,
  paymentId,
  period,
  ticketId,
  timeEntryId,
} from './values.ts';

/** Results of pure functions are held to their TypeScript type; what they contain is proven by those functions' own tests. */
const gradedBook = z
  .object({ asOf: calendarDate, clients: z.array(z.object({ clientId, name: z.string() }).loose()) })
  .loose() as unknown as z.ZodType<GradedBook>;
const monthlyFigures = z.array(z.object({ month: period }).loose()) as unknown as z.ZodType<readonly MonthlyFigures[]>;

const invoiceRow = z.object({
  id: invoiceId,
  clientId,
  number: z.string().nullable(),
  issuedOn: calendarDate,
  dueOn: calendarDate.nullable(),
  /** When the balance first reached zero; null while open. */
  paidOn: calendarDate.nullable(),
  daysBeyondTerms: z.number().nullable(),
  amountMinor: z.number().int(),
  passThroughMinor: z.number().int().nullable(),
  currency: currency.nullable(),
  /** As it counts in the figures where the file carried a rate to the operator's currency; else null. */
  converted: z
    .object({
      amountMinor: z.number().int(),
      passThroughMinor: z.number().int().nullable(),
      currency,
      /** Units of this currency for one unit of the invoice's. */
      rate: z.number(),
    })
    .nullable(),
  isRecurring: z.boolean().nullable(),
  mayIncludeVat: z.boolean(),
  source: z.string(),
  /** How it was settled as of the day; null while open. `credit`: nothing to be paid, or taken back as a whole. */
  settlement: z
    .enum(['whole', 'early-payment-discount', 'bank-fee', 'withholding-tax', 'stated', 'credit'])
    .nullable()
    .optional(),
  /** Where nothing but the open balance is known of it. */
  openBalanceMinor: z.number().int().optional(),
});
export type InvoiceRow = z.infer<typeof invoiceRow>;

const paymentRow = z.object({
  id: paymentId,
  invoiceNumber: z.string().nullable(),
  paidOn: calendarDate,
  amountMinor: z.number().int(),
  currency: currency.nullable(),
});
export type PaymentRow = z.infer<typeof paymentRow>;

const costRow = z.object({
  id: costId,
  month: period,
  description: z.string(),
  amountMinor: z.number().int(),
  currency: currency.nullable(),
});
export type CostRow = z.infer<typeof costRow>;

const timeRow = z.object({
  id: timeEntryId,
  workedOn: calendarDate,
  minutes: z.number(),
  kind: z.enum(['reactive', 'proactive', 'project', 'admin', 'travel']).nullable(),
  isBillable: z.boolean().nullable(),
  person: z.string().nullable(),
  note: z.string().nullable(),
});
export type TimeRow = z.infer<typeof timeRow>;

const ticketRow = z.object({
  id: ticketId,
  number: z.string().nullable(),
  subject: z.string().nullable(),
  openedAt: z.string(),
  closedAt: z.string().nullable(),
  isReopened: z.boolean().nullable(),
  priority: z.string().nullable(),
  channel: z.string().nullable(),
  isAfterHours: z.boolean().nullable(),
});
export type TicketRow = z.infer<typeof ticketRow>;

/** The rows of the window behind a figure of one client. */
const clientRows = z.object({
  invoices: z.array(invoiceRow),
  payments: z.array(paymentRow),
  costs: z.array(costRow),
  timeEntries: z.array(timeRow),
  tickets: z.array(ticketRow),
});
export type ClientRows = z.infer<typeof clientRows>;

const estimateFigure = z.enum(['revenuePerYear', 'minutesPerYear', 'unloggedMinutesPerYear', 'passThroughSharePct']);
export type EstimateFigure = z.infer<typeof estimateFigure>;
/** Value in currency units, minutes or percent, by the figure. */
const estimate = z.object({ clientId, figure: estimateFigure, value: z.number().min(0) });
export type Estimate = z.infer<typeof estimate>;

/** What is stored in all, for the one-sentence question and the data-quality counters. */
const bookTotals = z.object({
  currency: currency,
  clientCount: z.number().int(),
  invoiceCount: z.number().int(),
  /** Clients with an invoice; files may name more. */
  invoicedClientCount: z.number().int(),
  invoicedMinor: z.number().int(),
  firstIssuedOn: calendarDate.nullable(),
  lastIssuedOn: calendarDate.nullable(),
  mayIncludeVatCount: z.number().int(),
  loggedMinutes: z.number(),
  foreignCurrencyCount: z.number().int(),
  /** Currencies of stored money that is left out of the figures. */
  otherCurrencies: z.array(currency),
});
export type BookTotals = z.infer<typeof bookTotals>;

export const bookCalls = {
  'book.grade': call(
    z.object({ asOf: calendarDate.optional() }),
    z.object({ book: gradedBook, currency, totals: bookTotals, model: scoringModel, modelHead }),
  ),
  'book.listClientRows': call(z.object({ clientId, asOf: calendarDate.optional() }), clientRows),
  /** The twelve months up to the as-of date, of one client or of the whole book. */
  'book.listMonthlyFigures': call(
    z.object({ clientId: clientId.nullable(), asOf: calendarDate.optional() }),
    monthlyFigures,
  ),
  'book.recordEstimates': call(z.object({ estimates: z.array(estimate) }), nothing),
  'book.clearEstimate': call(z.object({ clientId, figure: estimateFigure }), nothing),
  'book.listEstimates': call(nothing, z.array(estimate)),
  /** Marks the amounts of every invoice of unknown VAT as net, or takes this rate (percent) out of them. */
  'book.settleVat': call(z.object({ vatPct: z.number().min(0).max(50) }), z.object({ invoiceCount: z.number().int() })),
} as const;
