import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importKinds, type ReadOptions } from '../../../../shared/importing/import-kind.ts';
import { findRowWithHeaders, shapeOf } from '../../../../shared/importing/mapping/file-shape.ts';
import { isEmptyMapping, overrideOptions, toMappingOptions } from '../../../../shared/importing/mapping/mapping.ts';
import { rankKinds, suggestColumns } from '../../../../shared/importing/mapping/suggest-columns.ts';
import { columnName, findHeader, makeHeaders } from '../../../../shared/importing/recognise-columns.ts';

const rows = [
  ['Hotel Alpina', '2026-04-13', '1200.50', 'x'],
  ['Hotel Alpina', '2026-05-13', '1200.50', 'y'],
  ['Sport Keller', '2026-05-14', '300.00', 'z'],
  ['Sport Keller', '2026-05-15', '310.00', 'z'],
];

const suggest = (headers: readonly string[]) => suggestColumns('invoices', makeHeaders(headers, rows), rows);

describe('what columns may mean', () => {
  it.each([
    { headers: ['Client', 'Invoice date', 'Net amount', 'Memo'], confidence: 'known-name' },
    { headers: ['Clientt', 'Invoice datee', 'Netto amount', 'zzz'], confidence: 'similar-name' },
    { headers: ['qqq', 'rrr', 'sss', 'zzz'], confidence: 'values' },
  ])('is suggested by $confidence for $headers', ({ headers, confidence }) => {
    const { columns, missing } = suggest(headers);
    expect(missing).toEqual([]);
    for (const index of [0, 1]) expect(columns.find((one) => one.index === index)?.confidence).toBe(confidence);
    expect(columns.find(({ index }) => index === 0)?.field).toBe('client');
    expect(columns.find(({ index }) => index === 1)?.field).toBe('issuedOn');
  });

  it('says what a kind needs and no column gives', () => {
    const { columns, missing } = suggestColumns('invoices', makeHeaders(['a', 'b'], [['x', 'y']]), [['x', 'y']]);
    expect(columns.filter(({ field }) => field !== 'client')).toEqual([]);
    expect(missing.length).toBeGreaterThan(0);
  });

  it('never gives two columns one field, one column two, or a column that may hold secrets any', () => {
    const header = fc.constantFrom(
      'client',
      'Kunde',
      'Datum',
      'amount',
      'Password',
      '',
      'Total',
      'foo',
      'Data fattura',
    );
    fc.assert(
      fc.property(fc.array(header, { minLength: 1, maxLength: 8 }), (names) => {
        const headers = makeHeaders(names, rows);
        for (const { columns } of rankKinds(headers, rows)) {
          expect(new Set(columns.map(({ field }) => field)).size).toBe(columns.length);
          expect(new Set(columns.map(({ index }) => index)).size).toBe(columns.length);
          for (const { index } of columns) expect(headers[index]?.isSecret).toBe(false);
        }
      }),
    );
  });

  it('is ranked by kind, every kind once', () => {
    const ranked = rankKinds(makeHeaders(['Client', 'Work date', 'Hours', 'Technician'], []), []);
    expect(ranked[0]?.kind).toBe('time');
    expect(ranked.map(({ kind }) => kind).toSorted()).toEqual([...importKinds].toSorted());
  });
});

describe('a column', () => {
  it('is found by the name that options give it, be it blank or repeated', () => {
    const names = fc.array(fc.constantFrom('Phone', 'Name', '', 'phone', '#2'), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(names, (texts) => {
        const headers = makeHeaders(texts, []);
        // a header that looks like a place is found by its own text
        for (const [index, { text }] of headers.entries())
          if (text !== '#2')
            expect(findHeader(headers, columnName(headers, index))).toBeOneOf([index, texts.indexOf('#2')]);
      }),
    );
  });
});

describe('the shape of a file', () => {
  it('is that of its headers in their order, whatever their case and the empty columns behind them', () => {
    expect(shapeOf(['Client', 'Net Amount', ''])).toBe(shapeOf(['client', 'net_amount']));
    expect(shapeOf(['Client', 'Amount'])).not.toBe(shapeOf(['Amount', 'Client']));
    expect(shapeOf(['Client', 'Amount', 'Tax'])).not.toBe(shapeOf(['Client', 'Amount']));
  });

  it('is found by the columns that a mapping names, wherever their row stands', () => {
    const records = [
      { line: 1, cells: ['Report'] },
      { line: 3, cells: ['Amount', 'client', 'more'] },
    ];
    expect(findRowWithHeaders(records, ['Client', 'amount'])?.line).toBe(3);
    expect(findRowWithHeaders(records, ['Client', 'date'])).toBeUndefined();
  });
});

describe('what is remembered of a file', () => {
  it('leaves out what is true of that file only', () => {
    const options = { kind: 'time', headerRow: 4, part: 'Sheet1', client: 'Hotel', decimal: 'comma' } as const;
    expect(toMappingOptions(options)).toEqual({ kind: 'time', decimal: 'comma' });
    expect(isEmptyMapping(toMappingOptions({ headerRow: 4 }))).toBe(true);
    expect(isEmptyMapping({ columns: {} })).toBe(true);
  });

  it('gives way to what is said now, column by column', () => {
    const remembered: ReadOptions = { kind: 'time', columns: { client: 'A', workedOn: 'B' } };
    expect(overrideOptions(remembered, { columns: { client: 'C' }, decimal: undefined })).toEqual({
      kind: 'time',
      columns: { client: 'C', workedOn: 'B' },
    });
  });
});
