import { describe, expect, test } from 'vitest';
import { draftsOf, readText } from './read-text.ts';

const head = 'Customer,Invoice No,Invoice Date,Amount,Currency,Exchange rate';

function ratesOf(...lines: readonly string[]) {
  const contents = readText(`${[head, ...lines].join('\n')}\n`, { options: { vat: 'net' } });
  return {
    rates: draftsOf(contents, 'invoices').map(({ rate, rateCurrency }) => [rate, rateCurrency]),
    questions: contents.questions.map(({ code, detail, rows }) => [code, detail, rows]),
  };
}

const none = [null, null];

describe('the rate of an invoice', () => {
  test.each([
    ['blank', ''],
    ['one', '1'],
    ['one with decimals', '1.0000'],
  ])('leads to the currency of the rows whose rate is %s', (_name, own) => {
    expect(ratesOf(`A,1,2026-01-05,10.00,IDR,${own}`, 'B,2,2026-01-05,10.00,USD,16250.5')).toEqual({
      rates: [none, [16_250.5, 'IDR']],
      questions: [],
    });
  });

  test('is not used where no row or rows in several currencies are without one, and the file says so', () => {
    expect(ratesOf('A,1,2026-01-05,10.00,USD,16250', 'B,2,2026-01-05,10.00,EUR,17900.5')).toEqual({
      rates: [none, none],
      questions: [['rate-target-unknown', 'EUR, USD', [2, 3]]],
    });
    expect(ratesOf('A,1,2026-01-05,10.00,IDR,', 'B,2,2026-01-05,10.00,USD,16250', 'C,3,2026-01-05,10.00,EUR,')).toEqual(
      { rates: [none, none, none], questions: [['rate-target-unknown', 'EUR, IDR, USD', [3]]] },
    );
  });

  test('is not asked about where no row needs one', () => {
    expect(ratesOf('A,1,2026-01-05,10.00,IDR,', 'B,2,2026-01-05,10.00,USD,').questions).toEqual([]);
  });

  test('is taken once from the lines of an invoice, and not where they differ', () => {
    const home = 'A,1,2026-01-05,10.00,IDR,';
    expect(ratesOf(home, 'B,2,2026-01-05,10.00,USD,16250', 'B,2,2026-01-05,11.00,USD,16250').rates).toEqual([
      none,
      [16_250, 'IDR'],
    ]);
    expect(ratesOf(home, 'B,2,2026-01-05,10.00,USD,16250', 'B,2,2026-01-05,11.00,USD,16300').rates).toEqual([
      none,
      none,
    ]);
  });

  test.each(['0', '-2', 'n/a'])('is pointed out and left unknown where it is %s', (rate) => {
    const home = 'A,1,2026-01-05,10.00,EUR,';
    const { rates, questions } = ratesOf(home, 'B,2,2026-01-05,10.00,USD,0.91', `C,3,2026-01-05,10.00,USD,${rate}`);
    expect(rates).toEqual([none, [0.91, 'EUR'], none]);
    expect(questions).toEqual([['values-not-understood', `Exchange rate: ${rate}`, [4]]]);
  });

  test('is not used where the sum would not be exact', () => {
    const rows = ratesOf('A,1,2026-01-05,10.00,IDR,', 'B,2,2026-01-05,90000000000000.00,USD,16250');
    expect(rows.rates).toEqual([none, none]);
  });
});
