/** Monthly figures that were typed in, what of the scorecard a snapshot freezes, and that no snapshot is ever changed. */
export const addScorecard = {
  version: 6,
  name: 'add-scorecard',
  sql: `
CREATE TABLE metric_values (
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  metric TEXT NOT NULL CHECK (metric <> ''),
  month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
  value REAL NOT NULL,
  entered_on TEXT NOT NULL,
  PRIMARY KEY (client_id, metric, month)
) STRICT, WITHOUT ROWID;
CREATE INDEX metric_values_month ON metric_values (month);

ALTER TABLE snapshot_clients ADD COLUMN published TEXT CHECK (json_valid(published));
ALTER TABLE snapshot_clients ADD COLUMN metrics TEXT CHECK (json_valid(metrics));
CREATE INDEX snapshots_as_of ON snapshots (as_of, taken_at);
CREATE INDEX snapshot_clients_client ON snapshot_clients (client_id, snapshot_id);

CREATE TRIGGER snapshots_stay BEFORE UPDATE ON snapshots
BEGIN SELECT RAISE(ABORT, 'a snapshot is never rewritten'); END;
CREATE TRIGGER snapshot_clients_stay BEFORE UPDATE ON snapshot_clients
BEGIN SELECT RAISE(ABORT, 'a snapshot is never rewritten'); END;
`,
} as const;
