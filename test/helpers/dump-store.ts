import type { WritableDb } from '../../electron/db/database.ts';
import { listStoreTables } from '../../electron/db/repositories/whole-store.ts';

/** Every row of every table that an export takes, by table, in the order of its key. */
export function dumpStore(db: WritableDb): Record<string, unknown[]> {
  return Object.fromEntries(
    listStoreTables(db).map(({ name, keyColumns }) => [
      name,
      db.prepare(`SELECT * FROM "${name}" ORDER BY ${keyColumns.join(', ')}`).all(),
    ]),
  );
}
