import type { LedgerContents, LedgerContext } from './ledger-drafts.ts';
import { readJournal } from './read-journal.ts';
import { readPostings } from './read-postings.ts';
import type { Row, TableReading } from './table-reading.ts';

/**
 * What a double-entry file says about clients: invoices, credit notes and payments, from the side of their accounts alone.
 * `rows` are those that hold data.
 */
export function readLedger(reading: TableReading, rows: readonly Row[], context: LedgerContext): LedgerContents {
  return reading.has('contraAccount') ? readPostings(reading, rows, context) : readJournal(reading, rows, context);
}
