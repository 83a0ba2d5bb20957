import type { CurrencyCode } from '../../../shared/core/money.ts';
import type { ReadableDb } from '../../db/database.ts';
import { listClientNames } from '../../db/repositories/import-clients.ts';
import {
  countStoreRows,
  iterateStoreRows,
  listStoreTables,
  type StoreTable,
  type StoreValue,
} from '../../db/repositories/whole-store.ts';
import type { OutCell, OutTable } from '../../files/writing/out-table.ts';
import { digitsOf, exportColumnsOf, toOutCell } from './export-columns.ts';

/** Named beside its id wherever a row belongs to a client; for the reader only. */
const clientNameHeader = 'client';

export type ExportTable = OutTable & { readonly rowCount: number };

/** Tables whose rows are read as they are written. An open query holds up every write: `close` ends those left open. */
export type ExportTables = { readonly tables: readonly ExportTable[]; readonly close: () => void };

/** Every table of the store as it leaves. */
export function buildExportTables(
  db: ReadableDb,
  operatorCurrency: CurrencyCode | null,
  tellRow: (table: string) => void,
): ExportTables {
  const names = new Map<string, string>(listClientNames(db).map(({ id, name }) => [id, name]));
  const open = new Set<Iterator<unknown>>();
  const tables = listStoreTables(db).map((table) => {
    const client = table.columns.findIndex(({ name }) => name === 'client_id');
    const headers = exportColumnsOf(table).map(({ header }) => header);
    return {
      name: table.name,
      headers: client < 0 ? headers : [clientNameHeader, ...headers],
      rowCount: countStoreRows(db, table),
      rows: rowsOf(db, table, { client, names, operatorCurrency, tellRow, open }),
    };
  });
  return {
    tables,
    close: () => {
      for (const rows of open) rows.return?.();
    },
  };
}

type Given = {
  readonly client: number;
  readonly names: ReadonlyMap<string, string>;
  readonly operatorCurrency: CurrencyCode | null;
  readonly tellRow: (table: string) => void;
  readonly open: Set<Iterator<unknown>>;
};

function* rowsOf(
  db: ReadableDb,
  table: StoreTable,
  { client, names, operatorCurrency, tellRow, open }: Given,
): Generator<readonly OutCell[]> {
  const columns = exportColumnsOf(table);
  const currency = columns.findIndex(({ name }) => name === 'currency');
  const rows = iterateStoreRows(db, table);
  open.add(rows);
  for (const row of rows) {
    tellRow(table.name);
    const digits = digitsOf(row[currency], operatorCurrency);
    const cells = columns.map((column, at) => toOutCell(column, row[at] ?? null, digits));
    yield client < 0 ? cells : [nameCell(names, row[client]), ...cells];
  }
}

function nameCell(names: ReadonlyMap<string, string>, id: StoreValue | undefined): OutCell {
  const name = typeof id === 'string' ? names.get(id) : undefined;
  return name === undefined ? null : { kind: 'text', text: name };
}
