import type { ImportOptions } from '../../../../shared/contract/import-calls.ts';
import { type CalendarDate, parseCalendarDate } from '../../../../shared/core/dates.ts';
import { type CurrencyCode, parseCurrencyCode } from '../../../../shared/core/money.ts';
import { overrideOptions } from '../../../../shared/importing/mapping/mapping.ts';
import type { TableContents } from '../../../../shared/importing/read-table.ts';
import type { ImportLayout } from '../../../db/repositories/import-layouts.ts';
import type { ReadFile } from '../import-contents.ts';

/** Every decision that was taken on a file, so that single rows of it are read in the same way later. */
export function toImportLayout({ contents, mapping, given }: ReadFile): ImportLayout {
  const { layout } = contents;
  const remembered: ImportOptions = mapping?.options ?? {};
  const { columns: _columns, clientColumn: _clientColumn, ...said } = overrideOptions(remembered, given);
  return {
    headers: layout.headers.map(({ text }) => text),
    fields: Object.fromEntries(layout.fields),
    options: { ...said, kind: layout.kind, ...detectedOptions(contents) },
  };
}

function detectedOptions({ detected, questions }: TableContents): ImportOptions {
  const dateOrders: NonNullable<ImportOptions['dateOrders']> = {};
  const decimals: NonNullable<ImportOptions['decimals']> = {};
  let currency: CurrencyCode | undefined;
  let listOn: CalendarDate | undefined;
  for (const { property, value } of detected) {
    const [base = '', field = ''] = property.split('.');
    if (base === 'dateOrder' && (value === 'dmy' || value === 'mdy' || value === 'ymd')) dateOrders[field] = value;
    if (base === 'decimal' && (value === 'comma' || value === 'dot')) decimals[field] = value;
    if (base === 'currency') currency = parseCurrencyCode(value);
    if (base === 'listDay') listOn = parseCalendarDate(value);
  }
  const unit = questions.find(({ code }) => code === 'duration-unit')?.detail;
  return {
    dateOrders,
    decimals,
    ...(currency === undefined ? {} : { currency }),
    ...(listOn === undefined ? {} : { listOn }),
    ...(unit === 'hours' || unit === 'minutes' || unit === 'seconds' ? { durationUnit: unit } : {}),
  };
}
