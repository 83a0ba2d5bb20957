import type { Assessment } from '../../../shared/contract/client-calls.ts';
import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { AssessmentId, ClientId } from '../../../shared/core/ids.ts';
import type { AssessableId } from '../../../shared/scoring/level.ts';
import type { ReadableDb, WritableDb } from '../database.ts';

type AssessmentRow = Omit<Assessment, 'isPinned'> & { readonly isPinned: 0 | 1 };

const selectAssessments = `
  SELECT id, client_id AS clientId, assessed_on AS assessedOn, criterion, level, nudge, is_pinned AS isPinned, note
  FROM assessments`;

function toAssessment(row: AssessmentRow): Assessment {
  return { ...row, isPinned: row.isPinned === 1 };
}

/** Everything ever assessed of a client, newest day first. */
export function listAssessments(db: ReadableDb, clientId: ClientId): Assessment[] {
  return db
    .prepare<[string], AssessmentRow>(`${selectAssessments} WHERE client_id = ? ORDER BY assessed_on DESC, criterion`)
    .all(clientId)
    .map(toAssessment);
}

/** What was assessed of one criterion on one day. */
export function findAssessment(
  db: ReadableDb,
  key: { readonly clientId: ClientId; readonly criterion: AssessableId; readonly assessedOn: CalendarDate },
): Assessment | undefined {
  const row = db
    .prepare<[typeof key], AssessmentRow>(
      `${selectAssessments} WHERE client_id = @clientId AND criterion = @criterion AND assessed_on = @assessedOn`,
    )
    .get(key);
  return row === undefined ? undefined : toAssessment(row);
}

/** Inserts an assessment, or sets the one with this id. */
export function writeAssessment(db: WritableDb, assessment: Assessment): void {
  db.prepare<[AssessmentRow & { id: AssessmentId }]>(
    `INSERT INTO assessments (id, client_id, assessed_on, criterion, level, nudge, is_pinned, note)
     VALUES (@id, @clientId, @assessedOn, @criterion, @level, @nudge, @isPinned, @note)
     ON CONFLICT (id) DO UPDATE SET level = excluded.level, nudge = excluded.nudge, is_pinned = excluded.is_pinned,
       note = excluded.note`,
  ).run({ ...assessment, isPinned: assessment.isPinned ? 1 : 0 });
}
