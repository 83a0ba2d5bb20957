import type { Instant } from '../../../shared/core/dates.ts';
import type { ModelVersionId } from '../../../shared/core/ids.ts';
import type { ScoringModel } from '../../../shared/scoring/scoring-model.ts';
import type { ReadableDb, WritableDb } from '../database.ts';

export type ModelVersion = {
  readonly id: ModelVersionId;
  /** Counts up from 1; the highest is the one in force. */
  readonly number: number;
  readonly name: string;
  readonly note: string | null;
  readonly savedAt: Instant;
  readonly model: ScoringModel;
};

type VersionRow = Omit<ModelVersion, 'model'> & { readonly model: string };

const selectVersions = 'SELECT id, number, name, note, saved_at AS savedAt, model FROM model_versions';

function toVersion(row: VersionRow): ModelVersion {
  return { ...row, model: JSON.parse(row.model) as ScoringModel };
}

/** Every saved model, newest first. */
export function listModelVersions(db: ReadableDb): ModelVersion[] {
  return db.prepare<[], VersionRow>(`${selectVersions} ORDER BY number DESC`).all().map(toVersion);
}

/** The model in force; undefined where none was ever saved. */
export function findLatestModelVersion(db: ReadableDb): ModelVersion | undefined {
  const row = db.prepare<[], VersionRow>(`${selectVersions} ORDER BY number DESC LIMIT 1`).get();
  return row === undefined ? undefined : toVersion(row);
}

/** Stores a model under its number; the highest number is in force. Versions are never changed. */
export function insertModelVersion(db: WritableDb, version: ModelVersion): void {
  const { id, number, name, note, savedAt, model } = version;
  db.prepare('INSERT INTO model_versions (id, number, name, note, model, saved_at) VALUES (?, ?, ?, ?, ?, ?)').run(
    id,
    number,
    name,
    note,
    JSON.stringify(model),
    savedAt,
  );
}
