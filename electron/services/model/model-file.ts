import { readFileSync, statSync } from 'node:fs';
import { scoringModel } from '../../../shared/contract/model-calls.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import { validateModel } from '../../../shared/scoring/edit-model/validate-model.ts';
import type { ScoringModel } from '../../../shared/scoring/scoring-model.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import { writeFileAtomically } from '../../files/writing/write-file-atomically.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { readModel } from './read-model.ts';

const format = 'winnow-scoring-model';
/** A model takes a few thousand characters; whatever is much larger is another file. */
const mostBytes = 1_000_000;

/** Writes the model in force as JSON to a file the user chooses; null where none was chosen. It holds no client. */
export async function exportModel({ db, ports }: ServiceDeps): Promise<{ path: string } | null> {
  const settings = readSettings(db);
  const texts = getCatalog(settings.language).model.file;
  const path = await ports.pickFile.toSave({
    title: texts.exportTitle,
    suggestedName: texts.fileName,
    extension: 'json',
  });
  if (path === undefined) return null;
  const { model } = readModel(db, settings.preset);
  writeFileAtomically(path, `${JSON.stringify({ format, version: 1, model }, null, 2)}\n`);
  return { path };
}

/**
 * Reads a model from a file the user chooses, to be looked at before it is saved; null where none was chosen. Refuses
 * with `not-a-model` what holds none, and with `bad-model` one that does not hold together.
 */
export async function openModelFile({ db, ports }: ServiceDeps): Promise<{ model: ScoringModel } | null> {
  const texts = getCatalog(readSettings(db).language).model.file;
  const [path] = (await ports.pickFile.toOpen({ title: texts.importTitle, extensions: ['json'], many: false })) ?? [];
  if (path === undefined) return null;
  const model = parseModelFile(readSmallFile(path));
  const problems = validateModel(model);
  if (problems.length > 0) throw new Refusal('bad-model', 'the scoring model does not hold together', { problems });
  return { model };
}

function readSmallFile(path: string): string {
  if (statSync(path).size > mostBytes) throw notAModel();
  return readFileSync(path, 'utf8');
}

function parseModelFile(text: string): ScoringModel {
  const parsed = scoringModel.safeParse(findModel(text));
  if (!parsed.success) throw notAModel();
  return parsed.data;
}

function findModel(text: string): unknown {
  const content = parseJson(text);
  if (typeof content !== 'object' || content === null) return undefined;
  return 'format' in content && content.format === format && 'model' in content ? content.model : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw notAModel();
    throw error;
  }
}

function notAModel(): Refusal {
  return new Refusal('not-a-model', 'the file holds no scoring model');
}
