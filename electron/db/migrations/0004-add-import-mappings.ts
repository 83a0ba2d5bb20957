/**
 * How files of one shape are read, what was answered about single rows, and which clients were said to be two. A shape is a
 * hash over headers, a row hash one over cells: neither gives its texts away.
 */
export const addImportMappings = {
  version: 4,
  name: 'add-import-mappings',
  sql: `
CREATE TABLE import_mappings (
  id TEXT PRIMARY KEY,
  shape TEXT NOT NULL UNIQUE,
  name TEXT UNIQUE CHECK (name <> ''),
  file_name TEXT NOT NULL,
  headers TEXT NOT NULL CHECK (json_valid(headers)),
  options TEXT NOT NULL CHECK (json_valid(options)),
  saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE import_row_answers (
  row_hash TEXT PRIMARY KEY,
  answer TEXT NOT NULL CHECK (json_valid(answer)),
  answered_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- no foreign keys: a pair must not keep a client from going with its import
CREATE TABLE client_pairs_apart (
  first_id TEXT NOT NULL,
  second_id TEXT NOT NULL,
  PRIMARY KEY (first_id, second_id),
  CHECK (first_id < second_id)
) STRICT, WITHOUT ROWID;
`,
} as const;
