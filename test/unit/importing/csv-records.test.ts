import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeRecordReader } from '../../../shared/importing/csv-records.ts';

function readAll(text: string, delimiter = ',', width?: number) {
  const read = makeRecordReader(text, delimiter, { offset: 0, line: 1, ...(width === undefined ? {} : { width }) });
  const records = [];
  for (let record = read(); record !== undefined; record = read()) records.push(record);
  return records;
}

function cellsOf(text: string, delimiter = ',', width?: number) {
  return readAll(text, delimiter, width).map(({ cells }) => cells);
}

describe('records of a table', () => {
  test.each([
    [
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      '"a,1","b ""x"""\r\nc,',
      [
        ['a,1', 'b "x"'],
        ['c', ''],
      ],
    ],
    [
      '"two\nlines",x\ny,z\n',
      [
        ['two\nlines', 'x'],
        ['y', 'z'],
      ],
    ],
    ['"a" ,b\n', [['a', 'b']]],
    ['\n\na\n', [[''], [''], ['a']]],
    ['12" screen,1\n', [['12" screen', '1']]],
    ['a,"",c', [['a', '', 'c']]],
  ])('%j', (text, expected) => {
    expect(cellsOf(text)).toEqual(expected);
  });

  test('a record is named by the line where it starts, line breaks inside quotes counted', () => {
    expect(readAll('h,i\n"a\nb\r\nc",1\nd,2\n\ne,3').map(({ line }) => line)).toEqual([1, 2, 5, 6, 7]);
  });

  test('a quote without partner costs its own line only', () => {
    const records = readAll('x;y\n1;"open\n2;b\n3;c\n', ';', 2);
    expect(records.map(({ line, isBroken, cells }) => [line, isBroken, cells.length])).toEqual([
      [1, false, 2],
      [2, true, 2],
      [3, false, 2],
      [4, false, 2],
    ]);
  });

  test('a stray quote that finds a partner lines later is caught by the width of the table', () => {
    const records = readAll('x;y\n1;"open\n2;b"\n3;c\n', ';', 2);
    expect(records.at(-1)).toMatchObject({ line: 4, isBroken: false });
    const swallowing = readAll('x;y;z\n1;2;"open\n2;b;c\n3;x";e;f\n4;g;h\n', ';', 3);
    expect(swallowing.map(({ line, isBroken, cells }) => [line, isBroken, cells.length])).toEqual([
      [1, false, 3],
      [2, true, 3],
      [3, false, 3],
      [4, false, 4],
      [5, false, 3],
    ]);
  });

  const cell = fc.string({ unit: fc.constantFrom('a', 'ü', '"', ',', ';', '\n', '\r', ' ', '\t', '1', "'") });

  test('what was written is read again', () => {
    const row = fc.array(cell, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), fc.constantFrom(',', ';', '\t'), (rows, delimiter) => {
        const text = rows
          .map((cells) => cells.map((value) => `"${value.replaceAll('"', '""')}"`).join(delimiter))
          .join('\r\n');
        expect(cellsOf(text, delimiter)).toEqual(rows);
      }),
    );
  });

  test('any text is read to its end', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r') }), (text) => {
        const records = readAll(text, ',', 3);
        expect(records.reduce((end, record) => Math.max(end, record.end), 0)).toBe(text.length);
        expect(records.length).toBeLessThanOrEqual(text.split('\n').length);
      }),
    );
  });
});
