import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDecimal } from '../../../shared/importing/find-decimal.ts';
import type { DecimalSign } from '../../../shared/importing/import-kind.ts';
import {
  findCurrency,
  findDecimalEvidence,
  multiplyToMinor,
  readMinor,
  readScaled,
} from '../../../shared/importing/read-number.ts';

describe('readMinor', () => {
  test.each<[string, DecimalSign, number, number | undefined]>([
    ['13.50', 'dot', 2, 1350],
    ['$13.50 ', 'dot', 2, 1350],
    ['$-142.85', 'dot', 2, -14285],
    ['-$142.85', 'dot', 2, -14285],
    ['(1,234.50)', 'dot', 2, -123450],
    ['($12.00)', 'dot', 2, -1200],
    ['12,50-', 'comma', 2, -1250],
    ['1.234,5', 'comma', 2, 123450],
    ['€ 1.234,50', 'comma', 2, 123450],
    ['1 234,50 EUR', 'comma', 2, 123450],
    ["1'234.50", 'dot', 2, 123450],
    ['43,000,000.00', 'dot', 2, 4_300_000_000],
    ['000000000043,55', 'comma', 2, 4355],
    ['="65.10"', 'dot', 2, 6510],
    ["'65.10'", 'dot', 2, 6510],
    ['−5,00', 'comma', 2, -500],
    ['10.00000000', 'dot', 2, 1000],
    ['1.005', 'dot', 2, 101],
    ['-1.005', 'dot', 2, -101],
    ['1500', 'dot', 0, 1500],
    ['1.5', 'dot', 3, 1500],
    ['.5', 'dot', 2, 50],
    ['0', 'dot', 2, 0],
    ['-0.00', 'dot', 2, 0],
    ['1,00,000.00', 'dot', 2, 10_000_000],
    ['12,34', 'dot', 2, undefined],
    ['1.2.3', 'dot', 2, undefined],
    ['INV-1', 'dot', 2, undefined],
    ['abc', 'dot', 2, undefined],
    ['99999999999999999', 'dot', 2, undefined],
    ['', 'dot', 2, undefined],
  ])('%s with decimal %s and %i digits is %s', (text, decimal, digits, expected) => {
    expect(readMinor(text, decimal, digits)).toBe(expected);
  });

  const styles: Readonly<Record<string, { decimal: DecimalSign; point: string; group: string }>> = {
    english: { decimal: 'dot', point: '.', group: ',' },
    german: { decimal: 'comma', point: ',', group: '.' },
    swiss: { decimal: 'dot', point: '.', group: '’' },
    french: { decimal: 'comma', point: ',', group: '\u202f' },
    plain: { decimal: 'dot', point: '.', group: '' },
  };

  test.each(Object.keys(styles))('%s sums are read to the last cent', (name) => {
    const { decimal, point, group } = styles[name]!;
    fc.assert(
      fc.property(fc.integer({ min: -9_000_000_000_000, max: 9_000_000_000_000 }), (minor) => {
        const digits = String(Math.abs(minor)).padStart(3, '0');
        const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, group);
        const text = `${minor < 0 ? '-' : ''}${whole}${point}${digits.slice(-2)}`;
        expect(readMinor(text, decimal, 2)).toBe(minor === 0 ? 0 : minor);
      }),
    );
  });

  test('price times quantity is exact', () => {
    const price = readScaled('8.89', 'dot');
    const quantity = readScaled('3.00000000', 'dot');
    expect(price && quantity && multiplyToMinor(price, quantity, 2)).toBe(2667);
    expect(multiplyToMinor({ mantissa: -105, scale: 100 }, { mantissa: 5, scale: 10 }, 2)).toBe(-53);
  });
});

describe('findDecimalEvidence', () => {
  test.each([
    ['1,234.50', 'dot'],
    ['1.234,50', 'comma'],
    ['1.234.567', 'comma'],
    ['0,01', 'comma'],
    ['0.123', 'dot'],
    ['1234.567', 'dot'],
    ['20,5', 'comma'],
    ['1.000', 'either'],
    ['999,000', 'either'],
    ['15', 'none'],
  ])('%s proves %s', (body, evidence) => {
    expect(findDecimalEvidence(body)).toBe(evidence);
  });
});

describe('findDecimal', () => {
  const column = (name: string, ...values: string[]) => ({ name, values: new Set(values) });

  test('"1.000" alone is asked', () => {
    expect(() => findDecimal(column('Amount', '1.000', '2.500'), () => [], undefined)).toThrow(
      expect.objectContaining({
        code: 'ambiguous-decimal',
        details: expect.objectContaining({ choices: ['comma', 'dot'] }),
      }),
    );
    expect(findDecimal(column('Amount', '1.000'), () => [], 'comma').decimal).toBe('comma');
  });

  test('one number of the file that tells is enough', () => {
    expect(findDecimal(column('Amount', '1.000', '2,50'), () => [], undefined).decimal).toBe('comma');
    expect(findDecimal(column('Amount', '1.000'), () => [column('VAT', '190,00')], undefined)).toEqual({
      decimal: 'comma',
      reason: { kind: 'other-column', column: 'VAT' },
      alternatives: ['dot'],
    });
  });
});

describe('findCurrency', () => {
  test.each([
    ['EUR', 'EUR'],
    ['usd', 'USD'],
    ['Euro - EUR', 'EUR'],
    ['€', 'EUR'],
    ['CA$ 5', 'CAD'],
    ['$', 'USD'],
    ['£12', 'GBP'],
    ['Dollars?', undefined],
    ['XYZ', undefined],
  ])('%s is %s', (text, code) => {
    expect(findCurrency(text)).toBe(code);
  });
});
