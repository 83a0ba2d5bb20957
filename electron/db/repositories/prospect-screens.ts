import type { Prospect } from '../../../shared/contract/prospect-calls.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { ReadableDb, WritableDb } from '../database.ts';

export type ProspectScreen = Pick<Prospect, 'answers' | 'screenedOn' | 'outcome' | 'decidedOn'>;

type ScreenRow = Omit<ProspectScreen, 'answers'> & { readonly clientId: ClientId; readonly answers: string };

/** What was asked of prospects, by client. */
export function listScreens(db: ReadableDb): ReadonlyMap<ClientId, ProspectScreen> {
  const rows = db
    .prepare<[], ScreenRow>(
      `SELECT client_id AS clientId, answers, screened_on AS screenedOn, outcome, decided_on AS decidedOn
       FROM prospect_screens`,
    )
    .all();
  return new Map(
    rows.map(({ clientId, answers, ...screen }) => [
      clientId,
      { ...screen, answers: JSON.parse(answers) as ProspectScreen['answers'] },
    ]),
  );
}

/** Stores what is known of a prospect, in place of what was known before. */
export function writeScreen(
  db: WritableDb,
  clientId: ClientId,
  screen: ProspectScreen & { readonly screenedOn: string },
): void {
  db.prepare(
    `INSERT INTO prospect_screens (client_id, answers, screened_on, outcome, decided_on)
     VALUES (@clientId, @answers, @screenedOn, @outcome, @decidedOn)
     ON CONFLICT (client_id) DO UPDATE SET answers = excluded.answers, screened_on = excluded.screened_on,
       outcome = excluded.outcome, decided_on = excluded.decided_on`,
  ).run({ ...screen, clientId, answers: JSON.stringify(screen.answers) });
}
