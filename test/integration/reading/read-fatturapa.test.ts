import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { fatturapaHeaders } from '../../../electron/files/reading/fatturapa/read-fatturapa.ts';
import { readTablesOfBytes } from '../../../electron/files/reading/read-tables.ts';
import { readTableAtOnce } from '../../../shared/importing/read-table.ts';
import { cellsOf } from '../../helpers/cells-of.ts';

type Body = {
  readonly general?: string;
  readonly goods?: string;
  readonly payments?: string;
  readonly linked?: string;
};

const firm =
  '<DatiAnagrafici><IdFiscaleIVA><IdPaese>IT</IdPaese><IdCodice>01234560987</IdCodice></IdFiscaleIVA><Anagrafica><Denominazione>Officine Mare S.r.l.</Denominazione></Anagrafica></DatiAnagrafici>';
const summary = (net: string, tax: string) =>
  `<DatiRiepilogo><AliquotaIVA>22.00</AliquotaIVA><ImponibileImporto>${net}</ImponibileImporto><Imposta>${tax}</Imposta></DatiRiepilogo>`;

function writeBody(
  number: string,
  { general = '', goods = summary('100.00', '22.00'), payments = '', linked = '' }: Body = {},
): string {
  return `<FatturaElettronicaBody><DatiGenerali><DatiGeneraliDocumento><TipoDocumento>TD01</TipoDocumento><Divisa>EUR</Divisa><Data>2026-03-05</Data><Numero>${number}</Numero>${general}</DatiGeneraliDocumento>${linked}</DatiGenerali><DatiBeniServizi>${goods}</DatiBeniServizi><DatiPagamento>${payments}</DatiPagamento></FatturaElettronicaBody>`;
}

function writeInvoice(bodies: string, client = firm): Uint8Array {
  return strToU8(
    `<?xml version="1.0" encoding="UTF-8"?>\n<ns2:FatturaElettronica xmlns:ns2="http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2"><FatturaElettronicaHeader><CessionarioCommittente>${client}</CessionarioCommittente></FatturaElettronicaHeader>${bodies}</ns2:FatturaElettronica>`,
  );
}

type Row = Readonly<Record<(typeof fatturapaHeaders)[number], string>>;

function rowsOf(bytes: Uint8Array, name = 'IT01_00001.xml'): readonly Row[] {
  const [table] = readTablesOfBytes(bytes, name).tables;
  const [head = [], ...rows] = cellsOf(table!);
  return rows.map((row) => Object.fromEntries(head.map((header, at) => [header, row[at] ?? ''])) as Row);
}

describe('Italian invoices', () => {
  test('every body is one invoice, with what its summary says', () => {
    const second = writeBody('18', { goods: summary('2000.00', '440.00') + summary('50.00', '0.00') });
    expect(rowsOf(writeInvoice(writeBody('17') + second))).toMatchObject([
      {
        Cliente: 'Officine Mare S.r.l.',
        'Partita IVA': 'IT01234560987',
        'Numero fattura': '17',
        'Data fattura': '2026-03-05',
        Imponibile: '100.00',
        Imposta: '22.00',
        'Totale ivato': '122.00',
      },
      { 'Numero fattura': '18', Imponibile: '2050.00', Imposta: '440.00', 'Totale ivato': '2490.00' },
    ]);
  });

  test('a credit note is negative and names its invoice', () => {
    const linked = '<DatiFattureCollegate><IdDocumento>17</IdDocumento></DatiFattureCollegate>';
    const body = writeBody('NC-1', { linked }).replace('TD01', 'TD04');
    expect(rowsOf(writeInvoice(body))).toMatchObject([
      { 'Tipo documento': 'TD04', Imponibile: '-100.00', 'Totale ivato': '-122.00', 'Fattura collegata': '17' },
    ]);
  });

  test('withholding tax, instalments and a stated total', () => {
    const general =
      '<DatiRitenuta><ImportoRitenuta>20.00</ImportoRitenuta></DatiRitenuta><ImportoTotaleDocumento>124.00</ImportoTotaleDocumento>';
    const instalment = (on: string, sum: string) =>
      `<DettaglioPagamento><DataScadenzaPagamento>${on}</DataScadenzaPagamento><ImportoPagamento>${sum}</ImportoPagamento></DettaglioPagamento>`;
    const payments = instalment('2026-05-31', '50.00') + instalment('2026-04-30', '54.00');
    expect(rowsOf(writeInvoice(writeBody('19', { general, payments })))).toMatchObject([
      { Ritenuta: '20.00', 'Importo pagamento': '104.00', 'Data scadenza': '2026-05-31', 'Totale ivato': '124.00' },
    ]);
  });

  test('a person has a first and a last name', () => {
    const person =
      '<DatiAnagrafici><CodiceFiscale>RSSMRA80A01H501U</CodiceFiscale><Anagrafica><Nome>Mara</Nome><Cognome>Russo</Cognome></Anagrafica></DatiAnagrafici>';
    expect(rowsOf(writeInvoice(writeBody('20'), person))).toMatchObject([
      { Cliente: 'Mara Russo', 'Partita IVA': 'RSSMRA80A01H501U' },
    ]);
  });

  test('three decimals are never taken for thousands', () => {
    expect(rowsOf(writeInvoice(writeBody('21', { goods: summary('1.234', '0.27') })))).toMatchObject([
      { Imponibile: '1.2340' },
    ]);
  });

  test('is taken in without a question', () => {
    const [table] = readTablesOfBytes(writeInvoice(writeBody('17')), 'IT01_00001.xml').tables;
    const contents = readTableAtOnce(table!, { options: {}, operatorCurrency: null, toClientKey: (name) => name });
    expect(contents).toMatchObject({
      drafts: {
        kind: 'invoices',
        drafts: [
          {
            client: { name: 'Officine Mare S.r.l.' },
            number: '17',
            issuedOn: '2026-03-05',
            amountMinor: 10_000,
            grossMinor: 12_200,
            currency: 'EUR',
            mayIncludeVat: false,
          },
        ],
      },
      leftOut: [],
      questions: [],
    });
  });

  test('a year of single files in an archive is one table', () => {
    const files = Object.fromEntries(
      [17, 18, 19].map((number) => [`IT01_${number}.xml`, writeInvoice(writeBody(String(number)))]),
    );
    const archive = zipSync({
      ...files,
      'IT01_20.xml.p7m': Uint8Array.from([0x30, 0x80, 6, 9]),
      '__MACOSX/._x': new Uint8Array(9),
    });
    const { tables, unread } = readTablesOfBytes(archive, 'fatture.zip');
    expect(tables).toMatchObject([{ part: 'FatturaPA (3)', format: 'fatturapa' }]);
    expect(rowsOf(archive, 'fatture.zip').map((row) => row['Numero fattura'])).toEqual(['17', '18', '19']);
    expect(unread).toMatchObject([{ part: 'IT01_20.xml.p7m', why: 'refused', refusal: { code: 'file-signed' } }]);
  });
});
