const quote = 34;
const comma = 44;
const lineFeed = 10;
const carriageReturn = 13;

/**
 * Records of a CSV text that this program wrote itself (RFC 4180, commas, CR LF), one by one and to the letter: no limit
 * to the length of a cell, nothing trimmed, nothing repaired. Throws a RangeError where a quote is never closed.
 */
export function* iterateCsv(text: string): Generator<readonly string[]> {
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    const cells: string[] = [];
    for (;;) {
      const { cell, end } = text.charCodeAt(at) === quote ? readQuoted(text, at) : readPlain(text, at);
      cells.push(cell);
      at = end;
      if (text.charCodeAt(at) !== comma) break;
      at += 1;
    }
    if (text.charCodeAt(at) === carriageReturn) at += 1;
    if (text.charCodeAt(at) === lineFeed) at += 1;
    yield cells;
  }
}

type Cell = { readonly cell: string; readonly end: number };

function readPlain(text: string, from: number): Cell {
  let end = from;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code === comma || code === lineFeed || code === carriageReturn) break;
    end += 1;
  }
  return { cell: text.slice(from, end), end };
}

function readQuoted(text: string, from: number): Cell {
  let cell = '';
  for (let start = from + 1; ; ) {
    const closing = text.indexOf('"', start);
    if (closing < 0) throw new RangeError('a quote is never closed');
    cell += text.slice(start, closing);
    if (text.charCodeAt(closing + 1) !== quote) return { cell, end: closing + 1 };
    cell += '"';
    start = closing + 2;
  }
}
