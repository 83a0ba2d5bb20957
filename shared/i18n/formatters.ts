import { type CalendarDate, type Period, startOfPeriod, toEpochDay } from '../core/dates.ts';
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
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const eitherList = new Intl.ListFormat(locale, { type: 'disjunction' });
  return {
    ...makeNumbers(locale, style),
    ...makeMoney(locale, style),
    ...makeDates(locale),
    list: (items: readonly string[]) => list.format(items),
    /** "a, b or c". */
    either: (items: readonly string[]) => eitherList.format(items),
    compare: new Intl.Collator(locale, { numeric: true, sensitivity: 'base' }).compare,
  };
}

function makeNumbers(locale: string, style: NumberStyle) {
  const gap = style === 'plain' ? ' ' : noBreakSpace;
  const number = (options: Intl.NumberFormatOptions) => makeNumberFormat(locale, style, options);
  const integer = number({ maximumFractionDigits: 0 });
  const decimal1 = number({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const upTo1 = number({ maximumFractionDigits: 1 });
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
    /** Bytes as kB, from a million on as MB. */
    fileSize: (byteCount: number) =>
      byteCount < 999_500
        ? `${integer(Math.ceil(byteCount / 1_000))}${gap}kB`
        : `${decimal1(byteCount / 1_000_000)}${gap}MB`,
  };
}

/** Formats are made when a currency is first written: each takes a while, and most are never needed. */
function makeMoney(locale: string, style: NumberStyle) {
  const whole = makeNumberFormat(locale, style, { maximumFractionDigits: 0 });
  const plainFormats = new Map<number, WriteNumber>();
  const moneyFormats = new Map<CurrencyCode, WriteNumber>();
  return {
    /** Whole currency units with thin separators, without the currency's sign: for dense tables. */
    wholeMoney: (amountMinor: number, currency: CurrencyCode) => whole(toUnits(amountMinor, currency)),
    /** The exact sum without its currency: for tables whose head names it. */
    exactMoney: (amountMinor: number, currency: CurrencyCode) => {
      const digits = minorDigits(currency);
      const write = plainFormats.get(digits) ?? makeNumberFormat(locale, style, exactly(digits));
      plainFormats.set(digits, write);
      return write(toUnits(amountMinor, currency));
    },
    /** The exact sum with its currency. */
    money: (amountMinor: number, currency: CurrencyCode) => {
      const write = moneyFormats.get(currency) ?? makeNumberFormat(locale, style, withCurrency(currency));
      moneyFormats.set(currency, write);
      return write(toUnits(amountMinor, currency));
    },
  };
}

function makeDates(locale: string) {
  const date = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (value: CalendarDate) => format.format(toEpochDay(value) * millisecondsPerDay);
  };
  const month = date({ month: 'short', year: 'numeric' });
  const shortMonth = date({ month: 'short' });
  return {
    /** Day, short month name and year: never ambiguous. */
    day: date({ day: 'numeric', month: 'short', year: 'numeric' }),
    month: (period: Period) => month(startOfPeriod(period)),
    shortMonth: (period: Period) => shortMonth(startOfPeriod(period)),
  };
}

type WriteNumber = (value: number) => string;

/** What rounds to zero has no sign. */
function makeNumberFormat(locale: string, style: NumberStyle, options: Intl.NumberFormatOptions): WriteNumber {
  const format = new Intl.NumberFormat(locale, { ...options, signDisplay: 'negative' });
  return style === 'plain'
    ? (value) => toPlain(format.format(value))
    : (value) => format.format(value).replace('-', minus);
}

/** Some locales part thousands and currency with a space that does not break, or write a true minus. */
function toPlain(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, ' ').replace(minus, '-');
}

function exactly(digits: number): Intl.NumberFormatOptions {
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
}

function withCurrency(currency: CurrencyCode): Intl.NumberFormatOptions {
  const exact = exactly(minorDigits(currency));
  return currency === unstatedCurrency ? exact : { ...exact, style: 'currency', currency };
}
