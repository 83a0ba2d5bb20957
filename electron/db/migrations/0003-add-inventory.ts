/** What a client has, section by section, as a handover needs it. Values are plain texts by field. */
export const addInventory = {
  version: 3,
  name: 'add-inventory',
  sql: `
CREATE TABLE inventory_records (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  section TEXT NOT NULL CHECK (section <> ''),
  position INTEGER NOT NULL,
  field_values TEXT NOT NULL CHECK (json_valid(field_values)),
  verified_on TEXT,
  import_id TEXT REFERENCES imports (id)
) STRICT;
CREATE INDEX inventory_records_section ON inventory_records (client_id, section, position);

CREATE TABLE inventory_sections (
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  section TEXT NOT NULL CHECK (section <> ''),
  status TEXT NOT NULL CHECK (status IN ('complete', 'partial', 'unknown', 'not-applicable', 'excluded')),
  note TEXT,
  PRIMARY KEY (client_id, section),
  CHECK (status NOT IN ('not-applicable', 'excluded') OR note IS NOT NULL)
) STRICT, WITHOUT ROWID;
`,
} as const;
