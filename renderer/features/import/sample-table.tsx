import { parseCalendarDate } from '../../../shared/core/dates.ts';
import type { Formatters } from '../../../shared/i18n/formatters.ts';
import type { ColumnType } from '../../../shared/importing/columns/column.ts';
import { findColumn } from '../../../shared/importing/columns/columns-by-kind.ts';
import type { ImportKind } from '../../../shared/importing/import-kind.ts';
import { type Column, Table } from '../../ui/table.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import type { ReadablePreview } from './file-card.tsx';

type SampleRow = { readonly key: string; readonly cells: Readonly<Record<string, string>> };

/** The first rows as they will be stored. */
export function SampleTable({ preview }: { readonly preview: ReadablePreview }) {
  const { importScreen: texts } = useTexts();
  const formatters = useFormatters();
  const { kind } = preview.report;
  const names: Readonly<Record<string, string>> = texts.fields;
  const rows = preview.sample.map((cells, index): SampleRow => ({ key: String(index), cells }));
  const fields = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))].filter(
    (field) => !saysNothing(field, rows),
  );
  const columns = fields.map(
    (field): Column<SampleRow> => ({
      id: field,
      header: names[field] ?? texts.properties.other(field),
      render: ({ cells }) => <span data-value>{showCell(kind, field, cells[field] ?? '', formatters)}</span>,
      ...(isFigure(kind, field, rows) ? { align: 'end' as const } : {}),
    }),
  );
  return (
    <Table
      label={texts.sampleOf(preview.report.file)}
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
      maxHeight={232}
    />
  );
}

/** Days, times and sums as the locale writes them; anything else as it is. */
function showCell(kind: ImportKind, field: string, text: string, { day, decimal2 }: Formatters): string {
  const date = parseCalendarDate(text.slice(0, 10));
  const time = /^.{10}T(\d\d:\d\d)/.exec(text)?.[1];
  if (date !== undefined && (text.length === 10 || time !== undefined)) return [day(date), time].join(' ').trim();
  const isMoney = typeOf(kind, field) === 'money' && text !== '' && Number.isFinite(Number(text));
  return isMoney ? decimal2(Number(text)) : text;
}

/** A ledger gives invoices and payments, so its rows have their fields. */
function typeOf(kind: ImportKind, field: string): ColumnType | undefined {
  const kinds: readonly ImportKind[] = kind === 'ledger' ? ['invoices', 'payments'] : [kind];
  return kinds.map((one) => findColumn(one, field)?.type).find((type) => type !== undefined);
}

/** Numbers of invoices and other names made of digits are no figures. */
function isFigure(kind: ImportKind, field: string, rows: readonly SampleRow[]): boolean {
  if (typeOf(kind, field) === 'text' || /number$/i.test(field)) return false;
  const cells = rows.map((row) => row.cells[field] ?? '').filter((cell) => cell !== '');
  return cells.length > 0 && cells.every((cell) => /^[-+]?[\d.,\s'’]+(\s?[A-Z]{3}|\s?\p{Sc})?$/u.test(cell));
}

/** Where no amount may hold VAT there is nothing to read in that column. */
function saysNothing(field: string, rows: readonly SampleRow[]): boolean {
  return field === 'includeVat' && rows.every(({ cells }) => cells[field] !== 'yes');
}
