import { Refusal } from '../../../../shared/core/errors.ts';
import type { ImportId } from '../../../../shared/core/ids.ts';
import { getCatalog } from '../../../../shared/i18n/catalog.ts';
import type { ImportKind } from '../../../../shared/importing/import-kind.ts';
import { outcomeOf, parseWhy, writeWhy } from '../../../../shared/importing/left-out.ts';
import type { Keep } from '../../../db/acts.ts';
import {
  deleteLeftOut,
  type ImportLayout,
  moveCounts,
  updateLeftOut,
  updateSummary,
} from '../../../db/repositories/import-layouts.ts';
import { getImport, type StoredLeftOut } from '../../../db/repositories/imports.ts';
import { readSettings } from '../../../db/repositories/settings.ts';
import type { NewId } from '../../ports.ts';
import type { ServiceDeps } from '../../service-deps.ts';
import { buildReport } from '../build-report.ts';
import { type ImportSession, startSession } from '../import-session.ts';
import { settleBook, storeDrafts } from '../store-drafts.ts';
import { readRowsAgain } from './read-rows-again.ts';

type Again = {
  readonly importId: ImportId;
  readonly layout: ImportLayout;
  /** Every waiting row: the lines of one invoice wait together. */
  readonly rows: readonly StoredLeftOut[];
  readonly keep: Keep;
  /** Refuse to change what other files brought. Off inside an import, which does so anyway. */
  readonly isGuarded: boolean;
};

/** Stores the waiting rows that can be read now as rows of their import; answers their lines. The others keep waiting. */
export function storeRowsAgain(
  deps: ServiceDeps,
  { importId, layout, rows, keep, isGuarded }: Again,
): ReadonlySet<number> {
  const { db } = deps;
  const summary = getImport(db, importId);
  const contents = readRowsAgain(deps, summary, layout, rows);
  const settings = readSettings(db);
  const { twins } = layout.options;
  const twinLines = new Set(rows.filter(({ why }) => parseWhy(why).code === 'hours-known').map(({ row }) => row));
  const started = isGuarded ? startGuarded(deps, summary, keep, twins) : startPlain(deps, summary, keep, twins);
  const session = { ...started, twinLines };
  const stored = storeDrafts(deps, session, contents.drafts, settings.currency, () => undefined);
  const asked = settleBook(session, summary.kind);
  const out = new Map([...contents.leftOut, ...stored.leftOut].map(({ line, why }) => [line, why]));
  for (const { row, cells, outcome } of rows) {
    const why = out.get(row);
    if (why === undefined) deleteLeftOut(db, importId, row);
    else
      updateLeftOut(db, importId, {
        row,
        outcome: outcomeOf(why.code) === 'skipped' ? 'skipped' : outcome,
        why: writeWhy(why),
        cells,
      });
  }
  const taken = new Set(rows.map(({ row }) => row).filter((row) => !out.has(row)));
  const skipped = [...out.values()].filter(({ code }) => outcomeOf(code) === 'skipped').length;
  moveCounts(db, importId, { imported: taken.size, skipped });
  const texts = getCatalog(settings.language).importing;
  const found = { drafts: stored.drafts, leftOut: [] };
  const report = buildReport(summary.file, contents, found, session, texts, {
    operatorCurrency: settings.currency,
    asked,
  });
  updateSummary(db, importId, addUp(summary, report));
  return taken;
}

const tables: Readonly<Record<ImportKind, string>> = {
  clients: 'clients',
  contacts: 'contacts',
  invoices: 'invoices',
  ledger: 'invoices',
  receivables: 'invoices',
  payments: 'payments',
  costs: 'costs',
  time: 'time_entries',
  tickets: 'tickets',
  assets: 'inventory_records',
  domains: 'inventory_records',
  assessments: 'assessments',
  flags: 'flags',
};

/** A session that remembers each row before it is made, and lets no answer change what other files brought. */
function startGuarded(
  { db, ports }: ServiceDeps,
  { id, kind, source }: ReturnType<typeof getImport>,
  keep: Keep,
  twins: ImportSession['twins'],
): ImportSession {
  const possible = kind === 'ledger' ? ['invoices', 'payments'] : [tables[kind]];
  const made = new Set<string>();
  const newId: NewId = <Id extends string>() => {
    const id = ports.newId<Id>();
    made.add(id);
    for (const table of ['clients', ...possible]) keep.row(table, id);
    return id;
  };
  const guarded: Keep = {
    ...keep,
    row: (table, ...key) => {
      const [first = ''] = key;
      if (table !== 'client_aliases' && !made.has(first))
        throw new Refusal('rows-not-answerable', 'the row would change what is in the book already', { table });
      keep.row(table, ...key);
    },
  };
  return startSession({
    db,
    importId: id,
    source,
    at: ports.clock.now(),
    newId,
    keep: guarded,
    isSameFile: false,
    leavesOthers: true,
    twins,
  });
}

function startPlain(
  { db, ports }: ServiceDeps,
  { id, source }: ReturnType<typeof getImport>,
  keep: Keep,
  twins: ImportSession['twins'],
): ImportSession {
  return startSession({
    db,
    importId: id,
    source,
    at: ports.clock.now(),
    newId: ports.newId,
    keep,
    isSameFile: false,
    twins,
  });
}

type Sums = Pick<ReturnType<typeof getImport>, 'totals' | 'firstOn' | 'lastOn'>;

function addUp(before: Sums, more: Sums): Sums {
  return {
    totals: {
      ...before.totals,
      amountMinor: addByCurrency(before.totals.amountMinor, more.totals.amountMinor),
      ...(before.totals.grossMinor === undefined
        ? {}
        : { grossMinor: addByCurrency(before.totals.grossMinor, more.totals.grossMinor ?? {}) }),
      minutes: before.totals.minutes + more.totals.minutes,
    },
    firstOn: [before.firstOn, more.firstOn].filter((day) => day !== null).toSorted()[0] ?? null,
    lastOn:
      [before.lastOn, more.lastOn]
        .filter((day) => day !== null)
        .toSorted()
        .at(-1) ?? null,
  };
}

type ByCurrency = Readonly<Record<string, number>>;

function addByCurrency(before: ByCurrency, more: ByCurrency): Record<string, number> {
  const sums = { ...before };
  for (const [currency, minor] of Object.entries(more)) sums[currency] = (sums[currency] ?? 0) + minor;
  return sums;
}
