import { describe, expect, test } from 'vitest';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import { makeFormatters } from '../../../shared/i18n/formatters.ts';

const eur = 'EUR' as CurrencyCode;

describe('numbers as they are typeset', () => {
  const { integer, decimal1, pct0, pct1, wholeMoney, exactMoney, money, fileSize } = makeFormatters('en-IE');

  test.each([
    ['a negative integer', integer(-9600), '\u22129,600'],
    ['a negative decimal', decimal1(-116), '\u2212116.0'],
    ['a negative sum', money(-1250, eur), '\u2212€12.50'],
    ['a negative sum without its currency', exactMoney(-1250, eur), '\u221212.50'],
    ['whole units', wholeMoney(-125_000, eur), '\u22121,250'],
    ['percent', pct0(40), '40\u00a0%'],
    ['negative percent', pct1(-2.5), '\u22122.5\u00a0%'],
    ['a size of a file', fileSize(12_000), '12\u00a0kB'],
  ])('%s', (_, written, expected) => {
    expect(written).toBe(expected);
  });

  test.each([
    ['an integer', integer(-0.4), '0'],
    ['percent', pct0(-0.09), '0\u00a0%'],
    ['a decimal', decimal1(-0.04), '0.0'],
    ['zero itself', integer(-0), '0'],
  ])('%s that rounds to zero has no sign', (_, written, expected) => {
    expect(written).toBe(expected);
  });
});

test('the terminal gets characters that a keyboard types', () => {
  const { integer, pct1, fileSize } = makeFormatters('en-IE', 'plain');
  expect([integer(-9600), pct1(-2.5), fileSize(12_000)]).toEqual(['-9,600', '-2.5 %', '12 kB']);
});

test.each([
  ['en-IE', 'CHF', '-CHF 1,250.50'],
  ['de-AT', 'EUR', '-€ 1.250,50'],
  ['fr-FR', 'EUR', '-1 250,50 €'],
  ['sv-SE', 'EUR', '-1 250,50 €'],
])('plain money in %s has spaces and a minus that a keyboard types', (locale, currency, expected) => {
  const { money } = makeFormatters(locale, 'plain');
  expect(money(-125_050, currency as CurrencyCode)).toBe(expected);
});

test('a German number keeps its comma and its place for the currency', () => {
  const { money, pct1 } = makeFormatters('de-AT');
  expect(money(-125_050, eur)).toBe('\u2212€\u00a01.250,50');
  expect(pct1(12.5)).toBe('12,5\u00a0%');
});
