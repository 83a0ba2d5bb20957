/** Which files of a document were written, and how large they are. */
export const addWrittenFiles = {
  version: 13,
  name: 'add-written-files',
  sql: `
ALTER TABLE documents ADD COLUMN files TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(files));
`,
} as const;
