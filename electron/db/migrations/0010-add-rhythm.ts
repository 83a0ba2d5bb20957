/** Promises by when, what of a due day was done or put off, prospects that were screened, and the ideal client. */
export const addRhythm = {
  version: 10,
  name: 'add-rhythm',
  sql: `
CREATE TABLE promises (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  what TEXT NOT NULL CHECK (what <> ''),
  owner TEXT NOT NULL CHECK (owner IN ('operator', 'client', 'third-party')),
  due_on TEXT NOT NULL,
  document_id TEXT REFERENCES documents (id) ON DELETE SET NULL,
  made_on TEXT NOT NULL,
  done_on TEXT
) STRICT;
CREATE INDEX promises_client ON promises (client_id, due_on);

CREATE TABLE due_marks (
  item TEXT PRIMARY KEY CHECK (item <> ''),
  client_id TEXT REFERENCES clients (id) ON DELETE CASCADE,
  done_on TEXT,
  later_on TEXT,
  CHECK ((done_on IS NULL) <> (later_on IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX due_marks_client ON due_marks (client_id);

CREATE TABLE prospect_screens (
  client_id TEXT PRIMARY KEY REFERENCES clients (id) ON DELETE CASCADE,
  answers TEXT NOT NULL CHECK (json_valid(answers)),
  screened_on TEXT NOT NULL,
  outcome TEXT CHECK (outcome IN ('taken', 'declined')),
  decided_on TEXT,
  CHECK ((outcome IS NULL) = (decided_on IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE ideal_client (
  id TEXT PRIMARY KEY CHECK (id = 'own'),
  traits TEXT NOT NULL CHECK (json_valid(traits)),
  changed_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
} as const;
