import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readTablesOfBytes } from '../../../electron/files/reading/read-tables.ts';
import { moneyText, type OutCell, type OutTable } from '../../../electron/files/writing/out-table.ts';
import { toSheetNames } from '../../../electron/files/writing/to-sheet-names.ts';
import { writeCsv } from '../../../electron/files/writing/write-csv.ts';
import { renderXlsx, writeXlsx } from '../../../electron/files/writing/write-xlsx.ts';
import { addDays, toCalendarDate } from '../../../shared/core/dates.ts';
import { unguardFormula } from '../../../shared/importing/formula-guard.ts';
import { cellsOf } from '../../helpers/cells-of.ts';

function csvOf(table: OutTable): Uint8Array {
  return Buffer.concat([...writeCsv(table)]);
}

const text = (value: string): OutCell => ({ kind: 'text', text: value });

const anyCell: fc.Arbitrary<OutCell> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }).map(text),
  fc.string({ unit: 'binary', maxLength: 12 }).map(text),
  fc.constantFrom('=1+1', '+49 8031', '-2', '@SUM(A1)', '\t=1', "'=1", '0017', '12.500', 'a,b"c', ' x ').map(text),
  fc.record({
    kind: fc.constant('money' as const),
    minor: fc.integer({ min: -1e12, max: 1e12 }),
    digits: fc.constantFrom(0, 2, 3),
  }),
  fc.integer({ min: -1e9, max: 1e9 }).map((value): OutCell => ({ kind: 'number', value: value / 8 })),
  fc
    .integer({ min: 0, max: 60_000 })
    .map((ahead): OutCell => ({ kind: 'date', on: addDays(toCalendarDate('1901-01-01'), ahead) })),
  fc
    .integer({ min: 0, max: 2_000_000_000 })
    .map((seconds): OutCell => ({ kind: 'instant', at: new Date(seconds * 1000).toISOString().slice(0, 19) })),
  fc.boolean().map((is): OutCell => ({ kind: 'yes-no', is })),
  fc.constant(null),
);

/** What a cell says, whatever file it went through. */
function meaningOf(cell: OutCell): string {
  if (cell === null) return '';
  if (cell.kind === 'text') return cell.text;
  if (cell.kind === 'money') return String(Number(moneyText(cell.minor, cell.digits)));
  if (cell.kind === 'number') return String(cell.value);
  if (cell.kind === 'yes-no') return String(cell.is);
  return cell.kind === 'date' ? cell.on : cell.at;
}

function readMeaning(cell: OutCell, read: string): string {
  if (cell === null || cell.kind === 'date') return read;
  // a day at midnight is written as a day by workbooks
  if (cell.kind === 'instant') return read.length === 10 ? `${read}T00:00:00` : read;
  if (cell.kind === 'yes-no') return read === 'yes' || read === 'true' ? 'true' : 'false';
  return cell.kind === 'text' ? read : String(Number(read));
}

const anyRows = fc.array(fc.array(anyCell, { minLength: 3, maxLength: 3 }), { maxLength: 12 });
const headers = ['Client', 'Amount', 'Note'];

describe('what is written is read again', () => {
  test('as a workbook', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const [table] = readTablesOfBytes(renderXlsx([{ name: 'Out', headers, rows }]), 'out.xlsx').tables;
        const [head, ...read] = cellsOf(table!);
        expect(head).toEqual(headers);
        expect(read.map((row, at) => rows[at]?.map((cell, column) => readMeaning(cell, row[column] ?? '')))).toEqual(
          rows.map((row) => row.map(meaningOf)),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('as CSV', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const [table] = readTablesOfBytes(csvOf({ name: 'Out', headers, rows }), 'out.csv').tables;
        const read = cellsOf(table!).slice(1);
        const back = read.map((row, at) =>
          rows[at]?.map((cell, column) => readMeaning(cell, unguardFormula(row[column] ?? ''))),
        );
        expect(back).toEqual(rows.map((row) => row.map(meaningOf)));
      }),
      { numRuns: 200 },
    );
  });
});

describe('no text is calculated', () => {
  const rows = [[text('=cmd|" /C calc"!A0'), text('+1+1'), text('-12.50')]];

  test('a workbook holds it as a text that stays one', () => {
    const parts = unzipSync(renderXlsx([{ name: 'Out', headers, rows }]));
    const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml).not.toContain('<f>');
    // the format that Excel shows as an apostrophe, so that editing or saving as CSV does not set it free
    expect(xml.match(/<c r="[AB]2" s="7" t="inlineStr">/g)).toHaveLength(2);
    expect(strFromU8(parts['xl/styles.xml'] ?? new Uint8Array())).toMatch(/quotePrefix="1"[^>]*\/><\/cellXfs>/);
    expect(xml).toContain('<c r="C2" s="0" t="inlineStr">');
    const [table] = readTablesOfBytes(renderXlsx([{ name: 'Out', headers, rows }]), 'out.xlsx').tables;
    expect(cellsOf(table!)[1]).toEqual(['=cmd|" /C calc"!A0', '+1+1', '-12.50']);
  });

  test('CSV gets an apostrophe; numbers stay numbers', () => {
    const csv = new TextDecoder().decode(csvOf({ name: 'Out', headers, rows }));
    expect(csv).toBe('Client,Amount,Note\r\n"\'=cmd|"" /C calc""!A0",\'+1+1,-12.50\r\n');
  });
});

test('the same tables are the same bytes', () => {
  const table = { name: 'Out', headers, rows: [[text('a'), null, null]] };
  expect(renderXlsx([table])).toEqual(renderXlsx([table]));
});

test('a table longer than a sheet goes on in the next one', () => {
  const rows = Array.from({ length: 5 }, (_, at) => [text(`row ${at}`)]);
  const chunks: Uint8Array[] = [];
  writeXlsx([{ name: 'Time', headers: ['Note'], rows }], (chunk) => chunks.push(chunk), { rowsPerSheet: 3 });
  const { tables } = readTablesOfBytes(Buffer.concat(chunks), 'out.xlsx');
  expect(tables.map((table) => [table.part, cellsOf(table).flat()])).toEqual([
    ['Time', ['Note', 'row 0', 'row 1']],
    ['Time (2)', ['Note', 'row 2', 'row 3']],
    ['Time (3)', ['Note', 'row 4']],
  ]);
});

test('a text longer than a cell is cut and told', () => {
  const rows = [[text('x'.repeat(40_000))]];
  const shortened = writeXlsx([{ name: 'Notes', headers: ['Note'], rows }], () => undefined);
  expect(shortened).toEqual([{ table: 'Notes', row: 2, header: 'Note' }]);
});

test('days that spreadsheets count wrongly stay texts', () => {
  const rows = [[{ kind: 'date', on: toCalendarDate('1900-02-28') } as const]];
  const [table] = readTablesOfBytes(renderXlsx([{ name: 'Old', headers: ['Day'], rows }]), 'old.xlsx').tables;
  expect(cellsOf(table!)[1]).toEqual(['1900-02-28']);
});

test('names of sheets as Excel allows them', () => {
  expect(toSheetNames(['Clients', 'clients', 'a/b:c', '', "'x'", 'y'.repeat(40), 'y'.repeat(40)])).toEqual([
    'Clients',
    'clients (2)',
    'a b c',
    'Sheet',
    'x',
    'y'.repeat(31),
    `${'y'.repeat(27)} (2)`,
  ]);
});
