import type { StoredMapping } from '../../../shared/contract/mapping-calls.ts';
import { type CalendarDate, type Instant, toCalendarDate } from '../../../shared/core/dates.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import type { MappingId } from '../../../shared/core/ids.ts';
import type { ReadableDb, WritableDb } from '../database.ts';

export type MappingValues = Pick<StoredMapping, 'name' | 'file' | 'headers' | 'options'>;

type MappingRow = {
  readonly id: MappingId;
  readonly name: string | null;
  readonly file: string;
  readonly headers: string;
  readonly options: string;
  readonly savedAt: Instant;
};

const selectMappings = 'SELECT id, name, file_name AS file, headers, options, saved_at AS savedAt FROM import_mappings';

function toMapping({ id, name, file, headers, options, savedAt }: MappingRow): StoredMapping {
  const savedOn: CalendarDate = toCalendarDate(savedAt.slice(0, 10));
  return {
    id,
    name,
    file,
    savedOn,
    headers: JSON.parse(headers) as string[],
    options: JSON.parse(options) as StoredMapping['options'],
  };
}

/** Every mapping, the named ones first, then by the file they were remembered from. */
export function listMappings(db: ReadableDb): StoredMapping[] {
  const sql = `${selectMappings} ORDER BY name IS NULL, name COLLATE NOCASE, file_name COLLATE NOCASE, id`;
  return db.prepare<[], MappingRow>(sql).all().map(toMapping);
}

/** The mapping; throws `not-found` where there is none. */
export function getMapping(db: ReadableDb, id: MappingId): StoredMapping {
  const row = db.prepare<[string], MappingRow>(`${selectMappings} WHERE id = ?`).get(id);
  if (row === undefined) throw new Refusal('not-found', 'there is no such mapping', { mappingId: id });
  return toMapping(row);
}

/** What was kept for files with these headers (`shapeOf`); undefined where nothing was. */
export function findMappingOfShape(db: ReadableDb, shape: string): StoredMapping | undefined {
  const row = db.prepare<[string], MappingRow>(`${selectMappings} WHERE shape = ?`).get(shape);
  return row === undefined ? undefined : toMapping(row);
}

/** Whether another mapping has that name already; names are compared without case. */
export function isMappingNameTaken(db: ReadableDb, name: string, but: MappingId): boolean {
  const sql = 'SELECT 1 FROM import_mappings WHERE name = ? COLLATE NOCASE AND id <> ?';
  return db.prepare<[string, string], unknown>(sql).get(name, but) !== undefined;
}

/** Inserts a mapping, or overwrites the one with that id. */
export function saveMapping(
  db: WritableDb,
  id: MappingId,
  shape: string,
  { name, file, headers, options }: MappingValues,
  savedAt: Instant,
): void {
  db.prepare(
    `INSERT INTO import_mappings (id, shape, name, file_name, headers, options, saved_at) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET shape = excluded.shape, name = excluded.name, file_name = excluded.file_name,
       headers = excluded.headers, options = excluded.options, saved_at = excluded.saved_at`,
  ).run(id, shape, name, file, JSON.stringify(headers), JSON.stringify(options), savedAt);
}

/** Gives what was kept a name of the user. */
export function renameMapping(db: WritableDb, id: MappingId, name: string): void {
  db.prepare('UPDATE import_mappings SET name = ? WHERE id = ?').run(name, id);
}

/** Forgets how files with these headers are read. */
export function deleteMapping(db: WritableDb, id: MappingId): void {
  db.prepare('DELETE FROM import_mappings WHERE id = ?').run(id);
}
