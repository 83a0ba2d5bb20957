import { describe, expect, test } from 'vitest';
import { readTablesOfBytes } from '../../../electron/files/reading/read-tables.ts';
import { readTableAtOnce } from '../../../shared/importing/read-table.ts';
import { cellsOf } from '../../helpers/cells-of.ts';
import { makeWorkbook } from '../../helpers/make-workbook.ts';

const styles = `<numFmts><numFmt numFmtId="170" formatCode="[h]:mm:ss"/><numFmt numFmtId="171" formatCode="0000000"/><numFmt numFmtId="172" formatCode="[$-407]d\\.\\ mmmm\\ yyyy"/><numFmt numFmtId="173" formatCode="&quot;days&quot; 0.00"/></numFmts><cellXfs>${[
  0, 14, 22, 170, 171, 172, 173, 4,
]
  .map((id) => `<xf numFmtId="${id}"/>`)
  .join('')}</cellXfs>`;

function firstRow(rows: string, given: Partial<Parameters<typeof makeWorkbook>[0]> = {}): readonly string[] {
  const bytes = makeWorkbook({ styles, sheets: [{ name: 'One', rows: `<row r="1">${rows}</row>` }], ...given });
  return cellsOf(readTablesOfBytes(bytes, 'book.xlsx').tables[0]!)[0] ?? [];
}

describe('cells of a workbook', () => {
  test.each([
    ['a number', '<c r="A1"><v>1234.5</v></c>', '1234.5'],
    ['a number that floats', '<c r="A1"><v>0.30000000000000004</v></c>', '0.3'],
    ['three decimals, which are no thousands', '<c r="A1"><v>1.234</v></c>', '1.2340'],
    ['a tiny number', '<c r="A1"><v>1.5E-3</v></c>', '0.0015'],
    ['a large one', '<c r="A1"><v>1.5E+9</v></c>', '1500000000'],
    ['a day', '<c r="A1" s="1"><v>46082</v></c>', '2026-03-01'],
    ['the first day', '<c r="A1" s="1"><v>1</v></c>', '1900-01-01'],
    ['the day before one that never was', '<c r="A1" s="1"><v>59</v></c>', '1900-02-28'],
    ['the day behind it', '<c r="A1" s="1"><v>61</v></c>', '1900-03-01'],
    ['a moment', '<c r="A1" s="2"><v>46082.385763888888</v></c>', '2026-03-01T09:15:30'],
    ['a day in a format of its own', '<c r="A1" s="5"><v>46082</v></c>', '2026-03-01'],
    ['hours beyond a day', '<c r="A1" s="3"><v>1.1458333333</v></c>', '27:30:00'],
    ['an account with leading zeros', '<c r="A1" s="4"><v>1200</v></c>', '0001200'],
    ['letters in quotes, which make no date', '<c r="A1" s="6"><v>12.5</v></c>', '12.5'],
    ['a text', '<c r="A1" t="inlineStr"><is><t>0017</t></is></c>', '0017'],
    ['a text in pieces', '<c r="A1" t="s"><v>0</v></c>', 'Harbour Dental'],
    ['what a formula last gave', '<c r="A1" t="str"><f>A2&amp;B2</f><v>AB</v></c>', 'AB'],
    ['a formula without a value', '<c r="A1"><f>NOW()</f></c>', undefined],
    ['yes', '<c r="A1" t="b"><v>1</v></c>', 'true'],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', '#REF!'],
    ['a letter that XML can not hold', '<c r="A1" t="inlineStr"><is><t>a_x000A_b</t></is></c>', 'a\nb'],
  ])('%s', (_what, cell, expected) => {
    const texts = '<si><r><t>Harbour</t></r><r><t xml:space="preserve"> Dental</t></r><rPh><t>no</t></rPh></si>';
    // a second cell, so that an empty first one leaves a row
    const cells = firstRow(`${cell}<c r="B1"><v>1</v></c>`, { texts });
    expect(cells[0]).toBe(expected ?? '');
  });

  test('the calendar that begins in 1904', () => {
    expect(firstRow('<c r="A1" s="1"><v>44620</v></c>', { is1904: true })).toEqual(['2026-03-01']);
  });

  test('cells stand where they say, or behind the one before', () => {
    expect(firstRow('<c r="B1"><v>1</v></c><c><v>2</v></c><c r="AA1"><v>3</v></c>')).toEqual([
      '',
      '1',
      '2',
      ...Array(23).fill(''),
      '3',
    ]);
  });
});

test('sheets are tables; hidden and empty ones are named', () => {
  const row = '<row r="3"><c r="A3"><v>1</v></c></row>';
  const bytes = makeWorkbook({
    sheets: [
      { name: 'Shown', rows: row },
      { name: 'Kept', rows: row, state: 'hidden' },
      { name: 'Deep', rows: row, state: 'veryHidden' },
      { name: 'Blank', rows: '' },
    ],
  });
  const { tables, unread } = readTablesOfBytes(bytes, 'book.xlsx');
  expect(tables).toMatchObject([{ part: 'Shown', format: 'xlsx', titles: ['Shown'], fileName: 'book.xlsx' }]);
  expect(tables[0]?.content).toMatchObject({ kind: 'rows', rows: [{ line: 3 }] });
  expect(unread.map(({ part, why }) => [part, why])).toEqual([
    ['Kept', 'hidden'],
    ['Deep', 'hidden'],
    ['Blank', 'empty'],
  ]);
  const asked = readTablesOfBytes(bytes, 'book.xlsx', { part: 'Kept' });
  expect(asked.tables.map(({ part }) => part)).toEqual(['Shown', 'Kept']);
  expect(asked.unread.map(({ part, why }) => [part, why])).toEqual([
    ['Deep', 'hidden'],
    ['Blank', 'empty'],
  ]);
});

test('names over two rows with merged heads, a row of types, and numbers as text', () => {
  const text = (place: string, value: string) => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const bytes = makeWorkbook({
    styles,
    sheets: [
      {
        name: 'Ventas',
        rows: [
          `<row r="1">${text('A1', 'Libro de ventas')}</row>`,
          `<row r="3">${text('A3', 'Identificación de la Factura')}${text('C3', 'Nombre')}${text('D3', 'Fecha')}${text('E3', 'Base')}${text('F3', 'Cobro')}</row>`,
          `<row r="4">${text('A4', 'Serie')}${text('B4', 'Número')}${text('C4', 'Destinatario')}${text('D4', 'Expedición')}${text('E4', 'Imponible')}${text('F4', 'Fecha')}${text('G4', 'Importe')}${text('H4', 'Referencia')}</row>`,
          `<row r="5">${text('A5', 'Alfanumérico (20)')}${text('B5', 'Alfanumérico (20)')}${text('C5', 'Alfanumérico (40)')}${text('D5', 'Fecha(dd/mm/yyyy)')}${text('E5', 'Decimal(12,2)')}${text('F5', 'Fecha(dd/mm/yyyy)')}${text('G5', 'Decimal(12,2)')}</row>`,
          `<row r="6">${text('B6', '17')}${text('C6', 'Panadería Sol SL')}<c r="D6" s="1"><v>46082</v></c>${text('E6', '1.250,50')}</row>`,
        ].join(''),
        behind: '<mergeCells><mergeCell ref="A3:B3"/><mergeCell ref="F3:G3"/><mergeCell ref="H3:H4"/></mergeCells>',
      },
    ],
  });
  const [table] = readTablesOfBytes(bytes, 'libro.xlsx').tables;
  const contents = readTableAtOnce(table!, { options: {}, operatorCurrency: null, toClientKey: (name) => name });
  expect(contents.layout.headers.map((header) => header.text)).toEqual([
    'Identificación de la Factura Serie',
    'Identificación de la Factura Número',
    'Nombre Destinatario',
    'Fecha Expedición',
    'Base Imponible',
    'Cobro Fecha',
    'Cobro Importe',
    'Referencia',
  ]);
  expect(contents.detected).toContainEqual({
    property: 'headerRow',
    value: '3',
    reason: { kind: 'rows-joined', count: 3 },
    alternatives: [],
  });
  expect(contents.drafts).toMatchObject({
    kind: 'invoices',
    drafts: [{ lines: [6], number: '17', issuedOn: '2026-03-01', amountMinor: 125_050 }],
  });
});

test('one merged head is enough where nothing is lost by joining', () => {
  const text = (place: string, value: string) => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const bytes = makeWorkbook({
    sheets: [
      {
        name: 'Sales',
        rows: `<row r="1">${text('A1', 'Invoice')}${text('C1', 'Client')}${text('D1', 'Net')}</row><row r="2">${text('A2', 'number')}${text('B2', 'date')}${text('C2', 'name')}${text('D2', 'amount')}</row><row r="3">${text('A3', '17')}${text('B3', '2026-03-01')}${text('C3', 'Harbour Dental')}${text('D3', '10.00')}</row>`,
        behind: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
      },
    ],
  });
  const [table] = readTablesOfBytes(bytes, 'sales.xlsx').tables;
  const contents = readTableAtOnce(table!, { options: {}, operatorCurrency: null, toClientKey: (name) => name });
  expect(contents.layout.headers.map((header) => header.text)).toEqual([
    'Invoice number',
    'Invoice date',
    'Client name',
    'Net amount',
  ]);
  expect(contents.drafts.drafts).toMatchObject([{ amountMinor: 1000, mayIncludeVat: false }]);
});
