import type { FileReport, ImportOptions } from '../../../shared/contract/import-calls.ts';
import type { StoredMapping } from '../../../shared/contract/mapping-calls.ts';
import { assertNever } from '../../../shared/core/errors.ts';
import type { ActId, ImportId } from '../../../shared/core/ids.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import type { Drafts, Question } from '../../../shared/importing/drafts.ts';
import type { ImportKind } from '../../../shared/importing/import-kind.ts';
import { type LeftOutRow, outcomeOf, writeWhy } from '../../../shared/importing/left-out.ts';
import type { TableContents } from '../../../shared/importing/read-table.ts';
import { recordAct } from '../../db/acts.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { finishImport, hasImported, insertImport, insertLeftOut } from '../../db/repositories/imports.ts';
import { tiePayments } from '../../db/repositories/payments.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { timeTickets } from '../settings/time-tickets.ts';
import { toImportLayout } from './answers/import-layout.ts';
import { buildReport, listLeftOutRows } from './build-report.ts';
import { type ImportSession, startSession } from './import-session.ts';
import { settleCredits } from './settle-credits.ts';
import { makeBalanceStorer } from './store-balances.ts';
import { makeAssessmentStorer, makeClientStorer, makeContactStorer, makeFlagStorer } from './store-clients.ts';
import { makeCostStorer, makeInvoiceStorer, makeTicketStorer, makeTimeStorer, type StoreDraft } from './store-facts.ts';
import { makeLedgerStorer, orderPostings } from './store-ledger.ts';
import { makePaymentStorer, tieLoosePayments } from './store-payments.ts';
import { makeRecordStorer } from './store-records.ts';

export type ReadFile = {
  readonly name: string;
  readonly sha256: string;
  readonly contents: TableContents;
  /** What was remembered for files of its shape, and what was said of this one. */
  readonly mapping: StoredMapping | null;
  readonly given: ImportOptions;
};

export type ImportReport = FileReport & { importId: ImportId };

type Stored = { readonly drafts: Drafts['drafts'][number][]; readonly leftOut: LeftOutRow[] };

/** Thrown to take a dry run back; never seen outside. */
const dryRunEnds = Symbol('the dry run ends here');

/** Stores the rows of one file in one transaction, so that the file is in as a whole or not at all. */
export function importContents(deps: ServiceDeps, file: ReadFile): ImportReport {
  return inTransaction<ImportReport>(deps.db, () => storeFile(deps, file));
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
    const asked = settleBook(session, kind);
    const leftOut = listLeftOutRows(contents, stored.leftOut);
    const rows = { drafts: stored.drafts, leftOut };
    const report = buildReport(name, contents, rows, session, texts, { operatorCurrency: settings.currency, asked });
    // no names here: a person who is erased must not stay in a summary
    const { totals, firstOn, lastOn } = report;
    finishImport(db, importId, report.rows, { totals, firstOn, lastOn, layout: toImportLayout(file) });
    insertLeftOut(
      db,
      importId,
      leftOut.map(({ line, why, cells }) => ({ row: line, outcome: outcomeOf(why.code), why: writeWhy(why), cells })),
    );
    return { ...report, importId };
  });
}

const hasMoney: ReadonlySet<ImportKind> = new Set(['invoices', 'ledger', 'payments', 'receivables']);

/** Ties what pays invoices or takes them back; answers what has to be asked about it. */
export function settleBook(session: ImportSession, kind: ImportKind): readonly Question[] {
  if (kind === 'tickets') timeTickets(session.db, session.importId);
  if (!hasMoney.has(kind)) return [];
  tiePayments(session.db);
  tieLoosePayments(session.db, readSettings(session.db).currency);
  return settleCredits(session);
}

/** Stores drafts of any kind; those that stay out with the reason. */
export function storeDrafts(
  deps: ServiceDeps,
  session: ImportSession,
  given: Drafts,
  operatorCurrency: CurrencyCode | null,
  tellDone: (rowsDone: number) => void,
): Stored {
  switch (given.kind) {
    case 'clients':
      return storeEach(given.drafts, tellDone, makeClientStorer(session, deps.ports.clock.today(), operatorCurrency));
    case 'contacts':
      return storeEach(given.drafts, tellDone, makeContactStorer(session));
    case 'invoices':
      return storeEach(given.drafts, tellDone, makeInvoiceStorer(session));
    case 'ledger':
      return storeEach(orderPostings(given.drafts), tellDone, makeLedgerStorer(session, operatorCurrency));
    case 'payments':
      return storeEach(given.drafts, tellDone, makePaymentStorer(session, operatorCurrency));
    case 'receivables':
      return storeEach(given.drafts, tellDone, makeBalanceStorer(session));
    case 'costs':
      return storeEach(given.drafts, tellDone, makeCostStorer(session));
    case 'time':
      return storeEach(given.drafts, tellDone, makeTimeStorer(session));
    case 'tickets':
      return storeEach(given.drafts, tellDone, makeTicketStorer(session));
    case 'assets':
    case 'domains':
      return storeEach(given.drafts, tellDone, makeRecordStorer(session));
    case 'assessments':
      return storeEach(given.drafts, tellDone, makeAssessmentStorer(session));
    case 'flags':
      return storeEach(given.drafts, tellDone, makeFlagStorer(session));
    default:
      return assertNever(given);
  }
}

/** Rows between two signs of life. */
const rowsPerSign = 4000;

function storeEach<T extends Drafts['drafts'][number]>(
  drafts: readonly T[],
  tellDone: (rowsDone: number) => void,
  store: StoreDraft<T>,
): Stored {
  const stored: Stored = { drafts: [], leftOut: [] };
  for (const [at, draft] of drafts.entries()) {
    if (at > 0 && at % rowsPerSign === 0) tellDone(at);
    const reason = store(draft);
    if (reason === undefined) stored.drafts.push(draft);
    else for (const line of draft.lines) stored.leftOut.push({ line, why: reason });
  }
  return stored;
}
