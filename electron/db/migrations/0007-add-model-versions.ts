/** Scoring models that were saved, levels of the user's own criteria, and what was said of clients from the gut. */
export const addModelVersions = {
  version: 7,
  name: 'add-model-versions',
  sql: `
CREATE TABLE model_versions (
  id TEXT PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  note TEXT,
  model TEXT NOT NULL CHECK (json_valid(model)),
  saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE own_assessments (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  criterion TEXT NOT NULL CHECK (criterion <> ''),
  assessed_on TEXT NOT NULL,
  level TEXT CHECK (level IN ('A', 'B', 'C', 'D')),
  UNIQUE (client_id, criterion, assessed_on)
) STRICT;

CREATE TABLE conduct_answers (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  answered_on TEXT NOT NULL,
  asks TEXT CHECK (asks IN ('difficult', 'bad')),
  communicates TEXT CHECK (communicates IN ('difficult', 'bad')),
  resists TEXT CHECK (resists IN ('difficult', 'bad')),
  is_told_in_writing INTEGER CHECK (is_told_in_writing IN (0, 1)),
  UNIQUE (client_id, answered_on)
) STRICT;

CREATE TABLE least_fit_lists (
  id TEXT PRIMARY KEY,
  answered_on TEXT NOT NULL,
  answered_by TEXT NOT NULL CHECK (answered_by <> '')
) STRICT;

CREATE TABLE least_fit_clients (
  list_id TEXT NOT NULL REFERENCES least_fit_lists (id) ON DELETE CASCADE,
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  PRIMARY KEY (list_id, client_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX least_fit_clients_client ON least_fit_clients (client_id);
`,
} as const;
