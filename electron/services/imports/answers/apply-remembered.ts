import { parseWhy, writeWhy } from '../../../../shared/importing/left-out.ts';
import type { Keep } from '../../../db/acts.ts';
import {
  type ImportLayout,
  moveCounts,
  updateLeftOut,
  updateSummary,
} from '../../../db/repositories/import-layouts.ts';
import { getImport, listLeftOut, type StoredLeftOut } from '../../../db/repositories/imports.ts';
import { findRowAnswer, hasRowAnswers, type KeptAnswer } from '../../../db/repositories/row-answers.ts';
import type { ServiceDeps } from '../../service-deps.ts';
import type { ImportReport } from '../import-contents.ts';
import { listRowsLeftOut } from '../list-imports.ts';
import { fillRow, hashRow, withAnswer } from './fill-row.ts';
import { storeRowsAgain } from './store-rows-again.ts';

type Stored = { readonly report: ImportReport; readonly layout: ImportLayout; readonly keep: Keep };

/** A row may have been asked one thing after the other. */
const mostRounds = 4;

/**
 * Gives the rows of a new import that wait the answers which the very same rows were given before; answers the report as
 * it is then. Runs inside the import, which takes them back with it.
 */
export function applyRemembered(deps: ServiceDeps, { report, layout, keep }: Stored): ImportReport {
  const { db } = deps;
  if (report.rows.setAside === 0 || !hasRowAnswers(db)) return report;
  let known = layout;
  let rounds = 0;
  while (rounds < mostRounds) {
    const next = answerOnce(deps, report, known, keep);
    if (next === undefined) break;
    known = next;
    rounds += 1;
  }
  if (rounds === 0) return report;
  const { rows, totals, firstOn, lastOn } = getImport(db, report.importId);
  return { ...report, rows, totals, firstOn, lastOn, leftOut: listRowsLeftOut(deps, { importId: report.importId }) };
}

type Answered = { readonly row: StoredLeftOut; readonly answer: KeptAnswer };

/** The layout after one round; undefined where nothing is remembered of the rows that wait. */
function answerOnce(
  deps: ServiceDeps,
  { importId, kind }: ImportReport,
  layout: ImportLayout,
  keep: Keep,
): ImportLayout | undefined {
  const { db } = deps;
  const waiting = listLeftOut(db, importId).filter(({ outcome }) => outcome === 'setAside');
  const answered = waiting.flatMap((row): Answered[] => {
    const answer = findRowAnswer(db, hashRow(kind, row.cells));
    return answer === undefined ? [] : [{ row, answer }];
  });
  if (answered.length === 0) return undefined;
  const ignored = answered.filter(({ answer }) => answer.kind === 'ignore').map(({ row }) => row);
  for (const { row, cells, why } of ignored)
    updateLeftOut(db, importId, {
      row,
      outcome: 'skipped',
      why: writeWhy({ code: 'ignored', detail: parseWhy(why).detail }),
      cells,
    });
  moveCounts(db, importId, { imported: 0, skipped: ignored.length });
  let known = layout;
  const filled = new Map<number, readonly string[]>();
  for (const { row, answer } of answered) {
    if (answer.kind === 'ignore') continue;
    const one = fillRow(known, kind, row.cells, answer.values);
    known = one.layout;
    filled.set(row.row, one.cells);
  }
  if (filled.size === 0) return known;
  updateSummary(db, importId, { layout: known });
  const rows = waiting.filter((row) => !ignored.includes(row)).map((row) => withAnswer(row, filled.get(row.row)));
  storeRowsAgain(deps, { importId, layout: known, rows, keep, isGuarded: false });
  return known;
}
