import { describe, expect, it } from 'vitest';
import {
  decimalSignOf,
  readBlock,
  readNumber,
  toStored,
  toTyped,
} from '../../../renderer/features/scorecard/read-figure.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';

const eur = 'EUR' as CurrencyCode;

describe('a number in a cell', () => {
  it.each([
    ['12.5', 'dot', 12.5],
    ['12,5', 'dot', 12.5],
    ['1,250', 'dot', 1250],
    ['1,250.75', 'dot', 1250.75],
    ['12,5', 'comma', 12.5],
    ['12.5', 'comma', 12.5],
    ['1.250', 'comma', 1250],
    ['1.250,75', 'comma', 1250.75],
    ['1 250', 'comma', 1250],
    ['0.125', 'comma', 0.125],
    ['4711.123', 'comma', 4711.123],
    ["1'250.5", 'dot', 1250.5],
    ['75 %', 'dot', 75],
    ['−3', 'dot', -3],
    ['many', 'dot', undefined],
    ['1.2.3', 'dot', undefined],
    ['', 'dot', undefined],
    ['-', 'dot', undefined],
  ] as const)('%s where a %s is usual is %s', (text, decimal, expected) => {
    expect(readNumber(text, decimal)).toBe(expected);
  });

  it('is stored in minutes and minor units, and shown in hours and currency units', () => {
    expect([toStored('m10', 12.5, eur), toStored('m07', 12.5, eur), toStored('m16', 4, eur)]).toEqual([750, 1250, 4]);
    expect([
      toTyped('m10', 750, eur, 'comma'),
      toTyped('m07', 1250, eur, 'dot'),
      toTyped('m16', null, eur, 'dot'),
    ]).toEqual(['12,5', '12.5', '']);
  });

  it('comes with the sign of the locale', () => {
    expect([decimalSignOf('de-AT'), decimalSignOf('en-IE')]).toEqual(['comma', 'dot']);
  });

  it('comes in blocks of lines and tabs', () => {
    expect(readBlock('1\t2\r\n3\t\r\n')).toEqual([
      ['1', '2'],
      ['3', ''],
    ]);
    expect(readBlock('7')).toEqual([['7']]);
  });
});
