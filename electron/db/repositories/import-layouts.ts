import type { ImportOptions } from '../../../shared/contract/import-calls.ts';
import type { ImportId } from '../../../shared/core/ids.ts';
import type { ReadableDb, WritableDb } from '../database.ts';

/** How the file of an import was read, so that its rows that were set aside can be read again. No content of the file. */
export type ImportLayout = {
  readonly headers: readonly string[];
  /** Field to index of its column. */
  readonly fields: Readonly<Record<string, number>>;
  readonly options: ImportOptions;
};

type Summary = { readonly layout?: ImportLayout };

function readSummary(db: ReadableDb, id: ImportId): Summary {
  const row = db.prepare<[string], { summary: string }>('SELECT summary FROM imports WHERE id = ?').get(id);
  return row === undefined ? {} : (JSON.parse(row.summary) as Summary);
}

/** The layout; undefined for an import that was stored before layouts were kept. */
export function findImportLayout(db: ReadableDb, id: ImportId): ImportLayout | undefined {
  return readSummary(db, id).layout;
}

/** Changes parts of what is kept of an import beside its counts. */
export function updateSummary(db: WritableDb, id: ImportId, change: object): void {
  const summary = JSON.stringify({ ...readSummary(db, id), ...change });
  db.prepare('UPDATE imports SET summary = ? WHERE id = ?').run(summary, id);
}

/** Moves rows of an import between what is in, what was skipped and what waits; the sum stays. */
export function moveCounts(
  db: WritableDb,
  id: ImportId,
  by: { readonly imported: number; readonly skipped: number },
): void {
  db.prepare(
    `UPDATE imports SET rows_imported = rows_imported + @imported, rows_skipped = rows_skipped + @skipped,
       rows_set_aside = rows_set_aside - @imported - @skipped WHERE id = @id`,
  ).run({ ...by, id });
}

/** Takes a row off those that an import left out: it was stored after all. */
export function deleteLeftOut(db: WritableDb, id: ImportId, row: number): void {
  db.prepare('DELETE FROM import_rows_left_out WHERE import_id = ? AND row = ?').run(id, row);
}

export type ChangedLeftOut = {
  readonly row: number;
  readonly outcome: 'skipped' | 'setAside';
  readonly why: string;
  readonly cells: readonly string[];
};

/** Sets why a row is left out and what it holds now, after an answer that did not suffice. */
export function updateLeftOut(db: WritableDb, id: ImportId, { row, outcome, why, cells }: ChangedLeftOut): void {
  db.prepare('UPDATE import_rows_left_out SET outcome = ?, why = ?, cells = ? WHERE import_id = ? AND row = ?').run(
    outcome,
    why,
    JSON.stringify(cells),
    id,
    row,
  );
}
