import type { Period } from '../../../shared/core/dates.ts';
import type { ClientId, CostId, ImportId } from '../../../shared/core/ids.ts';
import type { WritableDb } from '../database.ts';

export type CostValues = {
  readonly clientId: ClientId;
  readonly month: Period;
  readonly description: string;
  readonly amountMinor: number;
  readonly currency: string | null;
};

/** Inserts monthly costs one by one; answers false where the identity is stored already. */
export function makeCostInserter(
  db: WritableDb,
  importId: ImportId,
): (id: CostId, identity: string, values: CostValues) => boolean {
  const insert = db.prepare(
    `INSERT INTO costs (id, client_id, month, description, amount_minor, currency, identity, import_id)
     VALUES (@id, @clientId, @month, @description, @amountMinor, @currency, @identity, @importId)
     ON CONFLICT (identity) DO NOTHING`,
  );
  return (id, identity, values) => insert.run({ ...values, id, identity, importId }).changes === 1;
}
