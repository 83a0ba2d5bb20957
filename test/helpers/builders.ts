import type { WritableDb } from '../../electron/db/database.ts';
import type { ClientId } from '../../shared/core/ids.ts';

let made = 0;

function next(prefix: string): string {
  made += 1;
  return `${prefix}-${made}`;
}

type Row = Readonly<Record<string, string | number | null>>;

/** Inserts a row with what is given over what the table needs, and answers its id. */
function insert(db: WritableDb, table: string, row: Row): string {
  const columns = Object.keys(row);
  const names = columns.map((column) => `"${column}"`).join(', ');
  db.prepare(`INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => '?').join(', ')})`).run(
    ...Object.values(row),
  );
  return String(row['id']);
}

/** An invoice of 100.00 EUR net, issued on 2026-01-15. */
export function insertInvoice(db: WritableDb, clientId: ClientId, given: Row = {}): string {
  const id = next('invoice');
  return insert(db, 'invoices', {
    id,
    client_id: clientId,
    source: 'table',
    number: id,
    issued_on: '2026-01-15',
    amount_minor: 10_000,
    currency: 'EUR',
    may_include_vat: 0,
    identity: id,
    ...given,
  });
}

export function insertPayment(db: WritableDb, clientId: ClientId, given: Row = {}): string {
  const id = next('payment');
  return insert(db, 'payments', {
    id,
    client_id: clientId,
    paid_on: '2026-02-01',
    amount_minor: 10_000,
    currency: 'EUR',
    identity: id,
    ...given,
  });
}

/** An hour of work on 2026-02-03. */
export function insertTimeEntry(db: WritableDb, clientId: ClientId, given: Row = {}): string {
  const id = next('time');
  return insert(db, 'time_entries', {
    id,
    client_id: clientId,
    worked_on: '2026-02-03',
    minutes: 60,
    identity: id,
    ...given,
  });
}

export function insertTicket(db: WritableDb, clientId: ClientId, given: Row = {}): string {
  const id = next('ticket');
  return insert(db, 'tickets', { id, client_id: clientId, opened_at: '2026-02-03T09:00:00Z', identity: id, ...given });
}

export function insertEstimate(db: WritableDb, clientId: ClientId, given: Row = {}): string {
  const id = next('estimate');
  return insert(db, 'estimates', {
    id,
    client_id: clientId,
    figure: 'revenuePerYear',
    value: 1000,
    currency: 'EUR',
    estimated_on: '2026-06-01',
    ...given,
  });
}

export function insertImport(db: WritableDb, given: Row = {}): string {
  const id = next('import');
  return insert(db, 'imports', {
    id,
    file_name: 'contacts.csv',
    sha256: id,
    kind: 'contacts',
    source: 'table',
    imported_at: '2026-06-01T10:00:00.000Z',
    rows_total: 0,
    rows_imported: 0,
    rows_skipped: 0,
    rows_set_aside: 0,
    summary: '{}',
    ...given,
  });
}

/** Every row of every table, for "as it was before". */
export function readWholeStore(
  db: WritableDb,
  except: readonly string[] = ['acts', 'act_changes'],
): Readonly<Record<string, unknown[]>> {
  const tables = db
    .prepare<[], { name: string }>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .all()
    .map(({ name }) => name)
    .filter((name) => !except.includes(name));
  return Object.fromEntries(tables.map((table) => [table, db.prepare(`SELECT * FROM "${table}" ORDER BY 1, 2`).all()]));
}
