import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { encodings } from '../../../electron/files/reading/decode-text.ts';
import { readTablesOfBytes } from '../../../electron/files/reading/read-tables.ts';
import { renderXlsx } from '../../../electron/files/writing/write-xlsx.ts';
import { toMatchName } from '../../../shared/client/match-name.ts';
import { toRefusal } from '../../../shared/core/to-refusal.ts';
import type { ReadOptions } from '../../../shared/importing/import-kind.ts';
import { readTableAtOnce } from '../../../shared/importing/read-table.ts';

const csv = [
  'Client;Rechnungsnummer;Rechnungsdatum;Fällig am;Betrag;Währung',
  'Zahnärzte am Hafen;R-0017;05.01.2026;19.01.2026;1.234,50;EUR',
  '"Meyer; Söhne ""die""";R-0018;28.02.2026;30.03.2026;-40,05;EUR',
  'Summe;;;;1.194,45;',
].join('\r\n');

const json = JSON.stringify({
  data: [{ client: { name: 'Harbour' }, start: '2026-01-05T09:00:00Z', seconds: 3600, id: 1 }],
});

const invoice =
  '<FatturaElettronica><FatturaElettronicaHeader><CessionarioCommittente><DatiAnagrafici><Anagrafica><Denominazione>Studio Mare</Denominazione></Anagrafica></DatiAnagrafici></CessionarioCommittente></FatturaElettronicaHeader><FatturaElettronicaBody><DatiGenerali><DatiGeneraliDocumento><TipoDocumento>TD01</TipoDocumento><Divisa>EUR</Divisa><Data>2026-01-05</Data><Numero>17</Numero></DatiGeneraliDocumento></DatiGenerali><DatiBeniServizi><DatiRiepilogo><AliquotaIVA>22.00</AliquotaIVA><ImponibileImporto>100.00</ImponibileImporto><Imposta>22.00</Imposta></DatiRiepilogo></DatiBeniServizi></FatturaElettronicaBody></FatturaElettronica>';

const encoder = new TextEncoder();
const workbook = renderXlsx([
  {
    name: 'Invoices',
    headers: ['Client', 'Invoice number', 'Invoice date', 'Amount'],
    rows: [
      [
        { kind: 'text', text: 'Harbour' },
        { kind: 'text', text: '17' },
        null,
        { kind: 'money', minor: 1250, digits: 2 },
      ],
    ],
  },
]);
const whole: Readonly<Record<string, Uint8Array>> = {
  'a.csv': encoder.encode(csv),
  'a.json': encoder.encode(json),
  'a.xml': encoder.encode(invoice),
  'a.xlsx': workbook,
  'a.zip': zipSync({ 'a.csv': encoder.encode(csv), 'b.xlsx': workbook, 'c.json': encoder.encode(json) }),
};

/** Reads a file to its last row. Whatever it is: refused, or every row is accounted for once. */
function readOrRefuse(bytes: Uint8Array, name: string, options: ReadOptions = {}): void {
  try {
    const { tables } = readTablesOfBytes(bytes, name);
    for (const table of tables) readAll(table, options);
  } catch (error) {
    expect(toRefusal(error), String(error)).toBeDefined();
  }
}

function readAll(table: Parameters<typeof readTableAtOnce>[0], options: ReadOptions): void {
  const contents = readTableAtOnce(table, { options, operatorCurrency: null, toClientKey: toMatchName });
  const lines = contents.drafts.drafts.flatMap((draft) => draft.lines);
  const accounted = [...lines, ...contents.leftOut.map(({ line }) => line)];
  expect(new Set(accounted).size).toBe(contents.rowCount);
  expect(contents.leftOut).toHaveLength(new Set(contents.leftOut.map(({ line }) => line)).size);
}

const names = Object.keys(whole);

describe('no file crashes it, and no row is lost or taken twice', () => {
  test('bytes without a meaning', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom(...names), (bytes, name) =>
        readOrRefuse(bytes, name),
      ),
      { numRuns: 300 },
    );
  });

  test('beginnings of formats with bytes without a meaning behind', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(200), fc.uint8Array({ maxLength: 100 }), (name, kept, bytes) =>
        readOrRefuse(Buffer.concat([whole[name]!.subarray(0, kept), bytes]), name),
      ),
      { numRuns: 300 },
    );
  });

  test.each(names)('%s cut off anywhere', (name) => {
    const bytes = whole[name]!;
    const step = Math.max(1, Math.floor(bytes.length / 150));
    for (let length = 1; length < bytes.length; length += step) readOrRefuse(bytes.subarray(0, length), name);
  });

  test('single bytes changed', () => {
    const change = fc.tuple(fc.nat(10_000), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.array(change, { minLength: 1, maxLength: 6 }), (name, changes) => {
        const bytes = whole[name]!.slice();
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        readOrRefuse(bytes, name);
      }),
      { numRuns: 500 },
    );
  });

  test('other delimiters, decimal signs and header rows than the file has', () => {
    const options = fc.record(
      {
        delimiter: fc.constantFrom(',', ';', '\t', '|', 'e'),
        decimal: fc.constantFrom('dot', 'comma'),
        dateOrder: fc.constantFrom('dmy', 'mdy', 'ymd'),
        headerRow: fc.integer({ min: 1, max: 5 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), options, (name, given) =>
        readOrRefuse(whole[name]!, name, given as ReadOptions),
      ),
      { numRuns: 300 },
    );
  });

  test('encodings other than the file has', () => {
    for (const name of names) {
      for (const encoding of encodings) {
        try {
          for (const table of readTablesOfBytes(whole[name]!, name, { encoding }).tables) readAll(table, {});
        } catch (error) {
          expect(toRefusal(error), String(error)).toBeDefined();
        }
      }
    }
  });
});
