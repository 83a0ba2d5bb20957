/** Whether a ticket came after hours by its file, or as the office hours of the settings tell. */
export const addAfterHoursSource = {
  version: 9,
  name: 'add-after-hours-source',
  sql: `
ALTER TABLE tickets ADD COLUMN is_after_hours_derived INTEGER NOT NULL DEFAULT 0
  CHECK (is_after_hours_derived IN (0, 1));
`,
} as const;
