import { describe, expect, test } from 'vitest';
import { listStoreTables } from '../../../electron/db/repositories/whole-store.ts';
import { gradeBook } from '../../../electron/services/book/grade-book.ts';
import { loadDemo } from '../../../electron/services/demo/load-demo.ts';
import { bringBack } from '../../../electron/services/export/bring-back.ts';
import { chooseExportPath, writeExport } from '../../../electron/services/export/write-export.ts';
import { takeMissedSnapshots } from '../../../electron/services/snapshots/take-missed-snapshots.ts';
import type { ExportFormat } from '../../../shared/contract/export-calls.ts';
import type { Instant } from '../../../shared/core/dates.ts';
import { buildDefaultModel } from '../../../shared/scoring/default-model.ts';
import { dumpStore } from '../../helpers/dump-store.ts';
import { createTestDeps, type TestDeps } from '../../helpers/service-deps.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const quiet = () => undefined;

/** Tables that do not leave with an export, each for a reason. */
const leftOut: Readonly<Record<string, string>> = {
  acts: 'memory of undo, gone in thirty days',
  act_changes: 'memory of undo, gone in thirty days',
  undone_rows: 'memory of undo, gone in thirty days',
};

/** Rows for the tables that the demo book leaves empty, :client a client and :other another one. */
const rowsOfEmptyTables: readonly string[] = [
  "INSERT INTO agreements VALUES ('a1', :client, '2026-01-02', 'price', '=1+1')",
  "INSERT INTO attachment_contents VALUES ('ab12', 70000)",
  "INSERT INTO attachment_pieces SELECT 'ab12', 0, hex(zeroblob(47000)) UNION ALL SELECT 'ab12', 1, 'QUJD=='",
  "INSERT INTO attachments VALUES ('t1', :client, 'incident', 'i1', '00 note.pdf', 'ab12', '2026-01-02')",
  "INSERT INTO client_aliases VALUES ('external-id', 'a tool', '0017', :client)",
  'INSERT INTO client_pairs_apart VALUES (min(:client, :other), max(:client, :other))',
  "INSERT INTO conduct_answers VALUES ('k1', :client, '2026-01-02', 'bad', NULL, 'difficult', 1)",
  "INSERT INTO costs (id, client_id, month, description, amount_minor, currency, identity) VALUES ('c1', :client, '2026-05', 'licences', 123456, 'EUR', 'c1')",
  "INSERT INTO documents (id, client_id, kind, variant, language, dated_on, answers, edits, status, created_at, updated_at) VALUES ('d1', :client, 'letter', 'L1', 'en', '2026-01-02', '{\"a\":1}', '{}', 'draft', '2026-01-02T00:00:00.000Z', '2026-01-02T00:00:00.000Z')",
  "INSERT INTO due_marks VALUES ('promise p1', :client, '2026-01-02', NULL)",
  "INSERT INTO estimates VALUES ('e1', :client, 'passThroughSharePct', 12.5, NULL, '2026-01-02')",
  "INSERT INTO ideal_client VALUES ('own', '[]', '2026-01-02')",
  "INSERT INTO import_mappings VALUES ('m1', 's', 'name', 'a.csv', '[\"a\"]', '{}', '2026-01-02T00:00:00.000Z')",
  "INSERT INTO import_row_answers VALUES ('h', '{\"kind\":\"ignore\"}', '2026-01-02T00:00:00.000Z')",
  "INSERT INTO import_rows_left_out SELECT id, 3, 'setAside', 'no-client', '[\"\",\"x\"]' FROM imports LIMIT 1",
  "INSERT INTO incidents (id, client_id, happened_on, facts, kind, invoice_number) VALUES ('i1', :client, '2026-01-02', 'two\nlines', 'disrespect', '007')",
  "INSERT INTO inventory_sections VALUES (:client, 'network', 'excluded', 'not ours')",
  "INSERT INTO least_fit_lists VALUES ('l1', '2026-01-02', 'operator')",
  "INSERT INTO least_fit_clients VALUES ('l1', :client)",
  "INSERT INTO letter_checks VALUES ('x1', 'd1', :client, 'cool-off', '=decided', '2026-01-02')",
  "INSERT INTO metric_values VALUES (:client, 'csat', '2026-05', 4.25, '2026-06-01')",
  "INSERT INTO operator_images VALUES ('logo', 'image/png', 'iVBORw0KGgo=', 30.5, 12)",
  "INSERT INTO own_assessments VALUES ('o1', :client, 'own-1', '2026-01-02', 'B')",
  "INSERT INTO promises VALUES ('p1', :client, 'a plan', 'operator', '2026-02-01', 'd1', '2026-01-02', NULL, 'end')",
  "INSERT INTO prospect_screens VALUES (:other, '{\"q\":1}', '2026-01-02', 'taken', '2026-01-03')",
  "INSERT INTO recommendations VALUES ('r1', :client, '2026-01-02', 'backup', 1, 2, 'budget', '2026-01-03', 'implemented', NULL, '2026-02-01')",
  "INSERT INTO reminders VALUES ('n1', :client, '2026-01-02', 'phone', NULL, '')",
  "INSERT INTO scenarios VALUES ('s1', 'parting', 'without', '2026-01-02', '{}', '[]')",
];

async function fillEveryTable(): Promise<TestDeps> {
  const deps = createTestDeps();
  await loadDemo(deps);
  takeMissedSnapshots(deps);
  const [client, other] = deps.db.prepare<[], string>('SELECT id FROM clients ORDER BY id LIMIT 2').pluck().all();
  deps.db
    .prepare("INSERT INTO model_versions VALUES ('v1', 1, 'mine', NULL, ?, '2026-01-02T00:00:00.000Z')")
    .run(JSON.stringify(buildDefaultModel('security-first')));
  for (const sql of rowsOfEmptyTables) {
    const given = Object.fromEntries(Object.entries({ client, other }).filter(([name]) => sql.includes(`:${name}`)));
    if (Object.keys(given).length === 0) deps.db.exec(sql);
    else deps.db.prepare(sql).run(given);
  }
  return deps;
}

describe('every table of the store', () => {
  test('leaves with an export, or is named here as left out', () => {
    const { db } = createTestDeps();
    const all = db
      .prepare<[], string>(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY 1",
      )
      .pluck()
      .all();
    const exported = listStoreTables(db);
    expect([...exported.map(({ name }) => name), ...Object.keys(leftOut)].toSorted()).toEqual(all);
    const types = exported.flatMap(({ name, columns }) => columns.map(({ type }) => `${name} ${type}`));
    // bytes would not come back from a spreadsheet: they are kept as base64
    expect(types.filter((type) => !/ (?:TEXT|INTEGER|REAL)$/.test(type))).toEqual([]);
  });

  const formats: readonly ExportFormat[] = ['csv', 'xlsx'];
  test.each(formats)('comes back from %s with a row in each, to the same grades', async (format) => {
    const deps = await fillEveryTable();
    const before = dumpStore(deps.db);
    expect(Object.keys(before).filter((name) => before[name]?.length === 0)).toEqual([]);
    const path = chooseExportPath(tempFolder(), format, deps.ports.clock.today());
    writeExport(deps.db, { path, format, exportedAt: '2026-06-30T12:00:00.000Z' as Instant }, quiet);
    const other = createTestDeps();
    bringBack(other.db, path, quiet);
    expect(dumpStore(other.db)).toEqual(before);
    expect(gradeBook(other, {})).toEqual(gradeBook(deps, {}));
  });
});
