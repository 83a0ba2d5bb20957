import type { CalendarDate, Period } from '../core/dates.ts';
import { type CurrencyCode, minorDigits, unstatedCurrency } from '../core/money.ts';
import { findColumn } from './columns/columns-by-kind.ts';
import { type ColumnValues, findDateOrder } from './find-date-order.ts';
import { findDecimal } from './find-decimal.ts';
import { type FileCurrency, findFileCurrency } from './find-file-currency.ts';
import type { Layout } from './find-layout.ts';
import { unguardFormula } from './formula-guard.ts';
import type { DateOrder, DecimalSign, Detected, ReadOptions } from './import-kind.ts';
import { looksLike } from './look-of-values.ts';
import { readDate, readInstant, readPeriod } from './read-date.ts';
import { findCurrency, readMinor, readScaled, type Scaled } from './read-number.ts';

/** A row as it stands in the file. */
export type Row = { readonly line: number; readonly cells: readonly string[] };

/** Reads the cells of one file by field, each column by its own properties. Null: empty. Undefined: not understood. */
export type TableReading = {
  readonly layout: Layout;
  readonly detected: readonly Detected[];
  readonly has: (field: string) => boolean;
  /** Whether the row ends before the column of that field. */
  readonly isBeyond: (row: Row, field: string) => boolean;
  readonly headerOf: (field: string) => string;
  readonly text: (row: Row, field: string) => string;
  readonly date: (row: Row, field: string) => CalendarDate | null | undefined;
  readonly instant: (row: Row, field: string) => string | null | undefined;
  readonly period: (row: Row, field: string) => Period | null | undefined;
  /** A word of a closed list, read once for each distinct text. */
  readonly word: <T>(row: Row, field: string, read: (text: string) => T | null | undefined) => T | null | undefined;
  readonly minor: (row: Row, field: string, currency: CurrencyCode | null) => number | null | undefined;
  readonly scaled: (row: Row, field: string) => Scaled | null | undefined;
  /** A text with a number that stands beside those of a column and is written as they are. */
  readonly scaledText: (text: string, field: string) => Scaled | undefined;
  /** Currency of the row's money: its own column, else a sign in the cell, else what holds for the file. */
  readonly currency: (row: Row, moneyField: string) => CurrencyCode | null | undefined;
  readonly digits: (currency: CurrencyCode | null) => number;
  readonly decimalOf: (field: string) => DecimalSign;
  /** Client to whom rows belong that name none; empty where nobody said. */
  readonly givenClient: string;
  /** Unit of durations that are bare numbers, where somebody said. */
  readonly givenUnit: ReadOptions['durationUnit'];
};

export type ReadingContext = {
  readonly options: ReadOptions;
  /** The operator's currency, where set: whose digits hold for money without currency, and which dollar "$" is. */
  readonly operatorCurrency: CurrencyCode | null;
};

/** Each column's properties are found when its first cell is read, so that nothing is asked that does not matter. */
export function makeTableReading(layout: Layout, rows: readonly Row[], context: ReadingContext): TableReading {
  const values = makeValues(layout, rows);
  const detected: Detected[] = [];
  const currency = findFileCurrency(layout, values.of, context);
  if (currency !== undefined) detected.push(currency.detected);
  const order = onceForEach((field) => {
    const given = context.options.dateOrders?.[field] ?? context.options.dateOrder;
    const { order: value, reason, alternatives } = findDateOrder(values.of(field), () => values.others(field), given);
    detected.push({ property: `dateOrder.${field}`, value, reason, alternatives });
    return value;
  });
  const decimal = onceForEach((field) => {
    const given = context.options.decimals?.[field] ?? context.options.decimal;
    const { decimal: value, reason, alternatives } = findDecimal(values.of(field), () => values.numbers(field), given);
    detected.push({ property: `decimal.${field}`, value, reason, alternatives });
    return value;
  });
  const givenClient = context.options.client?.trim() ?? '';
  return {
    layout,
    detected,
    givenClient,
    givenUnit: context.options.durationUnit,
    ...makeCellReaders(
      layout,
      order,
      decimal,
      currency,
      context.operatorCurrency,
      context.options.decimal === undefined ? makeUndecided(layout, values.of, decimal) : () => false,
    ),
  };
}

function onceForEach<T>(find: (field: string) => T): (field: string) => T {
  const known = new Map<string, T>();
  return (field) => {
    const found = known.get(field);
    if (found !== undefined) return found;
    const value = find(field);
    known.set(field, value);
    return value;
  };
}

type Values = {
  readonly of: (field: string) => ColumnValues;
  readonly others: (field: string) => readonly ColumnValues[];
  readonly numbers: (field: string) => readonly ColumnValues[];
};

function makeValues({ kind, headers, fields }: Layout, rows: readonly Row[]): Values {
  const known = new Map<number, ColumnValues>();
  const at = (index: number): ColumnValues => {
    const found = known.get(index) ?? { name: headers[index]?.text ?? '', values: distinct(rows, index) };
    known.set(index, found);
    return found;
  };
  const of = (field: string) => at(fields.get(field) ?? -1);
  const numberFields = [...fields.keys()].filter((field) =>
    ['money', 'number', 'duration'].includes(findColumn(kind, field)?.type ?? ''),
  );
  const rateColumns = ['rate', 'balance'].filter((field) => fields.has(field));
  return {
    of,
    others: (field) =>
      headers.flatMap((header, index) =>
        index === fields.get(field) || header.isSecret || !areDates(at(index)) ? [] : [at(index)],
      ),
    numbers: (field) => [...numberFields, ...rateColumns].filter((other) => other !== field).map(of),
  };
}

/** Numbers of invoices may look like dates now and then; a column of dates does so throughout. */
function areDates({ values }: ColumnValues): boolean {
  return looksLike('date', [...values].slice(0, 100));
}

function distinct(rows: readonly Row[], index: number): ReadonlySet<string> {
  const values = new Set<string>();
  for (const { cells } of rows) {
    const cell = cells[index];
    if (cell !== undefined && cell !== '') values.add(cell.trim());
  }
  return values;
}

function makeCellReaders(
  { fields, headers }: Layout,
  order: (field: string) => DateOrder,
  decimalOf: (field: string) => DecimalSign,
  fileCurrency: FileCurrency | undefined,
  operatorCurrency: CurrencyCode | null,
  isUndecided: (cell: string, field: string) => boolean,
): Omit<TableReading, 'layout' | 'detected' | 'givenClient' | 'givenUnit'> {
  const text = (row: Row, field: string): string => {
    const index = fields.get(field);
    return index === undefined ? '' : cleanCell(row.cells[index] ?? '');
  };
  const digits = (currency: CurrencyCode | null) => minorDigits(currency ?? operatorCurrency ?? unstatedCurrency);
  return {
    has: (field) => fields.has(field),
    isBeyond: (row, field) => (fields.get(field) ?? -1) >= row.cells.length,
    headerOf: (field) => headers[fields.get(field) ?? -1]?.text ?? field,
    text,
    date: remembered(text, (cell, field) => readDate(cell, order(field))?.on),
    instant: remembered(text, (cell, field) => readInstant(cell, order(field))),
    period: remembered(text, (cell, field) => readPeriod(cell, order(field))),
    word: makeWordReader(text),
    minor: makeMinorReader(text, decimalOf, digits, isUndecided),
    scaled: (row, field) => {
      const cell = text(row, field);
      return cell === '' ? null : readScaled(cell, decimalOf(field));
    },
    scaledText: (cell, field) => readScaled(cell, decimalOf(field)),
    currency: (row, moneyField) => {
      const written = text(row, 'currency');
      if (written !== '') return findCurrency(written);
      return fileCurrency?.of(text(row, moneyField)) ?? fileCurrency?.overall ?? null;
    },
    digits,
    decimalOf,
  };
}

function makeMinorReader(
  text: TableReading['text'],
  decimalOf: (field: string) => DecimalSign,
  digits: TableReading['digits'],
  isUndecided: (cell: string, field: string) => boolean,
): TableReading['minor'] {
  return (row, field, currency) => {
    const cell = text(row, field);
    if (cell === '') return null;
    if (digits(currency) < 3 && isUndecided(cell, field)) return undefined;
    return readMinor(cell, decimalOf(field), digits(currency));
  };
}

/** Trims, and takes off what spreadsheets wrap around texts that must stay texts: `="0123"`, `'0123'` and `'=1+1`. */
function cleanCell(cell: string): string {
  const trimmed = cell.trim();
  const first = trimmed.charCodeAt(0);
  if (first === 61) return /^="(.*)"$/s.exec(trimmed)?.[1] ?? trimmed;
  if (first === 39) return /^'(.*)'$/s.exec(trimmed)?.[1] ?? unguardFormula(trimmed.replace(/^'(?=\d)/, ''));
  return trimmed;
}

/**
 * Whether an amount may as well be a thousand times as much: "1.234" among amounts of a text that never have more than two
 * digits behind the point.
 */
function makeUndecided(
  { delimiter, fields, headers }: Layout,
  valuesOf: (field: string) => ColumnValues,
  decimalOf: (field: string) => DecimalSign,
): (cell: string, field: string) => boolean {
  const known = new Map<string, boolean>();
  const hasLong = (field: string): boolean => {
    const found = known.get(field);
    if (found !== undefined) return found;
    const long =
      decimalOf(field) === 'dot'
        ? /(?:^|\D)(?:0|\d{4,})\.\d{3}(?!\d)|\.\d{4,}/
        : /(?:^|\D)(?:0|\d{4,}),\d{3}(?!\d)|,\d{4,}/;
    const isLong = [...valuesOf(field).values].some((value) => long.test(value));
    known.set(field, isLong);
    return isLong;
  };
  return (cell, field) => {
    if (delimiter === '' || !/^[^\d]*[1-9]\d{0,2}[.,]\d{3}[^\d]*$/.test(cell)) return false;
    const sign = cell.includes('.') ? 'dot' : 'comma';
    if (sign !== decimalOf(field) || headers[fields.get(field) ?? -1] === undefined) return false;
    return !hasLong(field);
  };
}

function makeWordReader(text: (row: Row, field: string) => string): TableReading['word'] {
  const known = new Map<string, Map<string, unknown>>();
  return <T>(row: Row, field: string, read: (cell: string) => T | null | undefined) => {
    const cell = text(row, field);
    if (cell === '') return null;
    let ofField = known.get(field);
    if (ofField === undefined) {
      ofField = new Map();
      known.set(field, ofField);
    }
    if (!ofField.has(cell)) ofField.set(cell, read(cell));
    return ofField.get(cell) as T | null | undefined;
  };
}

/** Files repeat their days and times: each distinct text of a field is read once. */
function remembered<T>(
  text: (row: Row, field: string) => string,
  read: (cell: string, field: string) => T | undefined,
): (row: Row, field: string) => T | null | undefined {
  const known = new Map<string, Map<string, T | undefined>>();
  return (row, field) => {
    const cell = text(row, field);
    if (cell === '') return null;
    let ofField = known.get(field);
    if (ofField === undefined) {
      ofField = new Map();
      known.set(field, ofField);
    }
    const found = ofField.get(cell);
    if (found !== undefined || ofField.has(cell)) return found;
    const value = read(cell, field);
    ofField.set(cell, value);
    return value;
  };
}
