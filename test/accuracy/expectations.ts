import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { importOptions } from '../../shared/contract/import-calls.ts';

/** Sums by currency in its own units, as a person writes them: { "EUR": "1339.75" }; "-" where no currency is known. */
const sums = z.record(z.string(), z.string());

/** What a table should be read as. What is left out is not compared. */
const tableExpectation = z.object({
  /** Sheet or member; empty where the file is the table. */
  part: z.string().default(''),
  kind: z.string().optional(),
  /** Invoices, payments, clients … that come out. */
  count: z.number().int().optional(),
  /** Rows that are told apart as totals, headings, footers. */
  skipped: z.number().int().optional(),
  setAside: z.number().int().optional(),
  /** Rows that end in an empty store; fewer than come out where a client can not be told there. */
  stored: z.number().int().optional(),
  /** Other files of the folder that are imported before it: the clients or invoices that its rows belong to. */
  with: z.array(z.string()).optional(),
  /** Sums in the store after that, in the units of each currency: of invoices, payments, open balances; minutes worked. */
  storedTotals: z
    .object({
      invoices: sums.optional(),
      payments: sums.optional(),
      balances: sums.optional(),
      minutes: z.number().optional(),
    })
    .optional(),
  /** Of invoices and costs what they are counted with, of payments what was paid, of receivables what is open. */
  totals: sums.optional(),
  gross: sums.optional(),
  payments: sums.optional(),
  minutes: z.number().optional(),
  /** Codes of questions that have to be among those asked. */
  questions: z.array(z.string()).optional(),
  /** Code of the refusal that has to come; with `looksLike`, the words that say what the file is. */
  refused: z.string().optional(),
  looksLike: z.string().optional(),
  /** Code of what has to be asked first, and the answer with which the rest has to hold. */
  asks: z.string().optional(),
  answer: importOptions.optional(),
});
export type TableExpectation = z.infer<typeof tableExpectation>;

const expectations = z.object({
  /** Operator's currency, by which a bare dollar sign and the digits of sums without a currency are read. */
  currency: z.string().length(3).nullable().default(null),
  files: z.record(
    z.string(),
    z.object({
      tables: z.array(tableExpectation),
      /** Parts that have to be named as not read. */
      unread: z.array(z.string()).default([]),
    }),
  ),
});
export type Expectations = z.infer<typeof expectations>;

export const nothingExpected: Expectations = { currency: null, files: {} };

export function readExpectations(file: string): Expectations {
  return expectations.parse(JSON.parse(readFileSync(file, 'utf8')));
}
