import { statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { toMatchName } from '../../../shared/client/match-name.ts';
import type { ImportOptions } from '../../../shared/contract/import-calls.ts';
import type { StoredMapping } from '../../../shared/contract/mapping-calls.ts';
import { calendarDateFromParts } from '../../../shared/core/dates.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import { importKinds } from '../../../shared/importing/import-kind.ts';
import { applyGivenMapping, applyMapping } from '../../../shared/importing/mapping/apply-mapping.ts';
import { readTable, type TableContents } from '../../../shared/importing/read-table.ts';
import { findMappingOfShape } from '../../db/repositories/import-mappings.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import type { HandedOver } from '../ports.ts';
import type { ServiceDeps } from '../service-deps.ts';
import type { ReadFile } from './import-contents.ts';
import { openTable } from './open-table.ts';

export type FileToRead = {
  readonly file: HandedOver;
  readonly options: ImportOptions;
  /** A mapping handed over with the file: used instead of what is remembered. */
  readonly givenMapping?: Pick<StoredMapping, 'headers' | 'options'> | undefined;
};

/** Reads one file in slices, letting others work between them. Stops with `import-cancelled` where asked to. */
export async function readFile(
  deps: ServiceDeps,
  { file, options, givenMapping }: FileToRead,
  isCancelled: () => boolean,
): Promise<ReadFile> {
  const { name, sha256, table } = openTable(file, options);
  try {
    const mapped =
      givenMapping === undefined
        ? applyMapping(table, options, (shape) => findMappingOfShape(deps.db, shape))
        : { options: applyGivenMapping(table, givenMapping, options), mapping: null };
    const steps = readTable(table, {
      options: mapped.options,
      operatorCurrency: readSettings(deps.db).currency,
      toClientKey: toMatchName,
      today: deps.ports.clock.today(),
    });
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true)
        return { name, sha256, contents: offerFileDay(step.value, file), mapping: mapped.mapping, given: options };
      deps.tell('import-progress', { file: name, phase: 'reading', ...step.value });
      await setImmediate();
      if (isCancelled()) throw new Refusal('import-cancelled', 'the import was cancelled', { file: name });
    }
  } catch (error) {
    throw error instanceof Refusal ? withFile(error, name) : error;
  }
}

/** Where a list does not say of which day it is, the day on which its file was last changed is offered. */
function offerFileDay(contents: TableContents, file: HandedOver): TableContents {
  if (file.kind !== 'file' || !contents.questions.some(({ code }) => code === 'list-day-unknown')) return contents;
  const changed = statSync(file.path).mtime;
  const on = calendarDateFromParts(changed.getFullYear(), changed.getMonth() + 1, changed.getDate()) ?? '';
  const questions = contents.questions.map((question) =>
    question.code === 'list-day-unknown'
      ? { ...question, detail: on, choices: [{ about: '', options: [on] }] }
      : question,
  );
  return { ...contents, questions };
}

function withFile(refusal: Refusal, file: string): Refusal {
  return new Refusal(refusal.code, `${file}: ${refusal.message}`, { file, ...refusal.details });
}

/** The order in which files given together are taken in: clients before what belongs to them. */
export function byKind(first: ReadFile, second: ReadFile): number {
  return importKinds.indexOf(first.contents.layout.kind) - importKinds.indexOf(second.contents.layout.kind);
}
