import type { FileReport, ImportSummary } from '../../../shared/contract/import-calls.ts';
import type { ImportId } from '../../../shared/core/ids.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import { askOfRow } from '../../../shared/importing/answers/ask-of-row.ts';
import { parseWhy } from '../../../shared/importing/left-out.ts';
import type { ReadableDb } from '../../db/database.ts';
import { getImport, listImports as list, listLeftOut } from '../../db/repositories/imports.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { whyText } from './report-texts.ts';

/** Every import, newest first. */
export function listImports({ db }: ServiceDeps): ImportSummary[] {
  return list(db);
}

/** Rows in one answer; those that wait for the user come before those that are known already. */
const mostRows = 2000;

/** Rows of one import that were not taken, each with its reason. */
export function listRowsLeftOut(
  { db }: ServiceDeps,
  { importId }: { readonly importId: ImportId },
): FileReport['leftOut'] {
  return tellRows(db, importId, mostRows);
}

/** All of them. */
export function listEveryRowLeftOut({ db }: ServiceDeps, importId: ImportId): FileReport['leftOut'] {
  return tellRows(db, importId, -1);
}

function tellRows(db: ReadableDb, importId: ImportId, limit: number): FileReport['leftOut'] {
  getImport(db, importId);
  const texts = getCatalog(readSettings(db).language).importing;
  return listLeftOut(db, importId, limit).map(({ row, outcome, why, cells }) => ({
    row,
    outcome,
    why: whyText(texts, parseWhy(why)),
    ask: askOfRow(parseWhy(why).code),
    cells: [...cells],
  }));
}
