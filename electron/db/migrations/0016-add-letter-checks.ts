/** What the user said of the points to check before notice, letter by letter. */
export const addLetterChecks = {
  version: 16,
  name: 'add-letter-checks',
  sql: `
CREATE TABLE letter_checks (
  id TEXT PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  check_name TEXT NOT NULL CHECK (check_name <> ''),
  because TEXT CHECK (because <> ''),
  answered_on TEXT NOT NULL,
  UNIQUE (document_id, check_name)
) STRICT;
CREATE INDEX letter_checks_client ON letter_checks (client_id);
`,
} as const;
