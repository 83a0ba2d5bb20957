import type { Act } from '../../../../shared/contract/client-calls.ts';
import type { AnsweredRows, RowAnswer } from '../../../../shared/contract/row-answer-calls.ts';
import { assertNever, Refusal } from '../../../../shared/core/errors.ts';
import type { ImportId } from '../../../../shared/core/ids.ts';
import { fieldOfAnswer } from '../../../../shared/importing/answers/ask-of-row.ts';
import type { ImportKind } from '../../../../shared/importing/import-kind.ts';
import { parseWhy, writeWhy } from '../../../../shared/importing/left-out.ts';
import type { Keep } from '../../../db/acts.ts';
import { getClient } from '../../../db/repositories/clients.ts';
import {
  findImportLayout,
  type ImportLayout,
  moveCounts,
  updateLeftOut,
  updateSummary,
} from '../../../db/repositories/import-layouts.ts';
import { getImport, listLeftOut, type StoredLeftOut } from '../../../db/repositories/imports.ts';
import { listOpenInvoices } from '../../../db/repositories/open-invoices.ts';
import { type KeptAnswer, saveRowAnswer } from '../../../db/repositories/row-answers.ts';
import { recordUndoable } from '../../acts/record-undoable.ts';
import type { ServiceDeps } from '../../service-deps.ts';
import { areasOfImports } from '../undo-import.ts';
import { fillRow, hashRow, withAnswer } from './fill-row.ts';
import { storeRowsAgain } from './store-rows-again.ts';

type Asked = { readonly importId: ImportId; readonly rows: readonly number[]; readonly answer: RowAnswer };

/**
 * Takes what the user says of rows that were set aside: fills it in and reads every waiting row of the import again, or
 * marks the rows as ignored. One act; nothing has to be imported anew.
 */
export function answerRows(deps: ServiceDeps, { importId, rows, answer }: Asked): AnsweredRows {
  const { db } = deps;
  const summary = getImport(db, importId);
  if (summary.undoneAt !== null) throw new Refusal('undo-not-possible', 'this import is undone', { importId });
  const waiting = listLeftOut(db, importId).filter(({ outcome }) => outcome === 'setAside');
  const meant = waiting.filter(({ row }) => rows.includes(row));
  if (meant.length === 0) throw new Refusal('not-found', 'none of these rows waits for an answer', { importId });
  let taken = 0;
  const act: Act = recordUndoable(
    deps,
    { kind: 'rows-answered', label: (texts) => texts.rowsAnswered(summary.file), areas: areasOfImports },
    (keep) => {
      keep.row('imports', importId);
      for (const { row } of waiting) keep.row('import_rows_left_out', importId, String(row));
      taken =
        answer.kind === 'ignore'
          ? ignore(deps, importId, meant, keep)
          : fillIn(deps, { importId, waiting, meant, answer, keep });
    },
  );
  const stillWaiting = listLeftOut(db, importId).filter(
    ({ row, outcome }) => outcome === 'setAside' && meant.some((one) => one.row === row),
  );
  return { ...act, taken, stillWaiting: stillWaiting.length };
}

/** What was said of a row holds for the very same row in later files. */
function remember(
  { db, ports }: ServiceDeps,
  kind: ImportKind,
  row: StoredLeftOut,
  answer: KeptAnswer,
  keep: Keep,
): void {
  const hash = hashRow(kind, row.cells);
  keep.row('import_row_answers', hash);
  saveRowAnswer(db, hash, answer, ports.clock.now());
}

function ignore(deps: ServiceDeps, importId: ImportId, meant: readonly StoredLeftOut[], keep: Keep): number {
  const { db } = deps;
  const { kind } = getImport(db, importId);
  for (const left of meant) {
    const { row, cells, why } = left;
    remember(deps, kind, left, { kind: 'ignore' }, keep);
    const ignored = writeWhy({ code: 'ignored', detail: parseWhy(why).detail });
    updateLeftOut(db, importId, { row, outcome: 'skipped', why: ignored, cells });
  }
  moveCounts(db, importId, { imported: 0, skipped: meant.length });
  return meant.length;
}

type Filling = {
  readonly importId: ImportId;
  readonly waiting: readonly StoredLeftOut[];
  readonly meant: readonly StoredLeftOut[];
  readonly answer: Exclude<RowAnswer, { kind: 'ignore' }>;
  readonly keep: Keep;
};

/** Fills the answer into its rows and stores what can be read now; answers how many of the rows meant are in. */
function fillIn(deps: ServiceDeps, { importId, waiting, meant, answer, keep }: Filling): number {
  const { db } = deps;
  const { kind } = getImport(db, importId);
  const found = findImportLayout(db, importId);
  if (found === undefined)
    throw new Refusal('rows-not-answerable', 'this import was stored by an older program', { importId });
  let layout = found;
  const filled = new Map<number, readonly string[]>();
  for (const row of meant) {
    const values = valuesOf(deps, answer, row, layout, kind);
    const next = fillRow(layout, kind, row.cells, values);
    layout = next.layout;
    filled.set(row.row, next.cells);
    remember(deps, kind, row, { kind: 'fill', values }, keep);
  }
  if (layout !== found) updateSummary(db, importId, { layout });
  const again = waiting.map((row) => withAnswer(row, filled.get(row.row)));
  const taken = storeRowsAgain(deps, { importId, layout, rows: again, keep, isGuarded: true });
  const others = listOfOthers(deps, importId, filled);
  const takenAsOthers =
    others.length === 0
      ? new Set<number>()
      : storeRowsAgain(deps, { importId, layout: asOthers(layout), rows: others, keep, isGuarded: true });
  return meant.filter(({ row }) => taken.has(row) || takenAsOthers.has(row)).length;
}

/** Rows of invoices whose client was named, and that still wait because another client has one like them. */
function listOfOthers(
  { db }: ServiceDeps,
  importId: ImportId,
  named: ReadonlyMap<number, unknown>,
): readonly StoredLeftOut[] {
  return listLeftOut(db, importId).filter(
    ({ row, outcome, why }) =>
      outcome === 'setAside' && named.has(row) && parseWhy(why).code === 'number-of-other-client',
  );
}

/** Read so that an invoice like one of another client is one of its own. */
function asOthers(layout: ImportLayout): ImportLayout {
  return { ...layout, options: { ...layout.options, twins: 'other' } };
}

/** What an answer says, by field. */
function valuesOf(
  { db }: ServiceDeps,
  answer: Filling['answer'],
  { why, cells }: StoredLeftOut,
  { fields }: ImportLayout,
  kind: ImportKind,
): readonly (readonly [string, string])[] {
  const client = kind === 'clients' ? 'name' : 'client';
  switch (answer.kind) {
    case 'client':
      return [[client, getClient(db, answer.clientId).name]];
    case 'new-client':
      return [[client, answer.name]];
    case 'invoice': {
      const invoice = listOpenInvoices(db).find(({ id }) => id === answer.invoiceId);
      if (invoice?.number == null) throw new Refusal('not-found', 'this invoice is not open, or has no number', answer);
      return [
        ['invoice', invoice.number],
        ['client', invoice.clientName],
      ];
    }
    case 'value': {
      const field = fieldOfAnswer(parseWhy(why), { kind, fields: new Map(Object.entries(fields)), cells });
      if (field === undefined) throw new Refusal('rows-not-answerable', 'no column takes this answer', { why });
      return [[field, answer.value]];
    }
    default:
      return assertNever(answer);
  }
}
