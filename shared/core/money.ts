/** ISO 4217 code in capitals. */
export type CurrencyCode = string & { readonly __currency: 'iso-4217' };

/** ISO 4217's own code for "no currency": files that name none, before the user has named theirs. */
export const unstatedCurrency = 'XXX' as CurrencyCode;

const codeShape = /^[A-Z]{3}$/;

/** The code in capitals, or undefined where the text isn't three letters of a currency that this runtime knows. */
export function parseCurrencyCode(text: string): CurrencyCode | undefined {
  const code = text.trim().toUpperCase();
  if (!codeShape.test(code)) return undefined;
  return Intl.supportedValuesOf('currency').includes(code) || code === unstatedCurrency
    ? (code as CurrencyCode)
    : undefined;
}

/**
 * Currencies whose minor unit isn't a hundredth, by ISO 4217 (list one). Kept here because runtimes disagree with the
 * standard and with each other (ICU gives the Indonesian rupiah none): a stored sum must mean the same everywhere.
 */
const minorDigitsByCurrency: ReadonlyMap<string, number> = new Map([
  ...'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ').map((code) => [code, 0] as const),
  ...'BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 3] as const),
  ...'CLF UYW'.split(' ').map((code) => [code, 4] as const),
]);

/** Decimal digits of a currency by ISO 4217: 2 for EUR, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: CurrencyCode): number {
  return minorDigitsByCurrency.get(currency) ?? 2;
}

/** Whole minor units of a sum in currency units, halves away from zero. Throws a RangeError beyond exact integers. */
export function toMinor(amount: number, currency: CurrencyCode): number {
  const scaled = Number((Math.abs(amount) * 10 ** minorDigits(currency)).toPrecision(15));
  const minor = Math.sign(amount) * Math.round(scaled);
  if (!Number.isSafeInteger(minor)) throw new RangeError(`amount out of range: ${amount}`);
  return minor === 0 ? 0 : minor;
}

/**
 * A sum in another currency at a rate (units of `to` for one unit of `from`), exact in the digits the rate is written
 * with, halves away from zero. Throws a RangeError beyond exact integers.
 */
export function convertMinor(amountMinor: number, rate: number, from: CurrencyCode, to: CurrencyCode): number {
  const [digits = '', exponent] = rate.toExponential().split('e');
  const [whole = '', fraction = ''] = digits.split('.');
  const power = Number(exponent) - fraction.length + minorDigits(to) - minorDigits(from);
  const product = BigInt(Math.abs(amountMinor)) * BigInt(whole + fraction) * 10n ** BigInt(Math.max(power, 0));
  const divisor = 10n ** BigInt(Math.max(-power, 0));
  const minor = Math.sign(amountMinor) * Number((2n * product + divisor) / (2n * divisor));
  if (!Number.isSafeInteger(minor)) throw new RangeError(`amount out of range: ${amountMinor} at ${rate}`);
  return minor === 0 ? 0 : minor;
}

/** Currency units of a sum in minor units. */
export function toUnits(amountMinor: number, currency: CurrencyCode): number {
  return amountMinor / 10 ** minorDigits(currency);
}
