import { expect, it } from 'vitest';
import { readEnds } from '../../../electron/services/scorecard/get-portfolio.ts';
import { listTrends } from '../../../electron/services/scorecard/list-trends.ts';
import { toCalendarDate } from '../../../shared/core/dates.ts';
import { findClientTrends } from '../../../shared/scorecard/history/find-drifts.ts';
import { createTestDeps } from '../../helpers/service-deps.ts';
import { today } from './snapshot-fixtures.ts';

// Indexes of eight month ends; the older ones of some say the opposite of the newer.
const clients = {
  rises: [80, 70, 30, 40, 50, 61, 70, 80],
  falls: [30, 40, 80, 70, 61, 50, 40, 30],
  steps: [62, 62, 50, 50, 50, 52, 55, 62],
  swings: [41, 60, 41, 60, 41, 60, 41, 60],
  young: [null, null, null, null, null, null, 50, 60],
};

it('marks the clients that the whole of their history marks', () => {
  const deps = createTestDeps({ today });
  const addEnd = deps.db.prepare(
    `INSERT INTO snapshots (id, as_of, taken_at, cause, model, rates, book)
    VALUES (?, ?, '2026-07-01T00:00:00.000Z', 'month-end', '{}', '{}', '{}')`,
  );
  const addClient = deps.db.prepare(
    `INSERT INTO snapshot_clients (snapshot_id, client_id, client_name, grade, facts, result, published, metrics)
    VALUES (?, ?, ?, 'B', '{}', json_object('index', ?, 'provisional', 0), NULL, '[]')`,
  );
  for (let end = 0; end < 8; end++) {
    addEnd.run(`end-${end}`, `2025-${String(end + 2).padStart(2, '0')}-28`);
    for (const [name, indexes] of Object.entries(clients)) addClient.run(`end-${end}`, name, name, indexes[end]);
  }
  const whole = readEnds(deps.db, toCalendarDate(today)).map(({ points }) => points);
  const marked = [...findClientTrends(whole)].flatMap(([clientId, { mark }]) =>
    mark === 'better' || mark === 'worse' ? [{ clientId, mark }] : [],
  );
  expect(marked).toEqual([
    { clientId: 'falls', mark: 'worse' },
    { clientId: 'rises', mark: 'better' },
    { clientId: 'steps', mark: 'better' },
  ]);
  expect(listTrends(deps)).toEqual(marked);
});
