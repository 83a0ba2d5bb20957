import type { ClientId } from '../../../shared/core/ids.ts';
import { rewriteRemembered } from '../acts.ts';
import type { ReadableDb, WritableDb } from '../database.ts';
import type { RowImage } from '../row-images.ts';

/** A free text in which a person may be named. */
export type Mention = { readonly where: string; readonly key: string; readonly text: string };

/** Free texts of a client's rows; `clients` is found by its own id. */
const freeTexts: readonly {
  readonly table: string;
  readonly column: string;
  readonly owner: string;
  /** What tells rows of one owner apart; `id` by default. */
  readonly key?: string;
}[] = [
  { table: 'clients', column: 'note', owner: 'id' },
  { table: 'clients', column: 'size_exemption_reason', owner: 'id' },
  { table: 'contacts', column: 'note', owner: 'client_id' },
  { table: 'costs', column: 'description', owner: 'client_id' },
  { table: 'time_entries', column: 'note', owner: 'client_id' },
  { table: 'tickets', column: 'subject', owner: 'client_id' },
  { table: 'assessments', column: 'note', owner: 'client_id' },
  { table: 'incidents', column: 'facts', owner: 'client_id' },
  { table: 'flags', column: 'facts', owner: 'client_id' },
  { table: 'reminders', column: 'note', owner: 'client_id' },
  { table: 'agreements', column: 'note', owner: 'client_id' },
  { table: 'recommendations', column: 'what', owner: 'client_id' },
  { table: 'attachments', column: 'file_name', owner: 'client_id' },
  // What was sent stays as it was sent: it is a record of business, and its checksum would break.
  { table: 'documents', column: 'answers', owner: 'client_id' },
  { table: 'documents', column: 'edits', owner: 'client_id' },
  { table: 'letter_checks', column: 'because', owner: 'client_id' },
  { table: 'promises', column: 'what', owner: 'client_id' },
  { table: 'inventory_records', column: 'field_values', owner: 'client_id' },
  { table: 'inventory_sections', column: 'note', owner: 'client_id', key: 'section' },
];

/** Texts of one client, and rows of any file that were left out at import, which the test accepts. */
export function listMentions(db: ReadableDb, clientId: ClientId, names: (text: string) => boolean): readonly Mention[] {
  const own = freeTexts.flatMap(({ table, column, owner, key = 'id' }) =>
    db
      .prepare<[string], { key: string; text: string }>(
        `SELECT ${key} AS key, ${column} AS text FROM ${table} WHERE ${owner} = ? AND ${column} IS NOT NULL ORDER BY ${key}`,
      )
      .all(clientId)
      .map((row) => ({ ...row, where: `${table}.${column}` })),
  );
  const leftOut = listLeftOut(db).map(({ importId, row, cells }) => ({
    where: 'import_rows_left_out.cells',
    key: `${importId} ${row}`,
    text: cells,
  }));
  return [...own, ...leftOut].filter(({ text }) => names(text));
}

type LeftOut = { readonly importId: string; readonly row: number; readonly cells: string; readonly why: string };

function listLeftOut(db: ReadableDb): readonly LeftOut[] {
  return db.prepare<[], LeftOut>('SELECT import_id AS importId, row, cells, why FROM import_rows_left_out').all();
}

/** Passes the free texts of a client, rows left out at import and everything remembered for undo through a function. */
export function rewriteMentions(db: WritableDb, clientId: ClientId, rewrite: (text: string) => string): void {
  for (const { table, column, owner, key = 'id' } of freeTexts) {
    const rows = db
      .prepare<[string], { id: string; text: string }>(
        `SELECT ${key} AS id, ${column} AS text FROM ${table} WHERE ${owner} = ? AND ${column} IS NOT NULL`,
      )
      .all(clientId);
    const update = db.prepare<[string, string, string]>(
      `UPDATE ${table} SET ${column} = ? WHERE ${key} = ? AND ${owner} = ?`,
    );
    for (const { id, text } of rows) {
      const rewritten = rewrite(text);
      if (rewritten !== text) update.run(rewritten, id, clientId);
    }
    rewriteRemembered(db, table, (image) => rewriteColumn(image, column, rewrite));
  }
  rewriteLeftOut(db, rewrite);
  rewriteRowAnswers(db, rewrite);
}

function rewriteColumn(image: RowImage, column: string, rewrite: (text: string) => string): RowImage {
  const text = image[column];
  return typeof text === 'string' ? { ...image, [column]: rewrite(text) } : image;
}

function rewriteLeftOut(db: WritableDb, rewrite: (text: string) => string): void {
  const update = db.prepare<[string, string, string, number]>(
    'UPDATE import_rows_left_out SET cells = ?, why = ? WHERE import_id = ? AND row = ?',
  );
  for (const { importId, row, cells, why } of listLeftOut(db)) {
    const rewritten = JSON.stringify(
      (JSON.parse(cells) as unknown[]).map((cell) => (typeof cell === 'string' ? rewrite(cell) : cell)),
    );
    if (rewritten !== cells || rewrite(why) !== why) update.run(rewritten, rewrite(why), importId, row);
  }
  for (const column of ['cells', 'why'])
    rewriteRemembered(db, 'import_rows_left_out', (image) => rewriteColumn(image, column, rewrite));
}

/** What was said of single rows of files, for their next import. */
function rewriteRowAnswers(db: WritableDb, rewrite: (text: string) => string): void {
  const rows = db
    .prepare<[], { hash: string; answer: string }>('SELECT row_hash AS hash, answer FROM import_row_answers')
    .all();
  const update = db.prepare<[string, string]>('UPDATE import_row_answers SET answer = ? WHERE row_hash = ?');
  for (const { hash, answer } of rows) {
    const rewritten = rewrite(answer);
    if (rewritten !== answer) update.run(rewritten, hash);
  }
  rewriteRemembered(db, 'import_row_answers', (image) => rewriteColumn(image, 'answer', rewrite));
}
