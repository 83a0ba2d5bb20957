import { parseCalendarDate } from '../../../shared/core/dates.ts';
import type { Formatters } from '../../../shared/i18n/formatters.ts';
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
  const fields = [...new Set(preview.sample.flatMap((row) => Object.keys(row)))];
  const rows = preview.sample.map((cells, index): SampleRow => ({ key: String(index), cells }));
  const columns = fields.map(
    (field): Column<SampleRow> => ({
      id: field,
      header: names[field] ?? texts.properties.other(field),
      render: ({ cells }) => <span data-value>{showCell(kind, field, cells[field] ?? '', formatters)}</span>,
      ...(isNumeric(rows, field) ? { align: 'end' as const } : {}),
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

/** Days and sums as the locale writes them; anything else as it is. */
function showCell(kind: ImportKind, field: string, text: string, { day, decimal2 }: Formatters): string {
  const date = parseCalendarDate(text);
  if (date !== undefined) return day(date);
  const isMoney = findColumn(kind, field)?.type === 'money' && text !== '' && Number.isFinite(Number(text));
  return isMoney ? decimal2(Number(text)) : text;
}

function isNumeric(rows: readonly SampleRow[], field: string): boolean {
  const cells = rows.map((row) => row.cells[field] ?? '').filter((cell) => cell !== '');
  return cells.length > 0 && cells.every((cell) => /^[-+]?[\d.,\s'’]+(\s?[A-Z]{3}|\s?\p{Sc})?$/u.test(cell));
}
