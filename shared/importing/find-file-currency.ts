import { type CurrencyCode, parseCurrencyCode } from '../core/money.ts';
import { findColumn } from './columns/columns-by-kind.ts';
import type { ColumnValues } from './find-date-order.ts';
import type { Layout } from './find-layout.ts';
import type { Detected, ReadOptions } from './import-kind.ts';
import { findCurrencySign } from './read-number.ts';

export type FileCurrency = {
  /** What holds for rows that say nothing themselves; undefined where nothing does. */
  readonly overall: CurrencyCode | undefined;
  /** Currency of a sign in a money cell. */
  readonly of: (cell: string) => CurrencyCode | undefined;
  readonly detected: Detected;
};

const dollars = new Set(['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN', 'CLP', 'COP', 'ARS']);

/** The currency of a file that has no filled currency column: by its headers, else by the sign in its amounts, totals too. */
export function findFileCurrency(
  layout: Layout,
  valuesOf: (field: string) => ColumnValues,
  { operatorCurrency, options }: { readonly operatorCurrency: CurrencyCode | null; readonly options: ReadOptions },
): FileCurrency | undefined {
  const moneyFields = [...layout.fields.keys()].filter((field) => findColumn(layout.kind, field)?.type === 'money');
  if (moneyFields.length === 0) return undefined;
  const of = (cell: string): CurrencyCode | undefined => {
    const sign = findCurrencySign(cell);
    if (sign !== 'USD' || operatorCurrency === null || !dollars.has(operatorCurrency)) return sign;
    return /US/i.test(cell) ? sign : operatorCurrency;
  };
  if (layout.fields.has('currency') && valuesOf('currency').values.size > 0) {
    const values = [...valuesOf('currency').values].slice(0, 8).join(', ');
    return {
      overall: undefined,
      of,
      detected: detect(values, { kind: 'in-column', column: valuesOf('currency').name }),
    };
  }
  const given = parseCurrencyCode(options.currency ?? '');
  // what the user says of the file beats its header and its signs
  if (given !== undefined) return { overall: given, of: () => undefined, detected: detect(given, { kind: 'given' }) };
  for (const field of moneyFields) {
    const header = layout.headers[layout.fields.get(field) ?? -1];
    const code = parseCurrencyCode(header?.normalised.inBrackets ?? '') ?? findHeaderCode(header?.text ?? '');
    if (code !== undefined)
      return { overall: code, of, detected: detect(code, { kind: 'in-header', column: header?.text ?? '' }) };
  }
  const stated = layout.title
    .map((cell) => (/^[A-Z]{3}$/.test(cell) ? parseCurrencyCode(cell) : undefined))
    .find((code) => code !== undefined);
  const bySign = findBySign(moneyFields, valuesOf, of);
  if (stated === undefined || bySign.overall !== undefined) return bySign;
  return { overall: stated, of, detected: detect(stated, { kind: 'stated-in-file' }) };
}

/** "Amount EUR", "Betrag in €". */
function findHeaderCode(header: string): CurrencyCode | undefined {
  const sign = findCurrencySign(header);
  const isShouted = header === header.toUpperCase(); // then "TOTAL ALL" would be Albanian
  return sign ?? (isShouted ? undefined : parseCurrencyCode(/\b[A-Z]{3}$/.exec(header.trim())?.[0] ?? ''));
}

function findBySign(
  fields: readonly string[],
  valuesOf: (field: string) => ColumnValues,
  of: (cell: string) => CurrencyCode | undefined,
): FileCurrency {
  for (const field of fields) {
    const { name, values } = valuesOf(field);
    const found = new Set<CurrencyCode>();
    for (const value of values) {
      const code = of(value);
      if (code !== undefined) found.add(code);
    }
    const [only] = found;
    if (only === undefined) continue;
    const detected = detect([...found].join(', '), { kind: 'sign-in-amounts', column: name });
    return { overall: found.size === 1 ? only : undefined, of, detected };
  }
  return { overall: undefined, of, detected: detect('', { kind: 'not-stated' }) };
}

function detect(value: string, reason: Detected['reason']): Detected {
  return { property: 'currency', value, reason, alternatives: [] };
}
