import type { Act } from '../../../shared/contract/client-calls.ts';
import type { ScenarioId } from '../../../shared/core/ids.ts';
import { deleteScenario, getScenario, insertScenario, renameScenario } from '../../db/repositories/scenarios.ts';
import { recordUndoable } from '../acts/record-undoable.ts';
import type { ParsedArgs, ServiceDeps } from '../service-deps.ts';

/** Keeps what was tried out under a name, with what came out of it today. */
export function keepScenario(deps: ServiceDeps, { name, content }: ParsedArgs<'scenarios.keep'>): Act {
  const id = deps.ports.newId<ScenarioId>();
  return recordUndoable(
    deps,
    { kind: 'scenario-kept', label: (texts) => texts.scenarioKept(name), areas: ['scenarios'] },
    (keep) => {
      keep.row('scenarios', id);
      insertScenario(deps.db, { id, name, keptOn: deps.ports.clock.today(), content });
    },
  );
}

/** Gives a kept scenario another name, as an act that can be undone. */
export function renameKeptScenario(deps: ServiceDeps, { id, name }: ParsedArgs<'scenarios.rename'>): Act {
  getScenario(deps.db, id);
  return recordUndoable(
    deps,
    { kind: 'scenario-renamed', label: (texts) => texts.scenarioRenamed(name), areas: ['scenarios'] },
    (keep) => {
      keep.row('scenarios', id);
      renameScenario(deps.db, id, name);
    },
  );
}

/** Deletes a kept scenario, as an act that can be undone. */
export function deleteKeptScenario(deps: ServiceDeps, { id }: ParsedArgs<'scenarios.delete'>): Act {
  const { name } = getScenario(deps.db, id);
  return recordUndoable(
    deps,
    { kind: 'scenario-deleted', label: (texts) => texts.scenarioDeleted(name), areas: ['scenarios'] },
    (keep) => {
      keep.row('scenarios', id);
      deleteScenario(deps.db, id);
    },
  );
}
