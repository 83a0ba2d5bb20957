import type { Scenario } from '../../../shared/contract/scenario-calls.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import type { ScenarioId } from '../../../shared/core/ids.ts';
import type { ReadableDb, WritableDb } from '../database.ts';

type ScenarioRow = Omit<Scenario, 'content'> & {
  readonly input: string;
  readonly outcome: string;
  readonly kind: string;
};

const selectScenarios = 'SELECT id, kind, name, kept_on AS keptOn, input, outcome FROM scenarios';

function toScenario({ kind, input, outcome, ...row }: ScenarioRow): Scenario {
  const content = { kind, input: JSON.parse(input), outcome: JSON.parse(outcome) } as Scenario['content'];
  return { ...row, content };
}

/** Everything that was kept, newest first. */
export function listScenarios(db: ReadableDb): Scenario[] {
  return db.prepare<[], ScenarioRow>(`${selectScenarios} ORDER BY kept_on DESC, id DESC`).all().map(toScenario);
}

/** Throws `not-found` where there is none. */
export function getScenario(db: ReadableDb, id: ScenarioId): Scenario {
  const row = db.prepare<[string], ScenarioRow>(`${selectScenarios} WHERE id = ?`).get(id);
  if (row === undefined) throw new Refusal('not-found', 'there is no such scenario', { scenarioId: id });
  return toScenario(row);
}

/** Keeps a simulation under its name: what was asked and what came out of it that day. */
export function insertScenario(db: WritableDb, { id, name, keptOn, content }: Scenario): void {
  db.prepare(
    'INSERT INTO scenarios (id, kind, name, kept_on, input, outcome) VALUES (@id, @kind, @name, @keptOn, @input, @outcome)',
  ).run({
    id,
    name,
    keptOn,
    kind: content.kind,
    input: JSON.stringify(content.input),
    outcome: JSON.stringify(content.outcome),
  });
}

/** Gives a kept simulation another name; two may have the same. */
export function renameScenario(db: WritableDb, id: ScenarioId, name: string): void {
  db.prepare('UPDATE scenarios SET name = ? WHERE id = ?').run(name, id);
}

/** Forgets a kept simulation. */
export function deleteScenario(db: WritableDb, id: ScenarioId): void {
  db.prepare('DELETE FROM scenarios WHERE id = ?').run(id);
}
