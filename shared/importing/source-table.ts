import { Refusal } from '../core/errors.ts';
import { type CsvRecord, makeRecordReader, type ReadRecord, type RecordStart } from './csv-records.ts';
import type { Detected } from './import-kind.ts';
import type { TableFormat, unreadReasons } from './table-formats.ts';

/** Cells `from` to `to` of a row that the format shows as one; its text stands in the first. Columns count from 0. */
export type MergedCells = { readonly line: number; readonly from: number; readonly to: number };

/** Text still to be split into rows, or rows that the format itself tells apart. */
export type TableContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'rows'; readonly rows: readonly CsvRecord[]; readonly merged: readonly MergedCells[] };

/** One table as it comes out of a file, before anything is known about what it means. */
export type SourceTable = {
  /** Name that speaks for what it holds: of the file, or of the member of an archive. */
  readonly fileName: string;
  /** Where in the file it stands: member of an archive, sheet; empty where the file is the table. Unique in a file. */
  readonly part: string;
  readonly format: TableFormat;
  /** Words above the table that are not in it: the name of its sheet. */
  readonly titles: readonly string[];
  readonly content: TableContent;
  /** How the bytes were read: encoding, format, calendar of a workbook. */
  readonly detected: readonly Detected[];
};

/** Why a part of a file was not read; the whole file is refused only where nothing in it can be read. */
export type UnreadPart = {
  readonly part: string;
  readonly why: (typeof unreadReasons)[number];
  /** What refused it, where something did. */
  readonly refusal: Refusal | null;
};

/** All tables of one file: one for a CSV file, one a sheet for a workbook, those of every member for an archive. */
export type FileTables = {
  readonly name: string;
  readonly sha256: string;
  readonly tables: readonly SourceTable[];
  readonly unread: readonly UnreadPart[];
};

/** A text, as pasted or decoded, as a table. */
export function toTextTable(text: string, fileName: string, detected: readonly Detected[] = []): SourceTable {
  return { fileName, part: '', format: 'csv', titles: [], content: { kind: 'text', text }, detected };
}

/** Rows as a table; each stands on the line of its place, from 1, where nothing else is known. */
export function toRowTable(cells: readonly (readonly string[])[], about: Omit<SourceTable, 'content'>): SourceTable {
  const rows = cells.map((row, index) => ({ line: index + 1, cells: row, isBroken: false, end: index + 1 }));
  return { ...about, content: { kind: 'rows', rows, merged: [] } };
}

/** Reads the records of a table from any of its records on; `offset` counts characters of a text, else rows. */
export type OpenRecords = (from: RecordStart) => ReadRecord;

export function openRecords(content: TableContent, delimiter: string): OpenRecords {
  if (content.kind === 'text') return (from) => makeRecordReader(content.text, delimiter, from);
  return ({ offset }) => {
    let at = offset;
    return () => {
      const record = content.rows[at];
      at += 1;
      return record;
    };
  };
}

/** Whether a table holds nothing but blanks. */
export function isEmptyTable(content: TableContent): boolean {
  if (content.kind === 'text') return content.text.trim() === '';
  return content.rows.every(({ cells }) => cells.every((cell) => cell.trim() === ''));
}

const mostNamed = 10;

/**
 * The table of a file by its part; without a part the only one. Refuses with `several-tables` where there are more, with
 * `not-found` where none has that part.
 */
export function findTable({ name, tables }: FileTables, part: string | undefined): SourceTable {
  const [first, second] = tables;
  const choices = tables.map((table) => table.part);
  const named = part === undefined ? undefined : tables.find((table) => table.part === part);
  if (named !== undefined) return named;
  if (part !== undefined) throw new Refusal('not-found', `${name} has no table named ${part}`, { file: name, choices });
  if (first !== undefined && second === undefined) return first;
  throw new Refusal(
    'several-tables',
    `${name} holds several tables, one of which has to be named: ${choices.slice(0, mostNamed).join('; ')}`,
    {
      file: name,
      choices,
    },
  );
}
