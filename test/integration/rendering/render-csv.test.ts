import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { renderCsv } from '../../../electron/files/rendering/render-csv.ts';
import { guardFormula, unguardFormula } from '../../../shared/importing/formula-guard.ts';
import type { Cell } from '../../../shared/paper/blocks.ts';
import { getPaperTexts } from '../../../shared/paper/paper-texts.ts';
import { toPlainText } from '../../../shared/paper/plain-text.ts';
import { anyText } from '../../helpers/paper/any-text.ts';

const texts = getPaperTexts('en');

function csvOf(rows: readonly (readonly Cell[])[], headers: readonly string[] = ['Name', 'Value']): string {
  const table = { columns: headers.map((header) => ({ header })), rows: rows.map((cells) => ({ cells })) };
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(renderCsv(table, texts));
}

describe('a table as CSV', () => {
  it('has a byte order mark, commas, CR LF and quotes only where needed', () => {
    expect(
      csvOf([
        ['Łódź', 'a,b'],
        ['say "x"', 'two\nlines'],
      ]),
    ).toBe('\uFEFFName,Value\r\nŁódź,"a,b"\r\n"say ""x""","two\nlines"\r\n');
  });

  it('says in words what is missing, leaves empty what is to be filled', () => {
    const cells: Cell[] = [{ kind: 'gap', ask: 'Anna' }, { kind: 'to-fill' }];
    expect(csvOf([cells, [{ kind: 'gap' }, { kind: 'not-applicable', reason: 'leased' }]])).toContain(
      '\r\n"unknown, ask Anna",\r\nunknown,not applicable: leased\r\n',
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+49 8031 555', "'+49 8031 555"],
    ['-cmd', "'-cmd"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1', "' =1"],
    ['\t=1', "'\t=1"],
    ["'=1", "''=1"],
    ['＝1', "'＝1"],
    ['-12.50', '-12.50'],
    ['-1,250.00', '-1,250.00'],
    ['2026-03-12', '2026-03-12'],
    ["d'accord", "d'accord"],
  ])('keeps %j from being calculated', (text, expected) => {
    expect(guardFormula(text)).toBe(expected);
    expect(unguardFormula(expected)).toBe(text);
  });

  it('gives back any text as itself', () => {
    const cell = anyText;
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const { data } = Papa.parse<string[]>(csvOf(rows).slice(1), { delimiter: ',', newline: '\r\n' });
        const back = data.slice(1, -1).map((record) => record.map(unguardFormula));
        expect(back).toEqual(rows.map((record) => record.map(toPlainText)));
      }),
    );
  });

  it('lets no cell begin as a formula', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(guardFormula(toPlainText(text))).not.toMatch(/^[=+@]|^-(?![\d])/);
      }),
    );
  });
});
