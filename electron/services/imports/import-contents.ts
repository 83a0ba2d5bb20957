import type { FileReport, ImportOptions } from '../../../shared/contract/import-calls.ts';
import type { StoredMapping } from '../../../shared/contract/mapping-calls.ts';
import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ActId, ImportId } from '../../../shared/core/ids.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import type { Question } from '../../../shared/importing/drafts.ts';
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
import { newestDay } from './store-facts.ts';

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

type AboutList = { readonly asked: readonly Question[]; readonly summary: object };

/** What a list of open balances settles by leaving it out, and what is kept of it to compare other lists with. */
function settleAbsent(
  session: ImportSession,
  { contents, given }: ReadFile,
  { leftOut, today }: { readonly leftOut: readonly LeftOutRow[]; readonly today: CalendarDate },
): AboutList {
  const { drafts } = contents;
  if (drafts.kind === 'invoices') return { asked: [], summary: { knownOn: newestDay(drafts.drafts, today) } };
  if (drafts.kind !== 'receivables') return { asked: [], summary: {} };
  const hasRowsWaiting = leftOut.some(({ why }) => outcomeOf(why.code) === 'setAside');
  const said = given.absent;
  const asked = settleAbsentBalances(session, { drafts: drafts.drafts, hasRowsWaiting, said, today });
  const isWhole = said === 'settled' || (said === undefined && !hasRowsWaiting);
  return { asked, summary: { knownOn: drafts.drafts[0]?.listedOn ?? null, isWhole: isWhole ? 1 : 0 } };
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
  const { twins } = file.given;
  const { db, ports } = deps;
  const { kind, source } = contents.layout;
  const settings = readSettings(db);
  const texts = getCatalog(settings.language).importing;
  const importId = ports.newId<ImportId>();
  const at = ports.clock.now();
  // a list whose day is told only now says something new
  const isSameFile = hasImported(db, sha256, kind) && file.given.listOn === undefined;
  insertImport(db, { id: importId, fileName: name, sha256, kind, source, importedAt: at });
  const head = { id: ports.newId<ActId>(), kind: 'import', label: texts.actLabel(name), happenedAt: at, importId };
  return recordAct<ImportReport>(db, head, (keep) => {
    const session = startSession({ db, importId, source, at, newId: ports.newId, keep, isSameFile, twins });
    const rowsTotal = contents.drafts.drafts.length;
    const tellDone = (rowsDone: number) =>
      deps.tell('import-progress', { file: name, phase: 'storing', rowsDone, rowsTotal });
    const stored = storeDrafts(deps, session, contents.drafts, settings.currency, tellDone);
    const leftOut = listLeftOutRows(contents, stored.leftOut);
    const settled = settleBook(session, kind);
    const list = settleAbsent(session, file, { leftOut, today: ports.clock.today() });
    const asked = [...settled, ...list.asked];
    const rows = { drafts: stored.drafts, leftOut };
    const report = buildReport(name, contents, rows, session, texts, { operatorCurrency: settings.currency, asked });
    // no names here: a person who is erased must not stay in a summary
    const { totals, firstOn, lastOn } = report;
    const layout = toImportLayout(file);
    finishImport(db, importId, report.rows, { totals, firstOn, lastOn, layout, ...list.summary });
    insertLeftOut(
      db,
      importId,
      leftOut.map(({ line, why, cells }) => ({ row: line, outcome: outcomeOf(why.code), why: writeWhy(why), cells })),
    );
    return applyRemembered(deps, { report: { ...report, importId }, layout, keep });
  });
}
