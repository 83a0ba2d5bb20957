import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { connect, openStore } from '../../electron/db/connection.ts';
import type { WritableDb } from '../../electron/db/database.ts';
import { writeSettings } from '../../electron/db/repositories/settings.ts';
import { computeBookAnew } from '../../electron/services/book/grade-book.ts';
import type { CurrencyCode } from '../../shared/core/money.ts';
import { clientCount, fillLargeStore, lastOn } from './large-store.ts';
import { compare, type Measured, timeOf } from './measure.ts';

const key = '5a'.repeat(32);

/** The columns that grading needs of every table, all rows of them. */
const reads = [
  'SELECT id, name, standing, archived_on, size_exemption_kind, size_exemption_reason FROM clients',
  'SELECT id, client_id, issued_on, due_on, paid_on, amount_minor, gross_minor, balance_minor, pass_through_minor, currency, is_recurring FROM invoices',
  'SELECT client_id, invoice_id, paid_on, amount_minor, currency FROM payments',
  'SELECT client_id, month, amount_minor, currency FROM costs',
  'SELECT client_id, worked_on, minutes FROM time_entries',
  'SELECT client_id, assessed_on, criterion, level, nudge, is_pinned FROM assessments',
] as const;

function readRows(db: WritableDb): number {
  return reads.reduce((count, sql) => count + db.prepare(sql).all().length, 0);
}

/** (a) Grading a large book, against reading its rows from the same encrypted file. */
export async function benchGrading(folder: string, say: (text: string) => void): Promise<Measured> {
  const file = join(folder, 'large.db');
  const writer = openStore(file, key);
  say(`making a store of ${clientCount} clients with 36 months …`);
  fillLargeStore(writer);
  writeSettings(writer, { currency: 'EUR' as CurrencyCode, internalCostPerHour: 35, targetRatePerHour: 75 });
  writer.close();
  const db = connect(file, key);
  const rowCount = readRows(db);
  const head = {
    id: 'a',
    what: `grade ${clientCount} clients with 36 months`,
    baseline: `bare better-sqlite3 reads the same ${rowCount} rows`,
    unit: 'ms',
    target: 3,
  } as const;
  const measured = await compare(
    head,
    5,
    () => timeOf(() => computeBookAnew(db, lastOn)),
    () => timeOf(() => readRows(db)),
  );
  db.close();
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
  return measured;
}
