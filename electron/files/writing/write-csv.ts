import { assertNever } from '../../../shared/core/errors.ts';
import { guardFormula } from '../../../shared/importing/formula-guard.ts';
import { moneyText, type OutCell, type OutTable } from './out-table.ts';
import { quoteCsv } from './quote-csv.ts';

const byteOrderMark = '\uFEFF';
const lettersPerChunk = 1 << 16;

/**
 * A table as CSV by RFC 4180, in chunks: UTF-8 with a byte order mark, commas, CR LF; dates ISO, numbers with a point, in
 * every language. Text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function* writeCsv({ headers, rows }: OutTable): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = byteOrderMark + record(headers.map(textField));
  for (const row of rows) {
    text += record(row.map(field));
    if (text.length < lettersPerChunk) continue;
    yield encoder.encode(text);
    text = '';
  }
  if (text !== '') yield encoder.encode(text);
}

function record(fields: readonly string[]): string {
  // a lone empty field would be an empty line, which readers skip
  return fields.length === 1 && fields[0] === '' ? '""\r\n' : `${fields.join(',')}\r\n`;
}

function field(cell: OutCell): string {
  if (cell === null) return '';
  switch (cell.kind) {
    case 'text':
      return textField(cell.text);
    case 'money':
      return moneyText(cell.minor, cell.digits);
    case 'number':
      return String(cell.value);
    case 'date':
      return cell.on;
    case 'instant':
      return cell.at;
    case 'yes-no':
      return cell.is ? 'yes' : 'no';
    default:
      return assertNever(cell);
  }
}

function textField(value: string): string {
  return quoteCsv(guardFormula(value));
}
