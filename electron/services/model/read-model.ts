import { buildDefaultModel } from '../../../shared/scoring/default-model.ts';
import type { PresetName } from '../../../shared/scoring/level.ts';
import type { ScoringModel } from '../../../shared/scoring/scoring-model.ts';
import type { ReadableDb } from '../../db/database.ts';
import { findLatestModelVersion, type ModelVersion } from '../../db/repositories/model-versions.ts';

/** Which saved model it is; null: the one as shipped. */
export type ModelHead = Pick<ModelVersion, 'id' | 'number' | 'name' | 'savedAt'> | null;

export type CurrentModel = { readonly head: ModelHead; readonly model: ScoringModel };

/** The model that grades: the one saved last, or the shipped one with the weights of a preset. */
export function readModel(db: ReadableDb, preset: PresetName): CurrentModel {
  const version = findLatestModelVersion(db);
  if (version === undefined) return { head: null, model: buildDefaultModel(preset) };
  const { id, number, name, savedAt, model } = version;
  return { head: { id, number, name, savedAt }, model };
}
