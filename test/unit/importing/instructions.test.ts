import { describe, expect, test } from 'vitest';
import { leftOutOf, readText } from './read-text.ts';

const head = 'Customer;Invoice No;Invoice Date;Due Date;Kind;Scheme;Zone;Code;Remark;Net amount';
const read = (...rows: string[]) =>
  leftOutOf(readText(`${head}\n${rows.join('\n')}\nLago;R-1;2026-01-05;2026-02-04;a;b;c;d;;100.00\n`));

describe('rows of instructions in a form', () => {
  test.each([
    ['a label', ';;;;RULES FOR THE FORM:;;;;;'],
    ['a numbered sentence', ';;;;7;- Dates are written with two digits for the day, then two for the month;;;;'],
    ['a sentence', ';;;;- Dates are written with two digits for the day, then two for the month;;;;;'],
    ['names over names', ';;;TAX;TAX;VAT;VAT;TAX;VAT;'],
  ])('%s is skipped', (_what, row) => {
    expect(read(row)).toEqual({ 2: 'instruction' });
  });

  test.each([
    ['a row without a date', 'Lago;R-2;;;;;;;;100.00', 'no-date'],
    [
      'a number and a sentence beside an amount',
      ';;;;7;- Dates are written with two digits for the day of them;;;;100.00',
      'no-number',
    ],
    ['names without a figure', 'Lago;R-2;;;Service;Remote;North;Gold;;', 'no-date'],
  ])('%s waits as before', (_what, row, code) => {
    expect(read(row)).toEqual({ 2: code });
  });
});
