/** Credit notes that take an invoice back, and balances of invoices that are known by nothing but what is open of them. */
export const addCredits = {
  version: 5,
  name: 'add-credits',
  sql: `
ALTER TABLE invoices ADD COLUMN credits_number TEXT;
ALTER TABLE invoices ADD COLUMN credits_invoice_id TEXT REFERENCES invoices (id) ON DELETE SET NULL;
ALTER TABLE invoices ADD COLUMN is_open_balance INTEGER NOT NULL DEFAULT 0 CHECK (is_open_balance IN (0, 1));
CREATE INDEX invoices_credits ON invoices (credits_invoice_id) WHERE credits_invoice_id IS NOT NULL;
`,
} as const;
