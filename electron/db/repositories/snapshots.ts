import type { CalendarDate, Instant } from '../../../shared/core/dates.ts';
import type { SnapshotId } from '../../../shared/core/ids.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import type { ClientFacts, Rates } from '../../../shared/scoring/client-facts.ts';
import type { GradedBook, GradedClient } from '../../../shared/scoring/graded-client.ts';
import type { ScoringModel } from '../../../shared/scoring/scoring-model.ts';
import type { ReadableDb, WritableDb } from '../database.ts';

export type SnapshotHead = {
  readonly id: SnapshotId;
  readonly asOf: CalendarDate;
  readonly takenAt: Instant;
  readonly cause: 'month-end' | 'on-demand';
};

export type NewSnapshot = SnapshotHead & {
  readonly model: ScoringModel;
  readonly rates: Rates;
  /** The book without its clients, which have rows of their own. Those that left count in the median all the same. */
  readonly book: Omit<GradedBook, 'clients'> & {
    readonly currency: CurrencyCode;
    readonly ungraded: readonly ClientFacts[];
  };
  readonly clients: readonly { readonly facts: ClientFacts; readonly result: GradedClient }[];
};

/** Stores a computed book with all it was computed from. There is no function that changes one: it is never rewritten. */
export function insertSnapshot(db: WritableDb, snapshot: NewSnapshot): void {
  const { id, asOf, takenAt, cause, model, rates, book, clients } = snapshot;
  db.prepare('INSERT INTO snapshots (id, as_of, taken_at, cause, model, rates, book) VALUES (?, ?, ?, ?, ?, ?, ?)').run(
    id,
    asOf,
    takenAt,
    cause,
    JSON.stringify(model),
    JSON.stringify(rates),
    JSON.stringify(book),
  );
  const insertClient = db.prepare(
    'INSERT INTO snapshot_clients (snapshot_id, client_id, client_name, grade, facts, result) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (const { facts, result } of clients) {
    insertClient.run(id, result.clientId, result.name, result.grade, JSON.stringify(facts), JSON.stringify(result));
  }
}

export type StoredSnapshot = SnapshotHead & { readonly clientCount: number };

/** Every snapshot, newest first. */
export function listSnapshots(db: ReadableDb): StoredSnapshot[] {
  return db
    .prepare<unknown[], StoredSnapshot>(
      `SELECT id, as_of AS asOf, taken_at AS takenAt, cause,
        (SELECT COUNT(*) FROM snapshot_clients WHERE snapshot_id = snapshots.id) AS clientCount
      FROM snapshots ORDER BY taken_at DESC, id DESC`,
    )
    .all();
}
