/** What was tried out and kept: what was asked, and what came out of it on that day. */
export const addScenarios = {
  version: 11,
  name: 'add-scenarios',
  sql: `
CREATE TABLE scenarios (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('parting', 'price-round')),
  name TEXT NOT NULL CHECK (name <> ''),
  kept_on TEXT NOT NULL,
  input TEXT NOT NULL CHECK (json_valid(input)),
  outcome TEXT NOT NULL CHECK (json_valid(outcome))
) STRICT;
`,
} as const;
