import { describe, expect, it } from 'vitest';
import { placeAfter } from '../../../renderer/features/scorecard/grid-place.ts';
import { readBlock, readNumber, signsOf, toStored, toTyped } from '../../../renderer/features/scorecard/read-figure.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';

const eur = 'EUR' as CurrencyCode;
const dot = { decimal: '.' };
const comma = { decimal: ',' };

describe('a number in a cell', () => {
  it.each([
    ['12.5', dot, 12.5],
    ['12,5', dot, 12.5],
    ['1,250', dot, 1250],
    ['1,250.75', dot, 1250.75],
    ['12,5', comma, 12.5],
    ['12.5', comma, 12.5],
    ['1.250', comma, 1250],
    ['1.250,75', comma, 1250.75],
    ['1 250', comma, 1250],
    ["1'250.5", dot, 1250.5],
    ['75 %', dot, 75],
    ['−3', dot, -3],
    ['many', dot, undefined],
    ['1.2.3', dot, undefined],
    ['', dot, undefined],
    ['-', dot, undefined],
  ] as const)('%s with %j is %s', (text, signs, expected) => {
    expect(readNumber(text, signs)).toBe(expected);
  });

  it('is stored in minutes and minor units, and shown in hours and currency units', () => {
    expect([toStored('m10', 12.5, eur), toStored('m07', 12.5, eur), toStored('m16', 4, eur)]).toEqual([750, 1250, 4]);
    expect([toTyped('m10', 750, eur, comma), toTyped('m07', 1250, eur, dot), toTyped('m16', null, eur, dot)]).toEqual([
      '12,5',
      '12.5',
      '',
    ]);
  });

  it('comes with the sign of the locale', () => {
    expect([signsOf('de-AT').decimal, signsOf('en-IE').decimal]).toEqual([',', '.']);
  });

  it('comes in blocks of lines and tabs', () => {
    expect(readBlock('1\t2\r\n3\t\r\n')).toEqual([
      ['1', '2'],
      ['3', ''],
    ]);
    expect(readBlock('7')).toEqual([['7']]);
  });
});

describe('the keys of the grid', () => {
  const size = { row: 20, column: 6 };
  it.each([
    ['ArrowDown', { row: 1, column: 1 }, false, { row: 2, column: 1 }],
    ['ArrowUp', { row: 0, column: 1 }, false, { row: 0, column: 1 }],
    ['ArrowRight', { row: 0, column: 5 }, false, { row: 0, column: 5 }],
    ['PageDown', { row: 12, column: 2 }, false, { row: 19, column: 2 }],
    ['Home', { row: 3, column: 3 }, false, { row: 3, column: 0 }],
    ['End', { row: 3, column: 3 }, true, { row: 19, column: 5 }],
    ['x', { row: 3, column: 3 }, false, undefined],
  ] as const)('%s from %j leads on', (key, from, isFar, to) => {
    expect(placeAfter(key, from, size, isFar)).toEqual(to);
  });
});
