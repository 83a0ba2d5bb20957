import type { CalendarDate, Period } from '../core/dates.ts';
import { toEpochDay } from '../core/dates.ts';
import { type CurrencyCode, minorDigits, toUnits, unstatedCurrency } from '../core/money.ts';

const millisecondsPerDay = 86_400_000;

const minus = '\u2212';
const noBreakSpace = '\u00a0';

/** `typeset`: a true minus, and a sign of percent that stays with its number; `plain`: what a keyboard types. */
export type NumberStyle = 'typeset' | 'plain';

/** Numbers, money and dates as a locale writes them. Made once a locale; all take plain values, none reads a clock. */
export type Formatters = ReturnType<typeof makeFormatters>;

/** @param locale BCP 47 tag such as `de-AT`. */
export function makeFormatters(locale: string, style: NumberStyle = 'typeset') {
  const gap = style === 'plain' ? ' ' : noBreakSpace;
  const write = (format: Intl.NumberFormat, value: number) =>
    style === 'plain' ? format.format(value) : format.format(value).replace('-', minus);
  const number = (options: Intl.NumberFormatOptions) => {
    const format = makeNumberFormat(locale, options);
    return (value: number) => write(format, value);
  };
  const date = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (value: CalendarDate) => format.format(toEpochDay(value) * millisecondsPerDay);
  };
  const integer = number({ maximumFractionDigits: 0 });
  const decimal1 = number({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const upTo1 = number({ maximumFractionDigits: 1 });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const eitherList = new Intl.ListFormat(locale, { type: 'disjunction' });
  const moneyFormats = new Map<CurrencyCode, Intl.NumberFormat>();
  const day = date({ day: 'numeric', month: 'short', year: 'numeric' });
  const month = date({ month: 'short', year: 'numeric' });
  const shortMonth = date({ month: 'short' });
  const plainFormats = new Map<number, Intl.NumberFormat>();
  return {
    integer,
    /** One decimal, always shown. */
    decimal1,
    decimal2: number({ minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    /** Percent given as 0-100. */
    pct0: (pct: number) => `${integer(pct)}${gap}%`,
    pct1: (pct: number) => `${decimal1(pct)}${gap}%`,
    /** Hours with at most one decimal, from minutes. */
    hours: (minutes: number) => upTo1(minutes / 60),
    /** Whole currency units with thin separators, without the currency's sign: for dense tables. */
    wholeMoney: (amountMinor: number, currency: CurrencyCode) => integer(toUnits(amountMinor, currency)),
    /** The exact sum without its currency: for tables whose head names it. */
    exactMoney: (amountMinor: number, currency: CurrencyCode) => {
      const digits = minorDigits(currency);
      const format = plainFormats.get(digits) ?? makePlainFormat(locale, digits);
      plainFormats.set(digits, format);
      return write(format, toUnits(amountMinor, currency));
    },
    /** The exact sum with its currency. */
    money: (amountMinor: number, currency: CurrencyCode) => {
      const format = moneyFormats.get(currency) ?? makeMoneyFormat(locale, currency);
      moneyFormats.set(currency, format);
      return write(format, toUnits(amountMinor, currency));
    },
    /** Day, short month name and year: never ambiguous. */
    day,
    month: (period: Period) => month(`${period}-01` as CalendarDate),
    shortMonth: (period: Period) => shortMonth(`${period}-01` as CalendarDate),
    /** Bytes as kB, from a million on as MB. */
    fileSize: (byteCount: number) =>
      byteCount < 999_500
        ? `${integer(Math.ceil(byteCount / 1_000))}${gap}kB`
        : `${decimal1(byteCount / 1_000_000)}${gap}MB`,
    list: (items: readonly string[]) => list.format(items),
    /** "a, b or c". */
    either: (items: readonly string[]) => eitherList.format(items),
    compare: new Intl.Collator(locale, { numeric: true, sensitivity: 'base' }).compare,
  };
}

/** What rounds to zero has no sign. */
function makeNumberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { ...options, signDisplay: 'negative' });
}

function makeMoneyFormat(locale: string, currency: CurrencyCode): Intl.NumberFormat {
  const digits = minorDigits(currency);
  const shared = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const isStated = currency !== unstatedCurrency;
  return makeNumberFormat(locale, isStated ? { ...shared, style: 'currency', currency } : shared);
}

function makePlainFormat(locale: string, digits: number): Intl.NumberFormat {
  return makeNumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
