/** The whole store as first released. Append-only: a later change is a migration of its own. */
export const createStore = {
  version: 1,
  name: 'create-store',
  sql: `
CREATE TABLE settings (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

CREATE TABLE imports (
  id TEXT PRIMARY KEY,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  kind TEXT NOT NULL,
  source TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  rows_total INTEGER NOT NULL,
  rows_imported INTEGER NOT NULL,
  rows_skipped INTEGER NOT NULL,
  rows_set_aside INTEGER NOT NULL,
  summary TEXT NOT NULL CHECK (json_valid(summary)),
  undone_at TEXT,
  CHECK (rows_total = rows_imported + rows_skipped + rows_set_aside)
) STRICT;

CREATE TABLE import_rows_left_out (
  import_id TEXT NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
  row INTEGER NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('skipped', 'setAside')),
  why TEXT NOT NULL,
  cells TEXT NOT NULL CHECK (json_valid(cells)),
  PRIMARY KEY (import_id, row)
) STRICT, WITHOUT ROWID;

CREATE TABLE clients (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  match_name TEXT NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('active', 'closed', 'prospect')),
  archived_on TEXT,
  legal_name TEXT,
  email_domain TEXT,
  address TEXT,
  city TEXT,
  postcode TEXT,
  country TEXT,
  since_on TEXT,
  contract_kind TEXT CHECK (contract_kind IN ('break-fix', 'block', 'managed')),
  contract_number TEXT,
  contract_started_on TEXT,
  contract_fixed_end_on TEXT,
  notice_period INTEGER,
  notice_unit TEXT CHECK (notice_unit IN ('days', 'weeks', 'months')),
  contract_end_rule TEXT CHECK (contract_end_rule IN ('day', 'month', 'quarter', 'half-year', 'year', 'term')),
  pay_interval TEXT CHECK (pay_interval IN ('monthly', 'quarterly', 'half-yearly', 'yearly')),
  agreement_signed_on TEXT,
  seats INTEGER,
  devices INTEGER,
  locale TEXT,
  currency TEXT,
  size_exemption_kind TEXT CHECK (size_exemption_kind IN ('referrer', 'growing', 'strategic', 'personal')),
  size_exemption_reason TEXT,
  note TEXT,
  import_id TEXT REFERENCES imports (id),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CHECK ((size_exemption_kind IS NULL) = (size_exemption_reason IS NULL))
) STRICT;
CREATE INDEX clients_match_name ON clients (match_name);

CREATE TABLE client_aliases (
  kind TEXT NOT NULL CHECK (kind IN ('name', 'external-id')),
  source TEXT NOT NULL,
  value TEXT NOT NULL,
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  PRIMARY KEY (kind, source, value)
) STRICT, WITHOUT ROWID;
CREATE INDEX client_aliases_client ON client_aliases (client_id);

CREATE TABLE contacts (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  role TEXT,
  email TEXT,
  phone TEXT,
  note TEXT,
  identity TEXT UNIQUE,
  import_id TEXT REFERENCES imports (id)
) STRICT;
CREATE INDEX contacts_client ON contacts (client_id);

CREATE TABLE invoices (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  source TEXT NOT NULL,
  number TEXT,
  issued_on TEXT NOT NULL,
  due_on TEXT,
  paid_on TEXT,
  amount_minor INTEGER NOT NULL,
  gross_minor INTEGER,
  balance_minor INTEGER,
  pass_through_minor INTEGER,
  currency TEXT,
  rate REAL CHECK (rate > 0),
  rate_currency TEXT CHECK ((rate IS NULL) = (rate_currency IS NULL)),
  is_recurring INTEGER CHECK (is_recurring IN (0, 1)),
  may_include_vat INTEGER NOT NULL CHECK (may_include_vat IN (0, 1)),
  identity TEXT NOT NULL UNIQUE,
  import_id TEXT REFERENCES imports (id)
) STRICT;
CREATE INDEX invoices_client_issued ON invoices (client_id, issued_on);
CREATE INDEX invoices_import ON invoices (import_id);
CREATE INDEX invoices_rated ON invoices (rate_currency, currency, id) WHERE rate_currency IS NOT NULL;

CREATE TABLE payments (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  invoice_number TEXT,
  invoice_id TEXT REFERENCES invoices (id) ON DELETE SET NULL,
  paid_on TEXT NOT NULL,
  amount_minor INTEGER NOT NULL,
  currency TEXT,
  identity TEXT NOT NULL UNIQUE,
  import_id TEXT REFERENCES imports (id)
) STRICT;
CREATE INDEX payments_client ON payments (client_id);
CREATE INDEX payments_invoice ON payments (invoice_id);
CREATE INDEX payments_import ON payments (import_id);

CREATE TABLE costs (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  month TEXT NOT NULL,
  description TEXT NOT NULL,
  amount_minor INTEGER NOT NULL,
  currency TEXT,
  identity TEXT NOT NULL UNIQUE,
  import_id TEXT REFERENCES imports (id)
) STRICT;
CREATE INDEX costs_client_month ON costs (client_id, month);
CREATE INDEX costs_import ON costs (import_id);

CREATE TABLE time_entries (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  worked_on TEXT NOT NULL,
  minutes REAL NOT NULL,
  kind TEXT CHECK (kind IN ('reactive', 'proactive', 'project', 'admin', 'travel')),
  is_billable INTEGER CHECK (is_billable IN (0, 1)),
  person TEXT,
  note TEXT,
  identity TEXT NOT NULL UNIQUE,
  import_id TEXT REFERENCES imports (id)
) STRICT;
CREATE INDEX time_entries_client_worked ON time_entries (client_id, worked_on, minutes);

CREATE TABLE tickets (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  number TEXT,
  subject TEXT,
  opened_at TEXT NOT NULL,
  closed_at TEXT,
  is_reopened INTEGER CHECK (is_reopened IN (0, 1)),
  priority TEXT,
  channel TEXT,
  is_after_hours INTEGER CHECK (is_after_hours IN (0, 1)),
  identity TEXT NOT NULL UNIQUE,
  import_id TEXT REFERENCES imports (id)
) STRICT;
CREATE INDEX tickets_client_opened ON tickets (client_id, opened_at);
CREATE INDEX tickets_import ON tickets (import_id);

CREATE TABLE assessments (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  assessed_on TEXT NOT NULL,
  criterion TEXT NOT NULL CHECK (criterion IN ('F1', 'F2', 'F3', 'F4', 'F5', 'R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'G0')),
  level TEXT CHECK (level IN ('A', 'B', 'C', 'D')),
  nudge INTEGER NOT NULL CHECK (nudge BETWEEN -8 AND 8),
  is_pinned INTEGER NOT NULL CHECK (is_pinned IN (0, 1)),
  note TEXT,
  import_id TEXT REFERENCES imports (id),
  UNIQUE (client_id, criterion, assessed_on)
) STRICT;
CREATE INDEX assessments_import ON assessments (import_id);

CREATE TABLE estimates (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  figure TEXT NOT NULL CHECK (figure IN ('revenuePerYear', 'minutesPerYear', 'unloggedMinutesPerYear', 'passThroughSharePct')),
  value REAL NOT NULL,
  currency TEXT,
  estimated_on TEXT NOT NULL,
  UNIQUE (client_id, figure)
) STRICT;

CREATE TABLE incidents (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  happened_on TEXT NOT NULL,
  facts TEXT NOT NULL CHECK (facts <> ''),
  contact_id TEXT REFERENCES contacts (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX incidents_client ON incidents (client_id, happened_on);

CREATE TABLE flags (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  flag TEXT NOT NULL CHECK (flag IN ('DB1', 'DB2', 'DB3', 'DB4', 'DB5', 'DB6', 'DB7')),
  happened_on TEXT NOT NULL,
  facts TEXT NOT NULL CHECK (facts <> ''),
  review_on TEXT NOT NULL,
  incident_id TEXT REFERENCES incidents (id) ON DELETE SET NULL,
  is_escalated INTEGER NOT NULL CHECK (is_escalated IN (0, 1)),
  renewed_on TEXT,
  withdrawn_on TEXT,
  import_id TEXT REFERENCES imports (id),
  UNIQUE (client_id, flag, happened_on)
) STRICT;
CREATE INDEX flags_import ON flags (import_id);

CREATE TABLE snapshots (
  id TEXT PRIMARY KEY,
  as_of TEXT NOT NULL,
  taken_at TEXT NOT NULL,
  cause TEXT NOT NULL CHECK (cause IN ('month-end', 'on-demand')),
  model TEXT NOT NULL CHECK (json_valid(model)),
  rates TEXT NOT NULL CHECK (json_valid(rates)),
  book TEXT NOT NULL CHECK (json_valid(book))
) STRICT;

CREATE TABLE snapshot_clients (
  snapshot_id TEXT NOT NULL REFERENCES snapshots (id) ON DELETE CASCADE,
  client_id TEXT NOT NULL,
  client_name TEXT NOT NULL,
  grade TEXT CHECK (grade IN ('A', 'B', 'C', 'D')),
  facts TEXT NOT NULL CHECK (json_valid(facts)),
  result TEXT NOT NULL CHECK (json_valid(result)),
  PRIMARY KEY (snapshot_id, client_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE acts (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  label TEXT NOT NULL,
  import_id TEXT REFERENCES imports (id),
  happened_at TEXT NOT NULL,
  undone_at TEXT
) STRICT;

CREATE TABLE act_changes (
  act_id TEXT NOT NULL REFERENCES acts (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  row_key TEXT NOT NULL CHECK (json_valid(row_key)),
  before TEXT CHECK (json_valid(before)),
  after TEXT CHECK (json_valid(after)),
  PRIMARY KEY (act_id, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX act_changes_row ON act_changes (table_name, row_key);
`,
} as const;
