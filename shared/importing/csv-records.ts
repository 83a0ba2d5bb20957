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

type Quoted = { readonly cells: string[]; readonly end: number };

/**
 * Reads records one by one: quotes after RFC 4180, line ends LF or CRLF. A quote without partner costs its own line only,
 * never the rest of the file.
 */
export function makeRecordReader(text: string, delimiter: string, start: RecordStart): ReadRecord {
  let at = start.offset;
  let line = start.line;
  let nextQuote = -1;
  return () => {
    if (at >= text.length) return undefined;
    const lineEnd = endOfLine(text, at);
    if (nextQuote < at) nextQuote = indexOrEnd(text, '"', at);
    const record =
      nextQuote >= lineEnd
        ? plainRecord(text, delimiter, at, lineEnd, line, false)
        : quotedRecord(text, delimiter, at, line, start.width);
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
  const end = text.charCodeAt(lineEnd - 1) === 13 && lineEnd > at ? lineEnd - 1 : lineEnd;
  return { line, cells: text.slice(at, end).split(delimiter), isBroken, end: Math.min(lineEnd + 1, text.length) };
}

function quotedRecord(text: string, delimiter: string, at: number, line: number, width: number | undefined): CsvRecord {
  const lineEnd = endOfLine(text, at);
  const quoted = readQuoted(text, delimiter, at);
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
  const quoted = readQuoted(text, delimiter, at);
  return quoted !== undefined && quoted.end <= endOfLine(text, at) + 1 && quoted.cells.length === width;
}

/** Undefined where a quote is never closed, or closed in the middle of a cell. */
function readQuoted(text: string, delimiter: string, start: number): Quoted | undefined {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    const cell = text.charCodeAt(at) === 34 ? quotedCell(text, delimiter, at) : plainCell(text, delimiter, at);
    if (cell === undefined) return undefined;
    cells.push(cell.value);
    if (cell.end >= text.length) return { cells, end: text.length };
    if (text.charCodeAt(cell.end) === 10) return { cells, end: cell.end + 1 };
    at = cell.end + 1;
  }
}

type Cell = { readonly value: string; readonly end: number };

function plainCell(text: string, delimiter: string, at: number): Cell {
  const lineEnd = endOfLine(text, at);
  const next = text.slice(at, lineEnd).indexOf(delimiter);
  if (next >= 0) return { value: text.slice(at, at + next), end: at + next };
  const isCrLf = lineEnd > at && text.charCodeAt(lineEnd - 1) === 13;
  return { value: text.slice(at, isCrLf ? lineEnd - 1 : lineEnd), end: lineEnd };
}

function quotedCell(text: string, delimiter: string, at: number): Cell | undefined {
  let close = text.indexOf('"', at + 1);
  let hasDoubled = false;
  while (close >= 0 && text.charCodeAt(close + 1) === 34) {
    hasDoubled = true;
    close = text.indexOf('"', close + 2);
  }
  if (close < 0) return undefined;
  const inner = text.slice(at + 1, close);
  let end = close + 1;
  while (text[end] === ' ' || text[end] === '\r') end += 1;
  if (end < text.length && text[end] !== delimiter && text[end] !== '\n') return undefined;
  return { value: hasDoubled ? inner.replaceAll('""', '"') : inner, end };
}

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '' || cell.trim() === '');
}
