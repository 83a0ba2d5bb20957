import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CurrencyCode,
  convertMinor,
  minorDigits,
  parseCurrencyCode,
  toMinor,
  toUnits,
  unstatedCurrency,
} from '../../../shared/core/money.ts';

const eur = 'EUR' as CurrencyCode;

describe('currencies', () => {
  test.each([
    ['EUR', 'EUR'],
    [' chf ', 'CHF'],
    ['XXX', 'XXX'],
    ['EURO', undefined],
    ['ABQ', undefined],
    ['€', undefined],
    ['', undefined],
  ])('%j is read as %s', (text, code) => expect(parseCurrencyCode(text)).toBe(code));

  test.each([
    ['EUR', 2],
    ['JPY', 0],
    ['KWD', 3],
    ['XXX', 2],
    ['IDR', 2],
  ])('%s has %d digits', (code, digits) => expect(minorDigits(code as CurrencyCode)).toBe(digits));
});

describe('toMinor', () => {
  test.each([
    [0.1 + 0.2, 30],
    [1.005, 101],
    [-1.005, -101],
    [2.675, 268],
    [8.165, 817],
    [1_234.5, 123_450],
    [-0.001, 0],
    [0, 0],
  ])('%d is %d cents', (units, minor) => expect(toMinor(units, eur)).toBe(minor));

  test('knows currencies without and with three decimals', () => {
    expect(toMinor(1_234.5, 'JPY' as CurrencyCode)).toBe(1_235);
    expect(toMinor(1.2345, 'KWD' as CurrencyCode)).toBe(1_235);
  });

  test.each([1e15, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (units) => {
    expect(() => toMinor(units, eur)).toThrow(RangeError);
  });

  test('comes back from units', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.constantFrom(eur, unstatedCurrency, 'JPY' as CurrencyCode),
        (minor, code) => {
          expect(toMinor(toUnits(minor, code), code)).toBe(minor);
        },
      ),
    );
  });
});

describe('a sum at a rate', () => {
  test.each([
    [110_000, 16_250, 'USD', 'IDR', 1_787_500_000],
    [1_001, 16_250.55, 'USD', 'IDR', 16_266_801],
    [10_000, 0.0061, 'JPY', 'EUR', 6_100],
    [10_000, 163.215, 'EUR', 'JPY', 16_322],
    [-10_000, 163.215, 'EUR', 'JPY', -16_322],
    [100, 1.005, 'EUR', 'USD', 101],
    [-100, 1.005, 'EUR', 'USD', -101],
    [1_000, 3.2, 'KWD', 'USD', 320],
    [1, 0.000_000_1, 'EUR', 'USD', 0],
    [-1, 0.000_000_1, 'EUR', 'USD', 0],
    [3, 1e21, 'KWD', 'JPY', undefined],
  ])('%d at %d, %s to %s', (amountMinor, rate, from, to, expected) => {
    const convert = () => convertMinor(amountMinor, rate, from as CurrencyCode, to as CurrencyCode);
    if (expected === undefined) expect(convert).toThrow(RangeError);
    else expect(convert()).toBe(expected);
  });
});
