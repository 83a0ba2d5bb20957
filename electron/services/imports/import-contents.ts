import type { FileReport, ImportOptions } from '../../../shared/contract/import-calls.ts';
import type { StoredMapping } from '../../../shared/contract/mapping-calls.ts';
import type { ActId, ImportId } from '../../../shared/core/ids.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import { type LeftOutRow, outcomeOf, writeWhy } from '../../../shared/importing/left-out.ts';
import type { TableContents } from '../../../shared/importing/read-table.ts';
import { recordAct } from '../../db/acts.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { finishImport, hasImported, insertImport, insertLeftOut } from '../../db/repositories/imports.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { applyRemembered } from './answers/apply-remembered.ts';
import { toImportLayout } from './answers/import-layout.ts';
import { buildReport, listLeftOutRows } from './build-report.ts';
import { type ImportSession, startSession } from './import-session.ts';
import { settleAbsentBalances } from './settle-balances.ts';
import { settleBook, storeDrafts } from './store-drafts.ts';

export type ReadFile = {
  readonly name: string;
  readonly sha256: string;
  readonly contents: TableContents;
  /** What was remembered for files of its shape, and what was said of this one. */
  readonly mapping: StoredMapping | null;
  readonly given: ImportOptions;
};

export type ImportReport = FileReport & { importId: ImportId };

/** Thrown to take a dry run back; never seen outside. */
const dryRunEnds = Symbol('the dry run ends here');

/** Stores the rows of one file in one transaction, so that the file is in as a whole or not at all. */
export function importContents(deps: ServiceDeps, file: ReadFile): ImportReport {
  return inTransaction<ImportReport>(deps.db, () => storeFile(deps, file));
}

function settleAbsent(session: ImportSession, { contents, given }: ReadFile, leftOut: readonly LeftOutRow[]) {
  const { drafts } = contents;
  if (drafts.kind !== 'receivables') return [];
  const hasRowsWaiting = leftOut.some(({ why }) => outcomeOf(why.code) === 'setAside');
  return settleAbsentBalances(session, { drafts: drafts.drafts, hasRowsWaiting, said: given.absent });
}

/** The very reports that imports would give, by doing all of them and taking them back. */
export function rehearseAll(deps: ServiceDeps, files: readonly ReadFile[]): readonly ImportReport[] {
  let reports: readonly ImportReport[] | undefined;
  try {
    inTransaction(deps.db, () => {
      reports = files.map((file) => storeFile(deps, file));
      throw dryRunEnds;
    });
  } catch (thrown) {
    if (thrown !== dryRunEnds) throw thrown;
  }
  if (reports === undefined) throw new Error('a dry run ended without a report');
  return reports;
}

function storeFile(deps: ServiceDeps, file: ReadFile): ImportReport {
  const { name, sha256, contents } = file;
  const { db, ports } = deps;
  const { kind, source } = contents.layout;
  const settings = readSettings(db);
  const texts = getCatalog(settings.language).importing;
  const importId = ports.newId<ImportId>();
  const at = ports.clock.now();
  const isSameFile = hasImported(db, sha256, kind);
  insertImport(db, { id: importId, fileName: name, sha256, kind, source, importedAt: at });
  const head = { id: ports.newId<ActId>(), kind: 'import', label: texts.actLabel(name), happenedAt: at, importId };
  return recordAct<ImportReport>(db, head, (keep) => {
    const session = startSession({ db, importId, source, at, newId: ports.newId, keep, isSameFile });
    const rowsTotal = contents.drafts.drafts.length;
    const tellDone = (rowsDone: number) =>
      deps.tell('import-progress', { file: name, phase: 'storing', rowsDone, rowsTotal });
    const stored = storeDrafts(deps, session, contents.drafts, settings.currency, tellDone);
    const leftOut = listLeftOutRows(contents, stored.leftOut);
    const asked = [...settleBook(session, kind), ...settleAbsent(session, file, leftOut)];
    const rows = { drafts: stored.drafts, leftOut };
    const report = buildReport(name, contents, rows, session, texts, { operatorCurrency: settings.currency, asked });
    // no names here: a person who is erased must not stay in a summary
    const { totals, firstOn, lastOn } = report;
    const layout = toImportLayout(file);
    finishImport(db, importId, report.rows, { totals, firstOn, lastOn, layout });
    insertLeftOut(
      db,
      importId,
      leftOut.map(({ line, why, cells }) => ({ row: line, outcome: outcomeOf(why.code), why: writeWhy(why), cells })),
    );
    return applyRemembered(deps, { report: { ...report, importId }, layout, keep });
  });
}
