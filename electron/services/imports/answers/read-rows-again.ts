import { toMatchName } from '../../../../shared/client/match-name.ts';
import type { ImportOptions } from '../../../../shared/contract/import-calls.ts';
import { columnsByKind } from '../../../../shared/importing/columns/columns-by-kind.ts';
import type { ImportKind } from '../../../../shared/importing/import-kind.ts';
import { parseWhy } from '../../../../shared/importing/left-out.ts';
import { readTableAtOnce, type TableContents } from '../../../../shared/importing/read-table.ts';
import type { SourceTable } from '../../../../shared/importing/source-table.ts';
import type { ImportLayout } from '../../../db/repositories/import-layouts.ts';
import { readSettings } from '../../../db/repositories/settings.ts';
import type { ServiceDeps } from '../../service-deps.ts';

export type RowCells = { readonly row: number; readonly cells: readonly string[]; readonly why: string };

type Known = { readonly file: string; readonly kind: ImportKind; readonly source: string };

/** Reads rows of an import again, each decision on the file as it was taken then. */
export function readRowsAgain(
  deps: ServiceDeps,
  { file, kind, source }: Known,
  layout: ImportLayout,
  rows: readonly RowCells[],
): TableContents {
  const records = [{ row: 0, cells: layout.headers }, ...rows].map(({ row, cells }, index) => ({
    line: row,
    cells,
    isBroken: false,
    end: index + 1,
  }));
  const table: SourceTable = {
    fileName: file,
    part: '',
    format: 'csv',
    // its title is what told that tool; no other tool is told by one
    titles: source === 'invoice-ninja' ? ['Invoice Ninja'] : [],
    content: { kind: 'rows', rows: records, merged: [] },
    detected: [],
  };
  return readTableAtOnce(table, {
    options: { ...layout.options, headerRow: 0, columns: columnsOf(kind, layout) },
    operatorCurrency: readSettings(deps.db).currency,
    toClientKey: toMatchName,
    today: deps.ports.clock.today(),
    farBefore: new Map(rows.map(({ row, why }) => [row, parseWhy(why)])),
  });
}

/** Each field by the place of its column, and no other. */
function columnsOf(kind: ImportKind, { fields }: ImportLayout): NonNullable<ImportOptions['columns']> {
  return Object.fromEntries(
    columnsByKind[kind].columns.map(({ field }) => {
      const index = fields[field];
      return [field, index === undefined ? null : `#${index + 1}`];
    }),
  );
}
