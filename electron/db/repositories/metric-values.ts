import type { CalendarDate, Period } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { MetricId } from '../../../shared/scorecard/metrics/metric-definitions.ts';
import type { ReadableDb, WritableDb } from '../database.ts';

export type MetricValueKey = { readonly clientId: ClientId; readonly metric: MetricId; readonly month: Period };
export type MetricValue = MetricValueKey & { readonly value: number; readonly enteredOn: CalendarDate };

/** Monthly figures that were typed in, from one month to another. */
export function listMetricValues(db: ReadableDb, first: Period, last: Period): MetricValue[] {
  return db
    .prepare<unknown[], MetricValue>(
      `SELECT client_id AS clientId, metric, month, value, entered_on AS enteredOn
      FROM metric_values WHERE month BETWEEN ? AND ?`,
    )
    .all(first, last);
}

/** Stores a figure in the place of an earlier one of the same client, metric and month. */
export function writeMetricValue(db: WritableDb, value: MetricValue): void {
  db.prepare<[MetricValue]>(
    `INSERT INTO metric_values (client_id, metric, month, value, entered_on)
     VALUES (@clientId, @metric, @month, @value, @enteredOn)
     ON CONFLICT (client_id, metric, month) DO UPDATE SET value = excluded.value, entered_on = excluded.entered_on`,
  ).run(value);
}

/** Takes a typed value away: what is derived shows again. */
export function deleteMetricValue(db: WritableDb, { clientId, metric, month }: MetricValueKey): void {
  db.prepare('DELETE FROM metric_values WHERE client_id = ? AND metric = ? AND month = ?').run(clientId, metric, month);
}

/** What of one client was typed in: metrics and months. */
export function listMetricKeys(db: ReadableDb, clientId: ClientId): Omit<MetricValueKey, 'clientId'>[] {
  return db
    .prepare<[string], Omit<MetricValueKey, 'clientId'>>('SELECT metric, month FROM metric_values WHERE client_id = ?')
    .all(clientId);
}
