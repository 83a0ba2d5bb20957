/** Documents of a client, drafts and sent ones, and the pictures of the operator's paper. */
export const addDocuments = {
  version: 2,
  name: 'add-documents',
  sql: `
CREATE TABLE documents (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind <> ''),
  variant TEXT,
  language TEXT NOT NULL,
  dated_on TEXT NOT NULL,
  answers TEXT NOT NULL CHECK (json_valid(answers)),
  edits TEXT NOT NULL CHECK (json_valid(edits)),
  status TEXT NOT NULL CHECK (status IN ('draft', 'sent')),
  sent_on TEXT,
  frozen_papers TEXT CHECK (json_valid(frozen_papers)),
  frozen_sha256 TEXT,
  folder TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CHECK ((status = 'sent') = (sent_on IS NOT NULL)),
  CHECK ((status = 'sent') = (frozen_papers IS NOT NULL)),
  CHECK ((frozen_papers IS NULL) = (frozen_sha256 IS NULL))
) STRICT;
CREATE INDEX documents_client ON documents (client_id, created_at);

CREATE TABLE operator_images (
  role TEXT PRIMARY KEY CHECK (role IN ('logo', 'signature')),
  media_type TEXT NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg')),
  base64 TEXT NOT NULL CHECK (base64 <> ''),
  width_mm REAL NOT NULL,
  height_mm REAL NOT NULL
) STRICT;
`,
} as const;
