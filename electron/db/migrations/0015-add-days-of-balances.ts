/** The day by which an open balance was told: of the list, or the newest day in the file of invoices. */
export const addDaysOfBalances = {
  version: 15,
  name: 'add-days-of-balances',
  sql: `
ALTER TABLE invoices ADD COLUMN balance_on TEXT;
`,
} as const;
