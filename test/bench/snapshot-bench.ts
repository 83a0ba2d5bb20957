import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../electron/db/connection.ts';
import type { WritableDb } from '../../electron/db/database.ts';
import { writeSettings } from '../../electron/db/repositories/settings.ts';
import type { ServiceDeps } from '../../electron/services/service-deps.ts';
import { freezeBook } from '../../electron/services/snapshots/take-snapshot.ts';
import { toCalendarDate } from '../../shared/core/dates.ts';
import type { CurrencyCode } from '../../shared/core/money.ts';
import { randomPlans } from '../helpers/book/random-plans.ts';
import { fillStore } from '../helpers/fill-store.ts';
import { countingIds, fixedClock } from '../helpers/fixed-ports.ts';
import { makeBookRows } from '../helpers/make-book.ts';
import { compare, type Measured, timeOf } from './measure.ts';

const key = '5a'.repeat(32);
const clientCount = 80;
const today = '2026-11-03';
const monthEnd = toCalendarDate('2026-10-31');

/** (s) The month end of a book of 80 clients, against writing the rows of such a snapshot to the same store as they are. */
export async function benchSnapshot(folder: string, say: (text: string) => void): Promise<Measured> {
  const file = join(folder, 'month-end.db');
  const db = openStore(file, key);
  say(`making a book of ${clientCount} clients …`);
  fillStore(db, makeBookRows(randomPlans(clientCount)), toCalendarDate(today));
  writeSettings(db, { currency: 'EUR' as CurrencyCode, internalCostPerHour: 35, targetRatePerHour: 75 });
  const deps = {
    db,
    ports: { clock: fixedClock(today), newId: countingIds() },
    announce: () => undefined,
  } as unknown as ServiceDeps;
  freezeBook(deps, { asOf: toCalendarDate('2026-09-30'), cause: 'month-end' });
  const copy = copyRows(db);
  const measured = await compare(
    {
      id: 's',
      what: `month-end snapshot of ${clientCount} clients`,
      baseline: 'bare better-sqlite3 writes the same rows',
      unit: 'ms',
      target: 6,
    },
    7,
    () => timeOf(() => freezeBook(deps, { asOf: monthEnd, cause: 'month-end' })),
    () => timeOf(copy),
  );
  db.close();
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
  return measured;
}

/** Writes the first snapshot once more under another id, from rows that are in memory already. */
function copyRows(db: WritableDb): () => void {
  type Row = Readonly<Record<string, string | null>>;
  const head = db.prepare<[], Row>('SELECT * FROM snapshots').get() as Row;
  const clients = db.prepare<[], Row>('SELECT * FROM snapshot_clients').all() as Row[];
  const columns = (row: Row | undefined) => Object.keys(row ?? {});
  const insert = (table: string, row: Row | undefined) =>
    db.prepare(
      `INSERT INTO ${table} (${columns(row).join(', ')}) VALUES (${columns(row)
        .map((name) => `@${name}`)
        .join(', ')})`,
    );
  const [addHead, addClient] = [insert('snapshots', head), insert('snapshot_clients', clients[0])];
  let copies = 0;
  return () => {
    copies += 1;
    const id = `copy-${copies}`;
    db.transaction(() => {
      // On demand and long ago: a copy is nobody's month end.
      addHead.run({ ...head, id, cause: 'on-demand', as_of: '2000-01-01' });
      for (const client of clients) addClient.run({ ...client, snapshot_id: id });
    })();
  };
}
