import type { Estimate, EstimateFigure } from '../../../shared/contract/book-calls.ts';
import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId, EstimateId } from '../../../shared/core/ids.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import type { ReadableDb, WritableDb } from '../database.ts';

export type StoredEstimate = Estimate & { readonly currency: CurrencyCode | null };

/** Figures typed in by the user; money in units of the row's currency. */
export function listEstimates(db: ReadableDb): StoredEstimate[] {
  return db
    .prepare<unknown[], StoredEstimate>(
      `SELECT client_id AS clientId, figure, value, currency FROM estimates ORDER BY client_id, figure`,
    )
    .all();
}

export type NewEstimate = StoredEstimate & { readonly id: EstimateId; readonly estimatedOn: CalendarDate };

/** Puts a figure in the place of an earlier one of the same kind. */
export function recordEstimate(db: WritableDb, estimate: NewEstimate): void {
  db.prepare(
    `INSERT INTO estimates (id, client_id, figure, value, currency, estimated_on) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (client_id, figure) DO UPDATE
    SET value = excluded.value, currency = excluded.currency, estimated_on = excluded.estimated_on`,
  ).run(estimate.id, estimate.clientId, estimate.figure, estimate.value, estimate.currency, estimate.estimatedOn);
}

/** Takes an estimated figure away, so that it is unknown again. */
export function deleteEstimate(db: WritableDb, clientId: ClientId, figure: EstimateFigure): void {
  db.prepare('DELETE FROM estimates WHERE client_id = ? AND figure = ?').run(clientId, figure);
}
