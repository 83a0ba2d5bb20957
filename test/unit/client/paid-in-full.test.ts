import { describe, expect, it } from 'vitest';
import { findSettlement, type Settlement } from '../../../shared/client/paid-in-full.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';

const eur = 'EUR' as CurrencyCode;

/** Amount due, net amount, paid; all in cents. */
const cases: readonly (readonly [what: string, due: number, net: number, paid: number, Settlement | undefined])[] = [
  ['to the cent', 122_000, 100_000, 122_000, 'whole'],
  ['more than asked', 10_000, 10_000, 10_500, 'whole'],
  ['nothing', 10_000, 10_000, 0, undefined],
  ['a refund', 10_000, 10_000, -500, undefined],
  ['3 % less', 100_000, 100_000, 97_000, 'early-payment-discount'],
  ['a cent more than 3 % less', 1_000_000, 1_000_000, 969_999, undefined],
  ['15 less of 400', 40_000, 40_000, 38_500, 'bank-fee'],
  ['15.01 less of 400', 40_000, 40_000, 38_499, undefined],
  ['15 less of 100 is more than a tenth', 10_000, 10_000, 8_500, 'withholding-tax'],
  ['12 less of 100', 10_000, 10_000, 8_800, undefined],
  ['10 less of 100', 10_000, 10_000, 9_000, 'bank-fee'],
  ['Italy, 20 % of the net', 122_000, 100_000, 102_000, 'withholding-tax'],
  ['Italy, 4 % of the net', 122_000, 100_000, 118_000, 'withholding-tax'],
  ['Spain, 15 % of the net, a cent off', 121_000, 100_000, 105_999, 'withholding-tax'],
  ['Spain, 15 % of the net, two cents off', 121_000, 100_000, 105_998, undefined],
  ['Spain, 7 % of the net', 121_000, 100_000, 114_000, 'withholding-tax'],
  ['Spain, 19 % of the net', 121_000, 100_000, 102_000, 'withholding-tax'],
  ['half', 122_000, 100_000, 61_000, undefined],
];

describe('what counts as paid in full', () => {
  it.each(cases)('%s', (_, dueMinor, netMinor, paidMinor, settlement) => {
    expect(findSettlement({ dueMinor, netMinor, paidMinor, currency: eur })).toBe(settlement);
  });

  it('takes 15 units of a currency without decimals as a fee', () => {
    const yen = { dueMinor: 400, netMinor: 400, currency: 'JPY' as CurrencyCode };
    expect(findSettlement({ ...yen, paidMinor: 385 })).toBe('bank-fee');
    expect(findSettlement({ ...yen, paidMinor: 384 })).toBe('withholding-tax');
    expect(findSettlement({ ...yen, paidMinor: 380 })).toBeUndefined();
  });
});
