import type { CalendarDate } from '../core/dates.ts';
import type { CurrencyCode } from '../core/money.ts';
import { makeRowClassifier } from './classify-row.ts';
import { isBlank } from './csv-records.ts';
import { dateList } from './date-list.ts';
import type { Drafts, Question } from './drafts.ts';
import { setFarDatesAside } from './far-dates.ts';
import { findLayout, type Layout } from './find-layout.ts';
import { groupInvoices, type InvoiceItem, invoiceKey } from './group-invoices.ts';
import type { Detected, ImportKind, ReadOptions } from './import-kind.ts';
import { readInvoiceLine } from './invoice-lines.ts';
import type { LeftOutRow, Why } from './left-out.ts';
import { readClientRow, readContactRow } from './read-client-row.ts';
import { readAssessmentRow, readCostRow, readFlagRow, readPaymentRow, readTicketRow } from './read-fact-row.ts';
import { readLedger } from './read-ledger.ts';
import { readReceivableRow } from './read-receivable-row.ts';
import { readAssetRow, readDomainRow } from './read-record-row.ts';
import { readTimeRow } from './read-time-row.ts';
import { makeNotes, type Notes } from './row-notes.ts';
import { isWhy, type RowNotes } from './row-parts.ts';
import { openRecords, type SourceTable } from './source-table.ts';
import { makeTableReading, type Row, type TableReading } from './table-reading.ts';

export type ReadContext = {
  readonly options: ReadOptions;
  readonly operatorCurrency: CurrencyCode | null;
  /** The form of a client's name by which two spellings are the same client. */
  readonly toClientKey: (name: string) => string;
  /** No list of open balances is of a later day, and no row many years ahead; without it any day is believed. */
  readonly today?: CalendarDate;
  /** Why rows waited before: a date that stood alone among many still does where few are read again. */
  readonly farBefore?: ReadonlyMap<number, Why>;
};

/** All that a file holds: drafts to be stored, rows left out with their reasons, and what to ask. */
export type TableContents = {
  readonly layout: Layout;
  readonly detected: readonly Detected[];
  readonly drafts: Drafts;
  /** Records after the header that are not empty. */
  readonly rowCount: number;
  readonly leftOut: readonly LeftOutRow[];
  readonly questions: readonly Question[];
  readonly cellsOf: (line: number) => readonly string[];
};

/** How far the reading of a file is; the total is null until every row was seen. */
export type ReadProgress = { readonly rowsDone: number; readonly rowsTotal: number | null };

/** Rows between two pauses, in which the caller may let others work or stop. */
const rowsPerStep = 4000;

type RawRow = Row & { readonly isBroken: boolean };

/**
 * Reads a table step by step; each pause yields the rows done so far. Refuses with a code of its own what can't be told
 * from the data; a bad row never stops the file.
 */
export function* readTable(table: SourceTable, context: ReadContext): Generator<ReadProgress, TableContents> {
  const layout = findLayout(table, context.options);
  const rows: RawRow[] = [];
  const read = openRecords(table.content, layout.delimiter)(layout.dataStart);
  for (let record = read(); record !== undefined; record = read()) {
    if (isBlank(record.cells)) continue;
    rows.push(record);
    if (rows.length % rowsPerStep === 0) yield { rowsDone: 0, rowsTotal: null };
  }
  const reading = makeTableReading(layout, rows, context);
  const notes = makeNotes(reading, rows);
  const found = setFarDatesAside(yield* readRows(reading, rows, notes, context), context);
  const { listDay, ...outcome } = dateList(reading, found, table, context);
  return {
    layout,
    detected: [...table.detected, ...layout.detected, ...reading.detected, ...listDay],
    rowCount: rows.length,
    ...outcome,
    questions: [...outcome.questions, ...askAboutRows(reading, notes, outcome.leftOut)],
    cellsOf: (line) => hideSecrets(layout, findRow(rows, line)?.cells ?? []),
  };
}

type Outcome = Pick<TableContents, 'drafts' | 'leftOut' | 'questions'>;

type ReadRow = (reading: TableReading, row: Row, notes: RowNotes) => Drafts['drafts'][number] | Why;

/** What reads a row of each kind; rows of invoices are read as lines first. */
const rowReaders: Readonly<Record<Exclude<ImportKind, 'invoices' | 'ledger'>, ReadRow>> = {
  clients: readClientRow,
  contacts: readContactRow,
  payments: readPaymentRow,
  receivables: readReceivableRow,
  costs: readCostRow,
  time: readTimeRow,
  tickets: readTicketRow,
  assets: readAssetRow,
  domains: readDomainRow,
  assessments: readAssessmentRow,
  flags: readFlagRow,
};

function readRows(
  reading: TableReading,
  rows: readonly RawRow[],
  notes: RowNotes,
  context: ReadContext,
): Generator<ReadProgress, Outcome> {
  const { kind } = reading.layout;
  if (kind === 'invoices') return readInvoices(reading, rows, notes, context);
  if (kind === 'ledger') return readPosted(reading, rows, context);
  const read = rowReaders[kind];
  return wrap(
    kind,
    readEach(reading, rows, (row) => read(reading, row, notes)),
    context.options.copies,
  );
}

type Read<T> = { readonly drafts: T[]; readonly leftOut: LeftOutRow[] };

function* readEach<T extends object>(
  reading: TableReading,
  rows: readonly RawRow[],
  read: (row: Row) => T | Why,
): Generator<ReadProgress, Read<T>> {
  const classify = makeRowClassifier(reading.layout);
  const drafts: T[] = [];
  const leftOut: LeftOutRow[] = [];
  let done = 0;
  for (const row of rows) {
    const value = classify(row, row.isBroken) ?? read(row);
    if (isWhy(value)) leftOut.push({ line: row.line, why: value });
    else drafts.push(value);
    done += 1;
    if (done % rowsPerStep === 0) yield { rowsDone: done, rowsTotal: rows.length };
  }
  return { drafts, leftOut };
}

type Numbered = { readonly lines: readonly number[]; readonly identity?: string };

function* wrap<K extends Exclude<Drafts['kind'], 'invoices' | 'ledger'>, T extends Numbered>(
  kind: K,
  steps: Generator<ReadProgress, Read<T>>,
  said: ReadOptions['copies'],
): Generator<ReadProgress, Outcome> {
  const { drafts, leftOut } = yield* steps;
  // time entries are many: the store tells equal ones apart as they come in
  if (kind === 'time') return { drafts: { kind, drafts } as unknown as Drafts, leftOut, questions: [] };
  const counted = numberOccurrences(drafts);
  const numbered = said === 'once' && kind === 'payments' ? drafts : counted.numbered;
  const questions = kind === 'payments' ? askAboutCopies(counted, said) : [];
  return { drafts: { kind, drafts: numbered } as unknown as Drafts, leftOut, questions };
}

type Occurrences<T> = {
  readonly numbered: readonly T[];
  /** How many rows equal an earlier one, and the lines of all of them with those that they equal. */
  readonly copies: number;
  readonly lines: readonly number[];
};

/** Identities by content tell equal rows apart by their occurrence; identities by number or id stay as they are. */
function numberOccurrences<T extends Numbered>(drafts: readonly T[]): Occurrences<T> {
  const seen = new Map<string, { count: number; readonly line: number }>();
  const lines = new Set<number>();
  let copies = 0;
  const numbered = drafts.map((draft) => {
    const { identity } = draft;
    const line = draft.lines[0] ?? 0;
    if (identity === undefined || /^(?:id|number|contact|balance|record) /.test(identity)) return draft;
    const first = seen.get(identity);
    if (first === undefined) {
      seen.set(identity, { count: 1, line });
      return draft;
    }
    first.count += 1;
    copies += 1;
    lines.add(first.line).add(line);
    return { ...draft, identity: `${identity} #${first.count}` };
  });
  return { numbered, copies, lines: [...lines].toSorted((one, other) => one - other) };
}

/** Nothing where it was said before whether copies count. */
function askAboutCopies(
  { copies, lines }: Omit<Occurrences<unknown>, 'numbered'>,
  said: ReadOptions['copies'],
): readonly Question[] {
  return copies === 0 || said !== undefined ? [] : [{ code: 'exact-duplicates', detail: String(copies), rows: lines }];
}

function* readInvoices(
  reading: TableReading,
  rows: readonly RawRow[],
  notes: RowNotes,
  { toClientKey, options }: ReadContext,
): Generator<ReadProgress, Outcome> {
  const classify = makeRowClassifier(reading.layout);
  const items: InvoiceItem[] = [];
  for (const row of rows) {
    const value = classify(row, row.isBroken) ?? readInvoiceLine(reading, row, notes);
    if (!isWhy(value)) items.push({ kind: 'line', line: value });
    else
      items.push({ kind: 'left-out', line: row.line, why: value, key: keyOfUnread(reading, row, value, toClientKey) });
    if (items.length % rowsPerStep === 0) yield { rowsDone: items.length, rowsTotal: rows.length };
  }
  const grouped = groupInvoices(items, reading, toClientKey, options);
  const { numbered } = numberOccurrences(grouped.drafts);
  return { drafts: { kind: 'invoices', drafts: numbered }, leftOut: grouped.leftOut, questions: grouped.questions };
}

/** Postings of one transaction belong together: they are read at once, after what holds no data was taken out. */
function* readPosted(
  reading: TableReading,
  rows: readonly RawRow[],
  { toClientKey, options }: ReadContext,
): Generator<ReadProgress, Outcome> {
  const { drafts: kept, leftOut } = yield* readEach(reading, rows, (row) => row);
  const posted = readLedger(reading, kept, { toClientKey, vat: options.vat });
  const counted = numberOccurrences(posted.drafts);
  const numbered = options.copies === 'once' ? posted.drafts : counted.numbered;
  const questions = [...posted.questions, ...askAboutCopies(counted, options.copies)];
  return { drafts: { kind: 'ledger', drafts: numbered }, leftOut: [...leftOut, ...posted.leftOut], questions };
}

const losesLine: readonly Why['code'][] = ['bad-amount', 'bad-date', 'issue-unclear'];

/** The invoice that lost a line, where a bad row still names it. */
function keyOfUnread(
  reading: TableReading,
  row: Row,
  { code }: Why,
  toClientKey: (name: string) => string,
): string | undefined {
  const number = reading.text(row, 'number');
  if (number === '' || !losesLine.includes(code)) return undefined;
  return invoiceKey(toClientKey(reading.text(row, 'client')), number, false);
}

function askAboutRows(reading: TableReading, notes: Notes, leftOut: readonly LeftOutRow[]): readonly Question[] {
  const questions: Question[] = [];
  const { notUnderstood, unused, assumedReviews } = notes;
  const unit = notes.assumedUnit();
  if (reading.layout.kind === 'invoices' && notes.areAllUnissued())
    questions.push({ code: 'all-drafts', detail: '', rows: [] });
  if (notUnderstood.length > 0) questions.push(noteTexts('values-not-understood', notUnderstood));
  if (unused.length > 0) questions.push(noteTexts('amounts-unused', unused));
  if (assumedReviews.length > 0) questions.push({ code: 'review-date-assumed', detail: '', rows: assumedReviews });
  if (leftOut.some((row) => row.why.code === 'no-client-column'))
    questions.push({
      code: 'client-column-missing',
      detail: reading.layout.headers.map(({ text }) => text).join(', '),
      rows: [],
    });
  if (notes.costRates.size > 0)
    questions.push({ code: 'cost-rate-found', detail: [...notes.costRates].slice(0, 5).join(', '), rows: [] });
  if (unit !== undefined) questions.push({ code: 'duration-unit', detail: unit, rows: [] });
  return questions;
}

function noteTexts(
  code: Question['code'],
  noted: readonly { readonly line: number; readonly text: string }[],
): Question {
  const texts = [...new Set(noted.map(({ text }) => text))].slice(0, 5).join('; ');
  return { code, detail: texts, rows: noted.map(({ line }) => line) };
}

/** Rows stand in the order of their lines. */
function findRow(rows: readonly RawRow[], line: number): RawRow | undefined {
  let from = 0;
  let to = rows.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rows[middle]?.line ?? 0) < line) from = middle + 1;
    else to = middle;
  }
  return rows[from]?.line === line ? rows[from] : undefined;
}

function hideSecrets({ headers }: Layout, cells: readonly string[]): readonly string[] {
  return cells.map((cell, index) => (headers[index]?.isSecret === true && cell !== '' ? '•••' : cell));
}

/** Runs all steps at once. For small files and tests. */
export function readTableAtOnce(table: SourceTable, context: ReadContext): TableContents {
  const steps = readTable(table, context);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}
