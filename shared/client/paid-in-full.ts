import { type CurrencyCode, minorDigits } from '../core/money.ts';

/** Why an invoice counts as paid; everything but `whole` leaves a difference that nobody will chase. */
export type Settlement = 'whole' | 'early-payment-discount' | 'bank-fee' | 'withholding-tax';

export type AmountsDue = {
  /** What is to be paid: with VAT where the file says so, else net. */
  readonly dueMinor: number;
  readonly netMinor: number;
  readonly paidMinor: number;
  readonly currency: CurrencyCode;
};

/** Share of the amount due that is granted for paying early: 2 and 3 % are the usual "Skonto" and "2/10 net 30". */
const maxDiscountShare = 0.03;
/** A bank's fee on a transfer, in currency units, and the share of the amount due beyond which it is no fee any more. */
const maxBankFeeUnits = 15;
const maxBankFeeShare = 0.1;
/**
 * Taxes that a client keeps back from the net amount and pays for the supplier. Italy: 20 % on self-employed work, 4 % by
 * condominiums. Spain: 15 % on professionals, 7 % in their first years, 19 % on rents, 1 % and 2 % on flat-rate businesses.
 */
const withholdingRates = [0.2, 0.04, 0.15, 0.07, 0.19, 0.01, 0.02] as const;
/** Files round withheld tax by line or by invoice. */
const roundingMinor = 1;

/** How an invoice with a positive amount due is settled by what was paid so far; undefined while it is open. */
export function findSettlement({ dueMinor, netMinor, paidMinor, currency }: AmountsDue): Settlement | undefined {
  const openMinor = dueMinor - paidMinor;
  if (openMinor <= 0) return 'whole';
  if (paidMinor <= 0) return undefined;
  if (openMinor <= dueMinor * maxDiscountShare) return 'early-payment-discount';
  const maxFeeMinor = Math.min(maxBankFeeUnits * 10 ** minorDigits(currency), dueMinor * maxBankFeeShare);
  if (openMinor <= maxFeeMinor) return 'bank-fee';
  const isWithheld = withholdingRates.some((rate) => Math.abs(openMinor - netMinor * rate) <= roundingMinor);
  return isWithheld ? 'withholding-tax' : undefined;
}
