import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId, OwnAssessmentId, OwnCriterionId } from '../../../shared/core/ids.ts';
import type { Level } from '../../../shared/scoring/level.ts';
import type { ReadableDb, WritableDb } from '../database.ts';

export type OwnAssessment = {
  readonly id: OwnAssessmentId;
  readonly clientId: ClientId;
  readonly criterion: OwnCriterionId;
  readonly assessedOn: CalendarDate;
  /** Null: cleared on that day. */
  readonly level: Level | null;
};

const selectOwn = 'SELECT id, client_id AS clientId, criterion, assessed_on AS assessedOn, level FROM own_assessments';

/** The latest level of each own criterion up to a day. SQLite takes the other columns from the row of the maximum. */
export function listLatestOwnAssessments(db: ReadableDb, asOf: CalendarDate): OwnAssessment[] {
  return db
    .prepare<[string], OwnAssessment>(
      `SELECT id, client_id AS clientId, criterion, level, MAX(assessed_on) AS assessedOn
      FROM own_assessments WHERE assessed_on <= ? GROUP BY client_id, criterion`,
    )
    .all(asOf);
}

/**
 * What was chosen for an own criterion on that very day; undefined where nothing was, a level of null where it was
 * cleared.
 */
export function findOwnAssessment(
  db: ReadableDb,
  key: Pick<OwnAssessment, 'clientId' | 'criterion' | 'assessedOn'>,
): OwnAssessment | undefined {
  return db
    .prepare<[typeof key], OwnAssessment>(
      `${selectOwn} WHERE client_id = @clientId AND criterion = @criterion AND assessed_on = @assessedOn`,
    )
    .get(key);
}

/** Inserts an assessment, or sets the level of the one with this id. */
export function writeOwnAssessment(db: WritableDb, assessment: OwnAssessment): void {
  db.prepare<[OwnAssessment]>(
    `INSERT INTO own_assessments (id, client_id, criterion, assessed_on, level)
     VALUES (@id, @clientId, @criterion, @assessedOn, @level)
     ON CONFLICT (id) DO UPDATE SET level = excluded.level`,
  ).run(assessment);
}
