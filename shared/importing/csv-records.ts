import { Refusal } from '../core/errors.ts';

/** One record of a table: its cells, and the physical line (from 1) where it starts. */
export type CsvRecord = {
  readonly line: number;
  readonly cells: readonly string[];
  /** A quote on this line has no partner: the line was split as it stands and is not to be trusted. */
  readonly isBroken: boolean;
  /** Offset of the text behind the record. */
  readonly end: number;
};

export type RecordStart = {
  readonly offset: number;
  readonly line: number;
  /** Cells of a whole record, where known; tells a quoted line break from a quote without partner. */
  readonly width?: number;
};

/** The next record, or undefined at the end of the text. Blank lines are records too. */
export type ReadRecord = () => CsvRecord | undefined;

/** Wider than any sheet; a row beyond is no row of a table. */
const mostCells = 20_000;
/** Longer than any note: a quote that reaches further has lost its partner. */
const mostLettersInQuotes = 1_000_000;
const mostLettersInLine = 8_000_000;

type Quoted = { readonly cells: string[]; readonly end: number };

/**
 * Reads records one by one: quotes after RFC 4180, line ends LF or CRLF. A quote without partner costs its own line only,
 * never the rest of the file.
 */
export function makeRecordReader(text: string, delimiter: string, start: RecordStart): ReadRecord {
  let at = start.offset;
  let line = start.line;
  let above: readonly string[] = [];
  return () => {
    if (at >= text.length) return undefined;
    const record = quotedRecord(text, delimiter, at, line, start.width, above);
    above = record.cells;
    line += countLines(text, at, record.end);
    at = record.end;
    return record;
  };
}

function endOfLine(text: string, from: number): number {
  return indexOrEnd(text, '\n', from);
}

function indexOrEnd(text: string, sought: string, from: number): number {
  const index = text.indexOf(sought, from);
  return index < 0 ? text.length : index;
}

function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function plainRecord(
  text: string,
  delimiter: string,
  at: number,
  lineEnd: number,
  line: number,
  isBroken: boolean,
): CsvRecord {
  if (lineEnd - at > mostLettersInLine) throw tooLarge(`a line has more than ${mostLettersInLine} letters`);
  const end = text.charCodeAt(lineEnd - 1) === 13 && lineEnd > at ? lineEnd - 1 : lineEnd;
  return { line, cells: text.slice(at, end).split(delimiter), isBroken, end: Math.min(lineEnd + 1, text.length) };
}

function quotedRecord(
  text: string,
  delimiter: string,
  at: number,
  line: number,
  width: number | undefined,
  above: readonly string[],
): CsvRecord {
  const lineEnd = endOfLine(text, at);
  const quoted = readQuoted(text, delimiter, at, above);
  if (quoted === undefined) return plainRecord(text, delimiter, at, lineEnd, line, true);
  const spansLines = quoted.end > lineEnd + 1;
  if (
    spansLines &&
    width !== undefined &&
    quoted.cells.length !== width &&
    resumesAfter(text, delimiter, lineEnd, width)
  )
    return plainRecord(text, delimiter, at, lineEnd, line, true);
  return { line, cells: quoted.cells, isBroken: false, end: quoted.end };
}

/** Whether the next line is a whole record by itself, so that the quote before it was stray. */
function resumesAfter(text: string, delimiter: string, lineEnd: number, width: number): boolean {
  const at = lineEnd + 1;
  if (at >= text.length) return false;
  const quoted = readQuoted(text, delimiter, at, []);
  return quoted !== undefined && quoted.end <= endOfLine(text, at) + 1 && quoted.cells.length === width;
}

const quote = 34;
const newline = 10;
const carriageReturn = 13;
const space = 32;

/** Undefined where a quote is never closed, or closed in the middle of a cell. */
function readQuoted(text: string, delimiter: string, start: number, above: readonly string[]): Quoted | undefined {
  const delimiterCode = delimiter.charCodeAt(0);
  const cells = new Array<string>(above.length);
  let count = 0;
  let at = start;
  for (;;) {
    const isQuoted = text.charCodeAt(at) === quote;
    const end = isQuoted ? endOfQuoted(text, delimiterCode, at) : endOfPlain(text, delimiterCode, at);
    if (end < 0) return undefined;
    cells[count] = isQuoted ? quotedValue(text, at, end, above[count]) : plainValue(text, at, end, above[count]);
    count += 1;
    if (count > mostCells) throw tooLarge(`a row has more than ${mostCells} cells`);
    const isLast = end >= text.length;
    if (isLast || text.charCodeAt(end) === newline) {
      if (count < cells.length) cells.length = count;
      return { cells, end: isLast ? text.length : end + 1 };
    }
    at = end + 1;
  }
}

function tooLarge(what: string): Refusal {
  return new Refusal('file-too-large', what, { what });
}

/** Offset of the delimiter or line break behind a cell without quotes. */
function endOfPlain(text: string, delimiterCode: number, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === delimiterCode || code === newline) return at;
  }
  return text.length;
}

function plainValue(text: string, at: number, end: number, above: string | undefined): string {
  const endsLine = end >= text.length || text.charCodeAt(end) === newline;
  const isCrLf = endsLine && end > at && text.charCodeAt(end - 1) === carriageReturn;
  return sliceOr(above, text, at, isCrLf ? end - 1 : end);
}

/** Offset behind a cell in quotes and the blanks that follow it; -1 where the quote has no partner at the cell's end. */
function endOfQuoted(text: string, delimiterCode: number, from: number): number {
  let close = text.indexOf('"', from + 1);
  while (close >= 0 && text.charCodeAt(close + 1) === quote) close = text.indexOf('"', close + 2);
  if (close < 0 || close - from > mostLettersInQuotes) return -1;
  let end = close + 1;
  while (text.charCodeAt(end) === space || text.charCodeAt(end) === carriageReturn) end += 1;
  const isEnd = end >= text.length || text.charCodeAt(end) === delimiterCode || text.charCodeAt(end) === newline;
  return isEnd ? end : -1;
}

/** Exports repeat themselves from row to row: a cell that equals the one above is that one, and takes no memory. */
function sliceOr(above: string | undefined, text: string, at: number, end: number): string {
  if (above !== undefined && above.length === end - at && text.startsWith(above, at)) return above;
  return text.slice(at, end);
}

function quotedValue(text: string, at: number, end: number, above: string | undefined): string {
  let close = end - 1;
  while (text.charCodeAt(close) !== quote) close -= 1;
  const inner = sliceOr(above, text, at + 1, close);
  return inner.includes('"') ? inner.replaceAll('""', '"') : inner;
}

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '' || cell.trim() === '');
}
