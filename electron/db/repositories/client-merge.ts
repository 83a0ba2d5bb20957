import type { ClientId } from '../../../shared/core/ids.ts';
import type { WritableDb } from '../database.ts';

type Pair = { readonly keptId: ClientId; readonly mergedId: ClientId };

/** Gives every row of one client to another. Of two judgements on the same day, and of two flags, the kept client's stays. */
export function moveRowsOfClient(db: WritableDb, pair: Pair): void {
  for (const sql of moves) db.prepare(sql).run(pair);
  db.prepare(sumEstimates).run(pair);
  db.prepare(moveEstimates).run(pair);
}

const moves = [
  'UPDATE client_aliases SET client_id = @keptId WHERE client_id = @mergedId',
  'UPDATE contacts SET client_id = @keptId WHERE client_id = @mergedId',
  'UPDATE invoices SET client_id = @keptId WHERE client_id = @mergedId',
  'UPDATE payments SET client_id = @keptId WHERE client_id = @mergedId',
  'UPDATE costs SET client_id = @keptId WHERE client_id = @mergedId',
  'UPDATE time_entries SET client_id = @keptId WHERE client_id = @mergedId',
  'UPDATE tickets SET client_id = @keptId WHERE client_id = @mergedId',
  'UPDATE incidents SET client_id = @keptId WHERE client_id = @mergedId',
  'UPDATE reminders SET client_id = @keptId WHERE client_id = @mergedId',
  'UPDATE agreements SET client_id = @keptId WHERE client_id = @mergedId',
  'UPDATE recommendations SET client_id = @keptId WHERE client_id = @mergedId',
  'UPDATE attachments SET client_id = @keptId WHERE client_id = @mergedId',
  'UPDATE documents SET client_id = @keptId WHERE client_id = @mergedId',
  'UPDATE letter_checks SET client_id = @keptId WHERE client_id = @mergedId',
  'UPDATE promises SET client_id = @keptId WHERE client_id = @mergedId',
  'UPDATE due_marks SET client_id = @keptId WHERE client_id = @mergedId',
  'UPDATE OR IGNORE prospect_screens SET client_id = @keptId WHERE client_id = @mergedId',
  'UPDATE inventory_records SET client_id = @keptId WHERE client_id = @mergedId',
  'UPDATE OR IGNORE inventory_sections SET client_id = @keptId WHERE client_id = @mergedId',
  'UPDATE OR IGNORE assessments SET client_id = @keptId WHERE client_id = @mergedId',
  'UPDATE OR IGNORE metric_values SET client_id = @keptId WHERE client_id = @mergedId',
  'UPDATE OR IGNORE own_assessments SET client_id = @keptId WHERE client_id = @mergedId',
  'UPDATE OR IGNORE conduct_answers SET client_id = @keptId WHERE client_id = @mergedId',
  'UPDATE OR IGNORE least_fit_clients SET client_id = @keptId WHERE client_id = @mergedId',
  'UPDATE OR IGNORE flags SET client_id = @keptId WHERE client_id = @mergedId',
];

// Figures of a year add up like the invoices and hours they stand for; a share does not.
const sumEstimates = `
  UPDATE estimates SET value = estimates.value + merged.value
  FROM estimates AS merged
  WHERE estimates.client_id = @keptId AND merged.client_id = @mergedId AND merged.figure = estimates.figure
    AND merged.currency IS estimates.currency AND estimates.figure <> 'passThroughSharePct'`;

const moveEstimates = 'UPDATE OR IGNORE estimates SET client_id = @keptId WHERE client_id = @mergedId';
