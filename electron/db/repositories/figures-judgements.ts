import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { AssessableId, FlagKind, Level } from '../../../shared/scoring/level.ts';
import type { ReadableDb } from '../database.ts';

export type LatestAssessment = {
  readonly clientId: ClientId;
  readonly criterion: AssessableId;
  /** Null: cleared on that day. */
  readonly level: Level | null;
  readonly nudge: number;
  readonly isPinned: 0 | 1;
  readonly assessedOn: CalendarDate;
};

/** The latest assessment of each criterion up to a day. SQLite takes the other columns from the row of the maximum. */
export function listLatestAssessments(db: ReadableDb, asOf: CalendarDate): LatestAssessment[] {
  return db
    .prepare<unknown[], LatestAssessment>(
      `SELECT client_id AS clientId, criterion, level, nudge, is_pinned AS isPinned, MAX(assessed_on) AS assessedOn
      FROM assessments WHERE assessed_on <= ? GROUP BY client_id, criterion`,
    )
    .all(asOf);
}

export type StandingFlag = {
  readonly clientId: ClientId;
  readonly kind: FlagKind;
  readonly happenedOn: CalendarDate;
  readonly renewedOn: CalendarDate | null;
  readonly isEscalated: 0 | 1;
};

/** Deal-breakers that had happened by a day and were not withdrawn by it, oldest first. */
export function listStandingFlags(db: ReadableDb, asOf: CalendarDate): StandingFlag[] {
  return db
    .prepare<unknown[], StandingFlag>(
      `SELECT client_id AS clientId, flag AS kind, happened_on AS happenedOn, is_escalated AS isEscalated,
        CASE WHEN renewed_on <= @asOf THEN renewed_on END AS renewedOn
      FROM flags WHERE happened_on <= @asOf AND (withdrawn_on IS NULL OR withdrawn_on > @asOf) ORDER BY happened_on, flag`,
    )
    .all({ asOf });
}

export type GradableClient = {
  readonly clientId: ClientId;
  readonly name: string;
  readonly standing: 'active' | 'closed' | 'prospect';
  readonly archivedOn: CalendarDate | null;
  readonly exemptionKind: 'referrer' | 'growing' | 'strategic' | 'personal' | null;
  readonly exemptionReason: string | null;
};

/** Every stored client, by name. */
export function listGradableClients(db: ReadableDb): GradableClient[] {
  return db
    .prepare<unknown[], GradableClient>(
      `SELECT id AS clientId, name, standing, archived_on AS archivedOn,
        size_exemption_kind AS exemptionKind, size_exemption_reason AS exemptionReason
      FROM clients ORDER BY match_name, id`,
    )
    .all();
}
