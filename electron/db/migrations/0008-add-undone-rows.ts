/** Rows of imports that were undone, for thirty days, so that an import can be brought back without its file. */
export const addUndoneRows = {
  version: 8,
  name: 'add-undone-rows',
  sql: `
CREATE TABLE undone_rows (
  seq INTEGER PRIMARY KEY,
  import_id TEXT NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
  table_name TEXT NOT NULL,
  row TEXT NOT NULL CHECK (json_valid(row))
) STRICT;
CREATE INDEX undone_rows_import ON undone_rows (import_id, table_name);
`,
} as const;
