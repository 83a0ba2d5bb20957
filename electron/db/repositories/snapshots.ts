import type { CalendarDate, Instant } from '../../../shared/core/dates.ts';
import type { ClientId, SnapshotId } from '../../../shared/core/ids.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import type { FrozenCount } from '../../../shared/scorecard/history/frozen-count.ts';
import { type PublishedGrade, plainGrade } from '../../../shared/scorecard/history/publish-grade.ts';
import type { ClientFacts, Rates } from '../../../shared/scoring/client-facts.ts';
import type { GradedBook, GradedClient } from '../../../shared/scoring/graded-client.ts';
import type { Grade } from '../../../shared/scoring/level.ts';
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
  readonly clients: readonly {
    readonly facts: ClientFacts;
    readonly result: GradedClient;
    readonly published: PublishedGrade;
    readonly metrics: readonly FrozenCount[];
  }[];
};

/**
 * Stores a computed book with all it was computed from. No function changes its figures; of what names somebody it
 * keeps the client's name alone, in a column that {@link eraseNamesOfGoneClients} can empty.
 */
export function insertSnapshot(db: WritableDb, snapshot: NewSnapshot): void {
  const { id, asOf, takenAt, cause, model, rates, book, clients } = snapshot;
  db.prepare('INSERT INTO snapshots (id, as_of, taken_at, cause, model, rates, book) VALUES (?, ?, ?, ?, ?, ?, ?)').run(
    id,
    asOf,
    takenAt,
    cause,
    JSON.stringify(model),
    JSON.stringify(rates),
    JSON.stringify({ ...book, ungraded: book.ungraded.map(withoutNames) }),
  );
  const insertClient = db.prepare(
    `INSERT INTO snapshot_clients (snapshot_id, client_id, client_name, grade, facts, result, published, metrics)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const { facts, result, published, metrics } of clients) {
    const nameless = [withoutNames(facts), { ...result, name: '' }, published, metrics];
    const frozen = nameless.map((value) => JSON.stringify(value));
    insertClient.run(id, result.clientId, result.name, published.grade, ...frozen);
  }
}

function withoutNames(facts: ClientFacts): ClientFacts {
  const { sizeExemption } = facts;
  return { ...facts, name: '', sizeExemption: sizeExemption && { kind: sizeExemption.kind, reason: '' } };
}

/** Empties the frozen names of clients that are neither stored nor remembered for undo. The figures stay. */
export function eraseNamesOfGoneClients(db: WritableDb): void {
  db.prepare(
    `UPDATE snapshot_clients SET client_name = '' WHERE client_name <> ''
      AND client_id NOT IN (SELECT id FROM clients)
      AND json_array(client_id) NOT IN (SELECT row_key FROM act_changes WHERE table_name = 'clients')`,
  ).run();
}

export type StoredSnapshot = SnapshotHead & { readonly clientCount: number };

/** A month end as it counts: of several snapshots of the same day the one taken last. */
export type MonthEnd = SnapshotHead & { readonly model: ScoringModel; readonly rates: Rates };

type MonthEndRow = SnapshotHead & { readonly model: string; readonly rates: string };

/** Month ends up to a day, oldest first. */
export function listMonthEnds(db: ReadableDb, until: CalendarDate): MonthEnd[] {
  return db
    .prepare<unknown[], MonthEndRow>(
      `SELECT id, as_of AS asOf, taken_at AS takenAt, cause, model, rates FROM snapshots AS newest
      WHERE cause = 'month-end' AND as_of <= ? AND NOT EXISTS (
        SELECT 1 FROM snapshots AS later WHERE later.as_of = newest.as_of AND later.cause = 'month-end'
          AND (later.taken_at, later.id) > (newest.taken_at, newest.id)
      ) ORDER BY as_of`,
    )
    .all(until)
    .map((row) => ({
      ...row,
      model: JSON.parse(row.model) as ScoringModel,
      rates: JSON.parse(row.rates) as Rates,
    }));
}

export type SnapshotPoint = {
  readonly snapshotId: SnapshotId;
  readonly clientId: ClientId;
  readonly name: string;
  readonly grade: Grade | null;
  readonly index: number | null;
  readonly isProvisional: boolean;
  readonly seats: number | null;
  readonly devices: number | null;
};

type PointRow = Omit<SnapshotPoint, 'isProvisional'> & { readonly isProvisional: 0 | 1 };

/** What every snapshot up to a day says of its clients, in short. */
export function listSnapshotPoints(db: ReadableDb, until: CalendarDate): SnapshotPoint[] {
  return db
    .prepare<unknown[], PointRow>(
      `SELECT snapshot_id AS snapshotId, client_id AS clientId, client_name AS name, grade,
        json_extract(result, '$.index') AS "index", json_extract(result, '$.provisional') AS isProvisional,
        (SELECT json_extract(value, '$.value') FROM json_each(metrics) WHERE json_extract(value, '$.metric') = 'm18') AS seats,
        (SELECT json_extract(value, '$.value') FROM json_each(metrics) WHERE json_extract(value, '$.metric') = 'm18device') AS devices
      FROM snapshot_clients JOIN snapshots ON snapshots.id = snapshot_id WHERE as_of <= ? ORDER BY client_name, client_id`,
    )
    .all(until)
    .map((row) => ({ ...row, isProvisional: row.isProvisional === 1 }));
}

/** The index of each client of a snapshot, and no more of what it froze. */
export function listSnapshotIndexes(
  db: ReadableDb,
  id: SnapshotId,
): Pick<SnapshotPoint, 'clientId' | 'name' | 'grade' | 'index'>[] {
  return db
    .prepare<[string], Pick<SnapshotPoint, 'clientId' | 'name' | 'grade' | 'index'>>(
      `SELECT client_id AS clientId, client_name AS name, grade, json_extract(result, '$.index') AS "index"
      FROM snapshot_clients WHERE snapshot_id = ? ORDER BY client_name, client_id`,
    )
    .all(id);
}

/** A client as a snapshot froze it, with all it was computed from. */
export type FrozenRow = {
  readonly clientId: ClientId;
  readonly name: string;
  readonly facts: ClientFacts;
  readonly result: GradedClient;
  readonly published: PublishedGrade;
};

type FrozenText = {
  readonly clientId: ClientId;
  readonly name: string;
  readonly facts: string;
  readonly result: string;
  readonly published: string | null;
};

const selectFrozen = `
  SELECT client_id AS clientId, client_name AS name, facts, result, published FROM snapshot_clients
  WHERE snapshot_id = ?`;

/** Every client of a snapshot. */
export function listFrozenClients(db: ReadableDb, id: SnapshotId): FrozenRow[] {
  return db.prepare<[string], FrozenText>(`${selectFrozen} ORDER BY client_id`).all(id).map(toFrozen);
}

/** One client of a snapshot; undefined where it was not in the book then or has been deleted since. */
export function findFrozenClient(db: ReadableDb, id: SnapshotId, clientId: ClientId): FrozenRow | undefined {
  const row = db.prepare<[string, string], FrozenText>(`${selectFrozen} AND client_id = ?`).get(id, clientId);
  return row === undefined ? undefined : toFrozen(row);
}

/** Snapshots made before grades were held month by month published what they computed. */
function toFrozen({ facts, result, published, ...row }: FrozenText): FrozenRow {
  const graded: GradedClient = { ...(JSON.parse(result) as GradedClient), name: row.name };
  return {
    ...row,
    facts: { ...(JSON.parse(facts) as ClientFacts), name: row.name },
    result: graded,
    published: published === null ? plainGrade(graded) : (JSON.parse(published) as PublishedGrade),
  };
}

/** The facts of clients that a snapshot did not grade: those that left count in its median all the same. */
export function readUngraded(db: ReadableDb, id: SnapshotId): readonly ClientFacts[] {
  const text = db
    .prepare<[string], string>(`SELECT json_extract(book, '$.ungraded') FROM snapshots WHERE id = ?`)
    .pluck()
    .get(id) as string | null | undefined;
  return text === null || text === undefined ? [] : (JSON.parse(text) as ClientFacts[]);
}
