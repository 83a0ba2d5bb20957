import { type CurrencyCode, parseCurrencyCode } from '../core/money.ts';
import type { DecimalSign } from './import-kind.ts';

/** A number as written: its sign, and digits with their separators; no currency, no spaces. */
export type WrittenNumber = { readonly isNegative: boolean; readonly body: string };

const plainNumber = /^-?\d[\d.,]*$/;

/** Undefined where the cell holds no number. Knows "$-142.85", "(12,50)", "12.50-", "1'234.50", `="65"`, "EUR 12". */
export function stripNumber(text: string): WrittenNumber | undefined {
  if (plainNumber.test(text)) {
    return text.charCodeAt(0) === 45 ? { isNegative: true, body: text.slice(1) } : { isNegative: false, body: text };
  }
  const bare = stripUnits(text.replace(/^="?(.*?)"?$/, '$1').replace(/^'(.*?)'?$/, '$1'));
  if (bare === undefined) return undefined;
  const isBracketed = /^\(.*\)$/.test(bare);
  const unbracketed = isBracketed ? (stripUnits(bare.slice(1, -1)) ?? '') : bare;
  const signs = unbracketed.replaceAll('−', '-');
  const isMinus = signs.startsWith('-') || signs.endsWith('-');
  const body = signs.replace(/^[+-]/, '').replace(/-$/, '');
  if (!/^(?:\d[\d.,]*|[.,]\d+)$/.test(body)) return undefined;
  return { isNegative: isMinus !== isBracketed, body: /^[.,]/.test(body) ? `0${body}` : body };
}

/** Takes off currency signs and codes, spaces and the apostrophes between thousands. */
function stripUnits(text: string): string | undefined {
  const compacted = text.replace(/[\s\u00a0\u202f\u2009]+/g, '').replace(/(?<=\d)['’`](?=\d)/g, '');
  const unsigned = compacted.replace(/\p{Sc}/gu, '');
  const letters = unsigned.match(/\p{L}+\.?/gu) ?? [];
  if (letters.length === 0) return unsigned;
  if (letters.length > 1 || findCurrency(letters[0] ?? '') === undefined) return undefined;
  return unsigned.replace(letters[0] ?? '', '');
}

/** Which decimal sign a number proves: `either` where one separator stands before exactly three digits. */
export function findDecimalEvidence(body: string): DecimalSign | 'either' | 'none' {
  const lastDot = body.lastIndexOf('.');
  const lastComma = body.lastIndexOf(',');
  if (lastDot < 0 && lastComma < 0) return 'none';
  if (lastDot >= 0 && lastComma >= 0) return lastDot > lastComma ? 'dot' : 'comma';
  const sign = lastDot >= 0 ? '.' : ',';
  const here: DecimalSign = sign === '.' ? 'dot' : 'comma';
  const other: DecimalSign = sign === '.' ? 'comma' : 'dot';
  if (body.indexOf(sign) !== body.lastIndexOf(sign)) return other;
  const at = body.indexOf(sign);
  const isUndecided = body.length - at - 1 === 3 && at >= 1 && at <= 3 && body.charCodeAt(0) !== 48;
  return isUndecided ? 'either' : here;
}

/** Digits before and behind the decimal sign; undefined where separators stand in wrong places for that sign. */
function splitNumber(
  body: string,
  decimal: DecimalSign,
): { readonly whole: string; readonly fraction: string } | undefined {
  const point = decimal === 'dot' ? '.' : ',';
  const group = decimal === 'dot' ? ',' : '.';
  const at = body.indexOf(point);
  const before = at < 0 ? body : body.slice(0, at);
  const fraction = at < 0 ? '' : body.slice(at + 1);
  if (/\D/.test(fraction)) return undefined;
  if (!before.includes(group))
    return /^\d*$/.test(before) ? { whole: before === '' ? '0' : before, fraction } : undefined;
  const groups = before.split(group);
  const areGroups = groups.every((part, index) =>
    index === 0 ? /^\d{1,3}$/.test(part) : index === groups.length - 1 ? /^\d{3}$/.test(part) : /^\d{2,3}$/.test(part),
  );
  return areGroups ? { whole: groups.join(''), fraction } : undefined;
}

/**
 * The exact sum in minor units; further digits are rounded, halves away from zero. Undefined where the text is no number
 * or beyond exact integers.
 */
export function readMinor(text: string, decimal: DecimalSign, digits: number): number | undefined {
  const number = stripNumber(text.trim());
  const split = number === undefined ? undefined : splitNumber(number.body, decimal);
  if (number === undefined || split === undefined) return undefined;
  const kept = split.fraction.slice(0, digits).padEnd(digits, '0');
  const isRoundedUp = (split.fraction.charCodeAt(digits) || 48) >= 53;
  const minor = Number(split.whole + kept) + (isRoundedUp ? 1 : 0);
  if (!Number.isSafeInteger(minor)) return undefined;
  return number.isNegative && minor !== 0 ? -minor : minor;
}

/** A number as a whole mantissa and the power of ten it is divided by: exact, for products and times. */
export type Scaled = { readonly mantissa: number; readonly scale: number };

export function readScaled(text: string, decimal: DecimalSign): Scaled | undefined {
  const number = stripNumber(text.trim());
  const split = number === undefined ? undefined : splitNumber(number.body, decimal);
  if (number === undefined || split === undefined) return undefined;
  const fraction = split.fraction.replace(/0+$/, '');
  const mantissa = Number(split.whole + fraction);
  if (!Number.isSafeInteger(mantissa)) return undefined;
  return { mantissa: number.isNegative && mantissa !== 0 ? -mantissa : mantissa, scale: 10 ** fraction.length };
}

/** Price times quantity in minor units, exact, halves away from zero. */
export function multiplyToMinor(price: Scaled, quantity: Scaled, digits: number): number | undefined {
  const product = BigInt(price.mantissa) * BigInt(quantity.mantissa) * 10n ** BigInt(digits);
  const divisor = BigInt(price.scale) * BigInt(quantity.scale);
  const size = product < 0n ? -product : product;
  const rounded = (2n * size + divisor) / (2n * divisor);
  const minor = Number(product < 0n ? -rounded : rounded);
  return Number.isSafeInteger(minor) ? minor : undefined;
}

const signs: readonly (readonly [string, string])[] = [
  ['AU$', 'AUD'],
  ['CA$', 'CAD'],
  ['NZ$', 'NZD'],
  ['US$', 'USD'],
  ['HK$', 'HKD'],
  ['R$', 'BRL'],
  ['A$', 'AUD'],
  ['C$', 'CAD'],
  ['S$', 'SGD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['₺', 'TRY'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₴', 'UAH'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['¥', 'JPY'],
  ['$', 'USD'],
];

const currencyWords: Readonly<Record<string, string>> = {
  euro: 'EUR',
  euros: 'EUR',
  'us dollar': 'USD',
  dollar: 'USD',
  dollars: 'USD',
  pound: 'GBP',
  pounds: 'GBP',
  franken: 'CHF',
  fr: 'CHF',
  sfr: 'CHF',
  kr: 'SEK',
  zł: 'PLN',
  kč: 'CZK',
};

const known = new Map<string, CurrencyCode | undefined>();

/** The currency that a text names: a code ("EUR", "Euro - EUR"), a word or a sign. Undefined where it names none. */
export function findCurrency(text: string): CurrencyCode | undefined {
  if (!known.has(text)) known.set(text, searchCurrency(text));
  return known.get(text);
}

function searchCurrency(text: string): CurrencyCode | undefined {
  const trimmed = text.trim();
  const whole = parseCurrencyCode(trimmed);
  if (whole !== undefined) return whole;
  const codes = (trimmed.match(/\b[A-Z]{3}\b/g) ?? []).map(parseCurrencyCode).filter((code) => code !== undefined);
  if (codes.length > 0) return codes.at(-1);
  const word = currencyWords[trimmed.toLowerCase().replace(/\.$/, '')];
  if (word !== undefined) return word as CurrencyCode;
  return findCurrencySign(trimmed);
}

const codeBesideNumber = /^\s*[-−+(]?\s*([A-Z]{3})[\s\d(+-]|[\s\d).]([A-Z]{3})\s*$/;

/**
 * The currency of a sign or code beside a number. The bare dollar sign is the US dollar; callers may know better.
 */
export function findCurrencySign(text: string): CurrencyCode | undefined {
  if (/^[\d.,\s-]*$/.test(text)) return undefined;
  const upper = text.toUpperCase();
  const sign = signs.find(([each]) => upper.includes(each))?.[1] as CurrencyCode | undefined;
  if (sign !== undefined || !/\d/.test(text)) return sign;
  const code = codeBesideNumber.exec(text);
  return code === null ? undefined : parseCurrencyCode(code[1] ?? code[2] ?? '');
}
