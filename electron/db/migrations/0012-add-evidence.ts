/** Reminders, agreements, recommendations and kept files beside incidents, which get a kind. Contents of files lie apart. */
export const addEvidence = {
  version: 12,
  name: 'add-evidence',
  sql: `
ALTER TABLE incidents ADD COLUMN kind TEXT NOT NULL DEFAULT 'other' CHECK (kind IN (
  'disputed-invoice', 'after-hours', 'escalation', 'ignored-alarm', 'security', 'disrespect', 'other'));
ALTER TABLE incidents ADD COLUMN invoice_number TEXT;

CREATE TABLE reminders (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  sent_on TEXT NOT NULL,
  channel TEXT NOT NULL CHECK (channel IN ('email', 'letter', 'phone', 'other')),
  invoice_number TEXT,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX reminders_client ON reminders (client_id, sent_on);

CREATE TABLE agreements (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  signed_on TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN (
    'call-out-fee', 'advance-payment', 'direct-debit', 'price', 'risk-acceptance', 'other')),
  note TEXT NOT NULL
) STRICT;
CREATE INDEX agreements_client ON agreements (client_id, signed_on);

CREATE TABLE recommendations (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  given_on TEXT NOT NULL,
  what TEXT NOT NULL CHECK (what <> ''),
  is_in_writing INTEGER NOT NULL CHECK (is_in_writing IN (0, 1)),
  weight INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 3),
  answer TEXT CHECK (answer IN ('budget', 'why', 'cheapest', 'not-interested')),
  answered_on TEXT,
  status TEXT NOT NULL CHECK (status IN ('open', 'accepted', 'declined', 'implemented')),
  due_on TEXT,
  done_on TEXT,
  CHECK ((status = 'implemented') = (done_on IS NOT NULL)),
  CHECK (answer IS NULL OR answered_on IS NOT NULL),
  CHECK (status = 'open' OR answered_on IS NOT NULL)
) STRICT;
CREATE INDEX recommendations_client ON recommendations (client_id, given_on);

CREATE TABLE attachment_contents (
  sha256 TEXT PRIMARY KEY,
  byte_count INTEGER NOT NULL CHECK (byte_count >= 0)
) STRICT;

CREATE TABLE attachment_pieces (
  sha256 TEXT NOT NULL REFERENCES attachment_contents (sha256) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  base64 TEXT NOT NULL,
  PRIMARY KEY (sha256, position)
) STRICT;

CREATE TABLE attachments (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  owner_kind TEXT NOT NULL CHECK (owner_kind IN ('incident', 'reminder', 'agreement', 'recommendation', 'flag')),
  owner_id TEXT NOT NULL,
  file_name TEXT NOT NULL CHECK (file_name <> ''),
  sha256 TEXT NOT NULL REFERENCES attachment_contents (sha256),
  added_on TEXT NOT NULL
) STRICT;
CREATE INDEX attachments_client ON attachments (client_id);
CREATE INDEX attachments_owner ON attachments (owner_id);
CREATE INDEX attachments_content ON attachments (sha256);
`,
} as const;
