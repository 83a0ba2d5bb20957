import type { ClientId } from '../../../shared/core/ids.ts';
import type { ReadableDb, WritableDb } from '../database.ts';

const countedTables = [
  'contacts',
  'invoices',
  'payments',
  'costs',
  'time_entries',
  'tickets',
  'estimates',
  'assessments',
  'flags',
  'incidents',
  'reminders',
  'agreements',
  'recommendations',
  'attachments',
  'documents',
  'promises',
  'inventory_records',
] as const;

/** How many rows of each table belong to a client; tables without any are left away. */
export function countRowsOfClient(db: ReadableDb, id: ClientId): { table: string; count: number }[] {
  const sql = countedTables
    .map((table) => `SELECT '${table}' AS "table", COUNT(*) AS count FROM ${table} WHERE client_id = @id`)
    .join(' UNION ALL ');
  return db
    .prepare<[{ id: string }], { table: string; count: number }>(sql)
    .all({ id })
    .filter(({ count }) => count > 0);
}

export type ClientSums = {
  readonly invoicedMinor: Record<string, number>;
  readonly minutesWorked: number;
  readonly firstOn: string | null;
  readonly lastOn: string | null;
};

/** What was invoiced to a client and worked for it, ever; currency empty where the file named none. */
export function sumUpClient(db: ReadableDb, id: ClientId): ClientSums {
  const invoiced = db
    .prepare<[string], { currency: string; minor: number }>(
      `SELECT COALESCE(currency, '') AS currency, SUM(amount_minor) AS minor FROM invoices WHERE client_id = ?
       GROUP BY 1 ORDER BY 1`,
    )
    .all(id);
  const worked = db
    .prepare<[string], { minutes: number | null }>(
      'SELECT SUM(minutes) AS minutes FROM time_entries WHERE client_id = ?',
    )
    .get(id);
  const days = db
    .prepare<[{ id: string }], { firstOn: string | null; lastOn: string | null }>(
      `SELECT MIN(day) AS firstOn, MAX(day) AS lastOn FROM (
         SELECT issued_on AS day FROM invoices WHERE client_id = @id
         UNION ALL SELECT worked_on FROM time_entries WHERE client_id = @id)`,
    )
    .get({ id });
  return {
    invoicedMinor: Object.fromEntries(invoiced.map(({ currency, minor }) => [currency, minor])),
    minutesWorked: worked?.minutes ?? 0,
    firstOn: days?.firstOn ?? null,
    lastOn: days?.lastOn ?? null,
  };
}

/** Names in their matching form by which files know a client, beside its own. */
export function listOtherNames(db: ReadableDb, id: ClientId): string[] {
  return db
    .prepare<[string], { value: string }>(
      "SELECT value FROM client_aliases WHERE client_id = ? AND kind = 'name' ORDER BY value",
    )
    .all(id)
    .map(({ value }) => value);
}

/** The ids of a pair in the order in which it is stored. */
export function toPair(one: ClientId, other: ClientId): readonly [ClientId, ClientId] {
  return one < other ? [one, other] : [other, one];
}

/** Remembers a pair in the order of `toPair` as two clients; known pairs stay as they are. */
export function insertPairApart(db: WritableDb, [first, second]: readonly [ClientId, ClientId]): void {
  db.prepare('INSERT OR IGNORE INTO client_pairs_apart (first_id, second_id) VALUES (?, ?)').run(first, second);
}

/** Pairs that were said to be two clients, each as "first second". */
export function listPairsApart(db: ReadableDb): ReadonlySet<string> {
  const rows = db
    .prepare<[], { pair: string }>("SELECT first_id || ' ' || second_id AS pair FROM client_pairs_apart")
    .all();
  return new Set(rows.map(({ pair }) => pair));
}
