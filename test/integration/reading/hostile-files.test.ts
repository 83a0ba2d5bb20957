import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { listArchive, streamEntry, unpackEntry } from '../../../electron/files/reading/read-archive.ts';
import { readTablesOfBytes } from '../../../electron/files/reading/read-tables.ts';
import { makeUnpackBudget } from '../../../electron/files/reading/unpack-budget.ts';
import { toMatchName } from '../../../shared/client/match-name.ts';
import { readTableAtOnce } from '../../../shared/importing/read-table.ts';
import { makeWorkbook } from '../../helpers/make-workbook.ts';
import { refusalOf } from '../../helpers/refusal-of.ts';

const megabyte = 1024 * 1024;
/** Smaller than what is read in earnest, so that the tests need no bombs of that size. */
const limits = { maxBytes: 8 * megabyte };

function codeOf(bytes: Uint8Array, name: string): string {
  return refusalOf(() => readTablesOfBytes(bytes, name, limits)).code;
}

function zip(files: Zippable): Uint8Array {
  return zipSync(files, { level: 1 });
}

/** A megabyte of zeroes again and again, packed to a hundredth. */
function bomb(megabytes: number): Uint8Array {
  return zip({ 'time.csv': new Uint8Array(megabytes * megabyte) });
}

/** Claims another unpacked size, in the member's own head and in the directory. */
function lieAboutSize(archive: Uint8Array, size: number): Uint8Array {
  const lying = archive.slice();
  const view = new DataView(lying.buffer);
  view.setUint32(22, size, true);
  for (let at = lying.length - 46; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    view.setUint32(at + 24, size, true);
    return lying;
  }
  throw new Error('no directory');
}

describe('archives', () => {
  test('a bomb is refused as soon as the limit is reached', () => {
    expect(codeOf(bomb(9), 'bomb.zip')).toBe('archive-unsafe');
  });

  test('no more is unpacked than the limit, whatever size is claimed', () => {
    for (const claimed of [1, 0x7fffffff]) {
      const [entry] = listArchive(lieAboutSize(bomb(20), claimed));
      const budget = makeUnpackBudget(8 * megabyte);
      expect(refusalOf(() => unpackEntry(entry!, budget, 4 * megabyte)).code).toBe('archive-unsafe');
      let taken = 0;
      const stream = () => streamEntry(entry!, budget, (chunk) => (taken += chunk.length));
      expect(refusalOf(stream).code).toBe('archive-unsafe');
      expect(taken).toBeLessThanOrEqual(8 * megabyte);
    }
  });

  test('many members share one limit', () => {
    const entries = listArchive(
      zip(Object.fromEntries(['a', 'b', 'c'].map((name) => [name, new Uint8Array(3 * megabyte)]))),
    );
    const budget = makeUnpackBudget(8 * megabyte);
    expect(() => entries.slice(0, 2).map((entry) => unpackEntry(entry, budget, 4 * megabyte))).not.toThrow();
    expect(refusalOf(() => unpackEntry(entries[2]!, budget, 4 * megabyte)).code).toBe('archive-unsafe');
  });

  test('an archive in an archive is read, a third one is not', () => {
    const csv = strToU8('Client,Invoice number,Invoice date,Amount\nHarbour Dental,17,2026-01-05,10.00\n');
    const once = zip({ 'inner.zip': zip({ 'invoices.csv': csv }) });
    expect(readTablesOfBytes(once, 'outer.zip').tables).toMatchObject([{ part: 'inner.zip › invoices.csv' }]);
    expect(codeOf(zip({ 'outer.zip': once }), 'third.zip')).toBe('archive-unsafe');
  });

  test('a bomb inside an archive is refused as well', () => {
    expect(codeOf(zip({ 'inner.zip': bomb(9) }), 'nested.zip')).toBe('archive-unsafe');
  });

  test('more members than any export has', () => {
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`${at}.csv`, new Uint8Array()]));
    expect(codeOf(zipSync(many, { level: 0 }), 'many.zip')).toBe('archive-unsafe');
  });

  test('cut off anywhere it is damaged, never half read', () => {
    const whole = zip({ 'invoices.csv': strToU8('Client,Amount\nHarbour,1.00\n'.repeat(50)) });
    for (let length = 4; length < whole.length; length += 7)
      expect(['file-broken', 'encoding-undetermined', 'file-not-text']).toContain(
        codeOf(whole.subarray(0, length), 'cut.zip'),
      );
  });

  test('what its checksum does not fit is damaged', () => {
    const whole = zipSync({ 'a.csv': strToU8('Client,Amount\nHarbour,1.00\n') }, { level: 0 });
    const at = new TextDecoder('latin1').decode(whole).indexOf('Harbour');
    whole[at] = 0x4b;
    expect(codeOf(whole, 'changed.zip')).toBe('file-broken');
  });
});

describe('XML', () => {
  const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, at) => `<!ENTITY lol${at + 1} "${`&lol${at || ''};`.repeat(10)}">`).join('')}]>`;

  test('a billion laughs are not begun', () => {
    const invoice = `${laughs}<p:FatturaElettronica xmlns:p="x"><a>&lol9;</a></p:FatturaElettronica>`;
    expect(codeOf(strToU8(invoice), 'laugh.xml')).toBe('archive-unsafe');
    const book = makeWorkbook({
      sheets: [{ name: 'A', rows: '' }],
      extra: { 'xl/sharedStrings.xml': `${laughs}<sst/>` },
    });
    expect(codeOf(book, 'laugh.xlsx')).toBe('archive-unsafe');
  });

  test('a file of the system is not fetched', () => {
    const invoice =
      '<!DOCTYPE f [<!ENTITY x SYSTEM "file:///etc/passwd">]><FatturaElettronica>&x;</FatturaElettronica>';
    expect(codeOf(strToU8(invoice), 'fetch.xml')).toBe('archive-unsafe');
  });

  test('nesting without end', () => {
    const deep = `<FatturaElettronica>${'<a>'.repeat(100_000)}`;
    expect(codeOf(strToU8(deep), 'deep.xml')).toBe('archive-unsafe');
  });

  test('what is not well formed', () => {
    expect(codeOf(strToU8('<FatturaElettronica><a></b></FatturaElettronica>'), 'broken.xml')).toBe('file-broken');
    expect(codeOf(strToU8('<FatturaElettronica><FatturaElettronicaBody>'), 'cut.xml')).toBe('file-broken');
  });
});

describe('workbooks', () => {
  const cell = (place: string) => `<c r="${place}"><v>1</v></c>`;

  test.each([
    ['a column beyond the last', `<row r="1">${cell('XFE1')}</row>`],
    ['ten million columns', `<row r="1">${cell('ZZZZZ1')}</row>`],
    [
      'letters without end in one cell',
      `<row r="1"><c r="A1" t="inlineStr"><is><t>${'x'.repeat(1_100_000)}</t></is></c></row>`,
    ],
  ])('%s', (_what, rows) => {
    expect(codeOf(makeWorkbook({ sheets: [{ name: 'A', rows }] }), 'wide.xlsx')).toBe('file-too-large');
  });

  test('far cells in every row do not fill the memory', () => {
    const rows = Array.from({ length: 2000 }, (_, at) => `<row r="${at + 1}">${cell(`XFD${at + 1}`)}</row>`).join('');
    expect(codeOf(makeWorkbook({ sheets: [{ name: 'A', rows }] }), 'far.xlsx')).toBe('file-too-large');
  });

  test('a sheet that its checksum does not fit is damaged', () => {
    const plain = makeWorkbook({ sheets: [{ name: 'A', rows: `<row r="1"><c r="A1"><v>777777</v></c></row>` }] });
    const stored = zipSync(unzipSync(plain), { level: 0 });
    stored[new TextDecoder('latin1').decode(stored).indexOf('777777')] = 0x38;
    expect(codeOf(stored, 'changed.xlsx')).toBe('file-broken');
  });

  test('attributes without end', () => {
    const attributes = Array.from({ length: 1000 }, (_, at) => `a${at}="1"`).join(' ');
    const rows = `<row r="1" ${attributes}>${cell('A1')}</row>`;
    expect(codeOf(makeWorkbook({ sheets: [{ name: 'A', rows }] }), 'attributes.xlsx')).toBe('archive-unsafe');
  });

  test('a place that is no number is where the next one would be', () => {
    const bytes = makeWorkbook({ sheets: [{ name: 'A', rows: `<row r="x">${cell('1')}</row>` }] });
    expect(readTablesOfBytes(bytes, 'odd.xlsx').tables).toHaveLength(1);
  });
});

describe('texts', () => {
  const read = (text: string, name = 'file.csv') => {
    const [table] = readTablesOfBytes(strToU8(text), name).tables;
    return readTableAtOnce(table!, { options: {}, operatorCurrency: null, toClientKey: (client) => client });
  };

  test('ten million columns', () => {
    expect(refusalOf(() => read(`${'a,'.repeat(10_000_000)}\n`)).code).toBe('file-too-large');
  });

  test('one line without end', () => {
    expect(refusalOf(() => read(`Client,Amount\n"${'x'.repeat(9_000_000)}\n`)).code).toBe('file-too-large');
  });

  // a pattern that looks back would take minutes here
  test.each(['1', ' ', 'a ', '1,', '1.', "'", '(', '-', '1:', '1m', 'AAA ', '12:34 ', 'total ', '1 h ', '1\u00a0'])(
    'cells of nothing but %j are read in passing',
    (piece) => {
      const cell = `"1${piece.repeat(80_000 / piece.length)}x"`;
      const rows = [
        `Client,Invoice number,Invoice date,Amount,Due date\n${Array(5).fill(cell).join(',')}\n`,
        `Client,Date,Duration,Notes,Billable\n${Array(5).fill(cell).join(',')}\n`,
        `Client,Invoice number,Invoice date,Amount,${cell}\na,b,2026-01-01,5,c\n`,
        `${cell}\nClient,Invoice number,Invoice date,Amount\na,b,2026-01-01,5\n`,
      ];
      for (const text of rows) {
        const [table] = readTablesOfBytes(strToU8(text), 'file.csv').tables;
        const context = {
          options: { dateOrder: 'dmy', decimal: 'dot' },
          operatorCurrency: null,
          toClientKey: toMatchName,
        } as const;
        expect(readTableAtOnce(table!, context).rowCount).toBe(1);
      }
    },
  );

  test('JSON nested without end, or cut off', () => {
    const nested = `[${'{"a":'.repeat(20)}1${'}'.repeat(20)}]`;
    expect(refusalOf(() => read(nested, 'deep.json')).code).toBe('archive-unsafe');
    const arrays = '['.repeat(200_000);
    expect(refusalOf(() => read(arrays, 'arrays.json')).code).toBe('file-broken');
    expect(refusalOf(() => read('[{"name":"Harbour"', 'cut.json')).code).toBe('file-broken');
  });

  test('JSON with columns without end', () => {
    const record = Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`c${at}`, at]));
    expect(refusalOf(() => read(JSON.stringify([record]), 'wide.json')).code).toBe('file-too-large');
  });
});

describe('what is known to be something else says so', () => {
  test.each([
    ['file-signed', [0x30, 0x80, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02], 'IT1.xml.p7m'],
    ['workbook-old', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0], 'old.xls'],
    ['file-not-text', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], 'invoice.pdf'],
    ['file-not-text', [0x89, 0x50, 0x4e, 0x47, 13, 10], 'logo.png'],
  ])('%s', (code, start, name) => {
    expect(codeOf(Uint8Array.from(start), name)).toBe(code);
  });

  test('an archive behind a password', () => {
    const locked = zipSync({ 'a.csv': strToU8('Client,Amount\n') }, { level: 0 });
    const view = new DataView(locked.buffer);
    for (let at = 0; at < locked.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x04034b50) view.setUint16(at + 6, 1, true);
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    }
    expect(codeOf(locked, 'locked.zip')).toBe('file-locked');
  });
});
