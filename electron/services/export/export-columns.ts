import { type CalendarDate, parseCalendarDate } from '../../../shared/core/dates.ts';
import { type CurrencyCode, minorDigits, parseCurrencyCode, unstatedCurrency } from '../../../shared/core/money.ts';
import type { StoreColumn, StoreTable, StoreValue } from '../../db/repositories/whole-store.ts';
import type { OutCell } from '../../files/writing/out-table.ts';

/** A column as it leaves: money in units under a name without `_minor`, flags as yes and no, the rest as it is stored. */
export type ExportColumn = StoreColumn & { readonly header: string; readonly kind: 'money' | 'flag' | 'plain' };

const minor = /_minor$/;
const flag = /^(?:is|may)_/;

export function exportColumnsOf({ columns }: StoreTable): readonly ExportColumn[] {
  return columns.map((column) => {
    if (column.type === 'INTEGER' && minor.test(column.name))
      return { ...column, header: column.name.replace(minor, ''), kind: 'money' };
    const isFlag = column.type === 'INTEGER' && flag.test(column.name);
    return { ...column, header: column.name, kind: isFlag ? 'flag' : 'plain' };
  });
}

/** Digits behind the point of a row's money: those of its currency, else of the operator's. */
export function digitsOf(currency: unknown, operatorCurrency: CurrencyCode | null): number {
  const own = typeof currency === 'string' ? parseCurrencyCode(currency) : undefined;
  return minorDigits(own ?? operatorCurrency ?? unstatedCurrency);
}

export function toOutCell({ kind, type, name }: ExportColumn, value: StoreValue, digits: number): OutCell {
  if (value === null) return null;
  if (kind === 'money') return { kind: 'money', minor: Number(value), digits };
  if (kind === 'flag') return { kind: 'yes-no', is: value === 1 };
  if (type !== 'TEXT') return { kind: 'number', value: Number(value) };
  const text = String(value);
  const day: CalendarDate | undefined = name.endsWith('_on') ? parseCalendarDate(text) : undefined;
  return day === undefined ? { kind: 'text', text } : { kind: 'date', on: day };
}

/** The stored value of a cell that {@link toOutCell} wrote, whichever file it went through; undefined where it is none. */
export function fromCell(column: ExportColumn, text: string, digits: number): StoreValue | undefined {
  if (text === '') return column.isNullable || column.type !== 'TEXT' ? null : '';
  if (column.kind === 'money') return minorOf(text, digits);
  if (column.kind === 'flag') return flagOf(text);
  if (column.type === 'TEXT') return text;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** Moves the point without arithmetic, so that no digit is lost. */
function minorOf(text: string, digits: number): number | undefined {
  const match = /^(-?)(\d+)(?:\.(\d*))?$/.exec(text);
  const decimals = (match?.[3] ?? '').replace(/0+$/, '');
  if (match === null || decimals.length > digits) return undefined;
  const size = Number(`${match[2]}${decimals.padEnd(digits, '0')}`);
  if (!Number.isSafeInteger(size)) return undefined;
  return match[1] === '-' && size !== 0 ? -size : size;
}

function flagOf(text: string): 0 | 1 | undefined {
  if (/^(?:yes|true|1)$/i.test(text)) return 1;
  return /^(?:no|false|0)$/i.test(text) ? 0 : undefined;
}
