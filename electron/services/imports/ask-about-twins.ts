import type { Question, QuestionCode } from '../../../shared/importing/drafts.ts';
import { type LeftOutRow, type Why, type WhyCode, why } from '../../../shared/importing/left-out.ts';
import type { ImportSession } from './import-session.ts';

const ofInvoices: ReadonlySet<WhyCode> = new Set(['number-of-other-client', 'amount-known-otherwise']);
const leftOutAsTold: ReadonlySet<WhyCode> = new Set(['hours-elsewhere', 'payment-elsewhere']);

/**
 * Why hours or a payment stay out that a file told already: a copy where the user said so, else waiting for the answer.
 * Undefined where they count; of those he called others a note is made.
 */
export function whyTwin(
  { twins, twinsCounted }: Pick<ImportSession, 'twins' | 'twinsCounted'>,
  what: 'hours' | 'payment',
  fileName: string | undefined,
): Why | undefined {
  if (fileName === undefined) return undefined;
  if (twins === 'other') {
    twinsCounted.push(fileName);
    return undefined;
  }
  if (twins === 'same') return why(what === 'hours' ? 'hours-elsewhere' : 'payment-elsewhere', fileName);
  return why(what === 'hours' ? 'hours-known' : 'payment-twin', fileName);
}

/** What has to be asked of rows that look like others of the book, and what became of those the user spoke of. */
export function askAboutTwins(
  leftOut: readonly LeftOutRow[],
  { twinsCounted }: Pick<ImportSession, 'twinsCounted'>,
): readonly Question[] {
  const rowsOf = (codes: ReadonlySet<WhyCode>) => leftOut.filter(({ why }) => codes.has(why.code));
  const questions: Question[] = [];
  const invoices = rowsOf(ofInvoices);
  if (invoices.length > 0) questions.push(ask('invoices-known', String(invoices.length), invoices));
  for (const [code, question] of [
    ['hours-known', 'hours-known'],
    ['payment-twin', 'payments-known'],
  ] as const) {
    const rows = rowsOf(new Set([code]));
    if (rows.length > 0) questions.push(ask(question, countWithFiles(filesOf(rows)), rows));
  }
  const copies = rowsOf(leftOutAsTold);
  if (copies.length > 0)
    questions.push({ code: 'twins-left-out', detail: countWithFiles(filesOf(copies)), rows: linesOf(copies) });
  if (twinsCounted.length > 0)
    questions.push({ code: 'twins-counted', detail: countWithFiles(twinsCounted), rows: [] });
  return questions;
}

function ask(code: QuestionCode, detail: string, rows: readonly LeftOutRow[]): Question {
  return { code, detail, rows: linesOf(rows), choices: [{ about: '', options: ['same', 'other'] }] };
}

function linesOf(rows: readonly LeftOutRow[]): readonly number[] {
  return rows.map(({ line }) => line);
}

function filesOf(rows: readonly LeftOutRow[]): readonly string[] {
  return rows.map(({ why }) => why.detail);
}

function countWithFiles(files: readonly string[]): string {
  return `${files.length}: ${[...new Set(files)].join(', ')}`;
}
