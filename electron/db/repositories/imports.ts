import type { ImportSummary } from '../../../shared/contract/import-calls.ts';
import type { Instant } from '../../../shared/core/dates.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import type { ImportId } from '../../../shared/core/ids.ts';
import type { ReadableDb, WritableDb } from '../database.ts';

export type NewImport = {
  readonly id: ImportId;
  readonly fileName: string;
  readonly sha256: string;
  readonly kind: ImportSummary['kind'];
  readonly source: string;
  readonly importedAt: Instant;
};

/** Opens an import, so that its rows can name it; its counts follow when it is done. */
export function insertImport(db: WritableDb, entry: NewImport): void {
  db.prepare(
    `INSERT INTO imports (id, file_name, sha256, kind, source, imported_at, rows_total, rows_imported, rows_skipped,
       rows_set_aside, summary)
     VALUES (@id, @fileName, @sha256, @kind, @source, @importedAt, 0, 0, 0, 0, '{}')`,
  ).run(entry);
}

/** Stores the counts and the report of an import. */
export function finishImport(db: WritableDb, id: ImportId, rows: ImportSummary['rows'], summary: object): void {
  db.prepare(
    `UPDATE imports SET rows_total = @total, rows_imported = @imported, rows_skipped = @skipped,
       rows_set_aside = @setAside, summary = @summary WHERE id = @id`,
  ).run({ ...rows, id, summary: JSON.stringify(summary) });
}

/** Whether the very same bytes were imported as that kind and still stand. */
export function hasImported(db: ReadableDb, sha256: string, kind: string): boolean {
  return (
    db
      .prepare<[string, string], { id: string }>(
        'SELECT id FROM imports WHERE sha256 = ? AND kind = ? AND undone_at IS NULL LIMIT 1',
      )
      .get(sha256, kind) !== undefined
  );
}

type ImportRow = Pick<ImportSummary, 'id' | 'file' | 'kind' | 'source' | 'importedAt' | 'undoneAt'> &
  ImportSummary['rows'] & { readonly summary: string; readonly isRemembered: 0 | 1 };

const selectImports = `
  SELECT id, file_name AS file, kind, source, imported_at AS importedAt, rows_total AS total, rows_imported AS imported,
    rows_skipped AS skipped, rows_set_aside AS setAside, undone_at AS undoneAt, summary,
    EXISTS (SELECT 1 FROM undone_rows WHERE import_id = imports.id) AS isRemembered
  FROM imports`;

type StoredSummary = Partial<Pick<ImportSummary, 'totals' | 'firstOn' | 'lastOn'>>;

function toSummary(row: ImportRow): ImportSummary {
  const { total, imported, skipped, setAside, summary, isRemembered, ...rest } = row;
  const {
    totals = { amountMinor: {}, minutes: 0 },
    firstOn = null,
    lastOn = null,
  } = JSON.parse(summary) as StoredSummary;
  return {
    ...rest,
    rows: { total, imported, skipped, setAside },
    totals,
    firstOn,
    lastOn,
    canRedo: rest.undoneAt !== null && isRemembered === 1,
  };
}

/** Every import, newest first. */
export function listImports(db: ReadableDb): ImportSummary[] {
  return db.prepare<[], ImportRow>(`${selectImports} ORDER BY imported_at DESC, id DESC`).all().map(toSummary);
}

/** The import; throws `not-found` where there is none. */
export function getImport(db: ReadableDb, id: ImportId): ImportSummary {
  const row = db.prepare<[string], ImportRow>(`${selectImports} WHERE id = ?`).get(id);
  if (row === undefined) throw new Refusal('not-found', 'there is no such import', { importId: id });
  return toSummary(row);
}

/** Notes when an import was taken back; its rows are dealt with elsewhere. */
export function markUndone(db: WritableDb, id: ImportId, at: Instant): void {
  db.prepare('UPDATE imports SET undone_at = ? WHERE id = ?').run(at, id);
}

/** Notes that an import stands again. */
export function markRedone(db: WritableDb, id: ImportId): void {
  db.prepare('UPDATE imports SET undone_at = NULL WHERE id = ?').run(id);
}

export type StoredLeftOut = {
  readonly row: number;
  readonly outcome: 'skipped' | 'setAside';
  /** Code and detail, as `parseWhy` reads them. */
  readonly why: string;
  readonly cells: readonly string[];
};

/** Keeps rows that an import left out, with why and with their cells as far as those are kept. */
export function insertLeftOut(db: WritableDb, id: ImportId, rows: readonly StoredLeftOut[]): void {
  const insert = db.prepare(
    'INSERT INTO import_rows_left_out (import_id, row, outcome, why, cells) VALUES (?, ?, ?, ?, ?)',
  );
  for (const { row, outcome, why, cells } of rows) insert.run(id, row, outcome, why, JSON.stringify(cells));
}

/** Rows of a file that were not imported, in the order of the file; where they are limited, those set aside first. */
export function listLeftOut(db: ReadableDb, id: ImportId, limit = -1): StoredLeftOut[] {
  return db
    .prepare<[string, number], Omit<StoredLeftOut, 'cells'> & { readonly cells: string }>(
      `SELECT row, outcome, why, cells FROM (
         SELECT row, outcome, why, cells FROM import_rows_left_out WHERE import_id = ?
         ORDER BY outcome = 'skipped', row LIMIT ?) ORDER BY row`,
    )
    .all(id, limit)
    .map((row) => ({ ...row, cells: JSON.parse(row.cells) as string[] }));
}
