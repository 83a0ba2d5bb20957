import type { Act } from '../../../shared/contract/client-calls.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import type { ModelVersionId } from '../../../shared/core/ids.ts';
import { validateModel } from '../../../shared/scoring/edit-model/validate-model.ts';
import { applyPreset } from '../../../shared/scoring/edit-model/weights.ts';
import type { PresetName } from '../../../shared/scoring/level.ts';
import type { ScoringModel } from '../../../shared/scoring/scoring-model.ts';
import { findLatestModelVersion, insertModelVersion } from '../../db/repositories/model-versions.ts';
import { writeSettings } from '../../db/repositories/settings.ts';
import { recordUndoable } from '../acts/record-undoable.ts';
import type { ParsedArgs, ServiceDeps } from '../service-deps.ts';

/** Saves a model as the newest version, from now on the one that grades. Undo takes it away again. */
export function saveModel(deps: ServiceDeps, { name, note, model }: ParsedArgs<'model.save'>): Act {
  const problems = validateModel(model);
  if (problems.length > 0) throw new Refusal('bad-model', 'the scoring model does not hold together', { problems });
  const id = deps.ports.newId<ModelVersionId>();
  return recordUndoable(
    deps,
    { kind: 'model-saved', label: (texts) => texts.modelSaved(name), areas: ['settings'] },
    (keep) => {
      keep.row('model_versions', id);
      keep.row('settings', 'preset');
      insertNext(deps, id, { name, note, model });
      writeSettings(deps.db, { preset: model.preset });
    },
  );
}

/** The weights of another preset as a version of its own, where a saved model would hide what the settings say. */
export function followPreset(deps: ServiceDeps, preset: PresetName, name: string): void {
  const latest = findLatestModelVersion(deps.db);
  if (latest === undefined || latest.model.preset === preset) return;
  insertNext(deps, deps.ports.newId<ModelVersionId>(), { name, note: null, model: applyPreset(latest.model, preset) });
}

type NewVersion = { readonly name: string; readonly note: string | null; readonly model: ScoringModel };

function insertNext({ db, ports }: ServiceDeps, id: ModelVersionId, { name, note, model }: NewVersion): void {
  const number = (findLatestModelVersion(db)?.number ?? 0) + 1;
  insertModelVersion(db, { id, number, name, note, savedAt: ports.clock.now(), model: { ...model, name } });
}
