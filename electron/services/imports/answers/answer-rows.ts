import type { Act } from '../../../../shared/contract/client-calls.ts';
import type { AnsweredRows, RowAnswer } from '../../../../shared/contract/row-answer-calls.ts';
import { assertNever, Refusal } from '../../../../shared/core/errors.ts';
import type { ImportId } from '../../../../shared/core/ids.ts';
import { fieldOfAnswer } from '../../../../shared/importing/answers/ask-of-row.ts';
import { findColumn } from '../../../../shared/importing/columns/columns-by-kind.ts';
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
import { recordUndoable } from '../../acts/record-undoable.ts';
import type { ServiceDeps } from '../../service-deps.ts';
import { areasOfImports } from '../undo-import.ts';
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
          ? ignore(deps, importId, meant)
          : fillIn(deps, { importId, waiting, meant, answer, keep });
    },
  );
  return { ...act, taken, stillWaiting: answer.kind === 'ignore' ? 0 : meant.length - taken };
}

function ignore({ db }: ServiceDeps, importId: ImportId, meant: readonly StoredLeftOut[]): number {
  for (const { row, cells, why } of meant)
    updateLeftOut(db, importId, {
      row,
      outcome: 'skipped',
      why: writeWhy({ code: 'ignored', detail: parseWhy(why).detail }),
      cells,
    });
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
    let cells = row.cells;
    for (const [field, text] of valuesOf(deps, answer, row, layout, kind)) {
      layout = withField(layout, field);
      cells = withCell(cells, layout.fields[field] ?? 0, toFileText(layout, kind, field, text));
    }
    filled.set(row.row, cells);
  }
  if (layout !== found) updateSummary(db, importId, { layout });
  const again = waiting.map((row) => ({ ...row, cells: filled.get(row.row) ?? row.cells }));
  const taken = storeRowsAgain(deps, { importId, layout, rows: again, keep });
  return meant.filter(({ row }) => taken.has(row)).length;
}

/** What an answer says, by field. */
function valuesOf(
  { db }: ServiceDeps,
  answer: Filling['answer'],
  { why, cells }: StoredLeftOut,
  { fields }: ImportLayout,
  kind: ReturnType<typeof getImport>['kind'],
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

/** A field that the file has no column for gets one of its own behind the others. */
function withField(layout: ImportLayout, field: string): ImportLayout {
  if (layout.fields[field] !== undefined) return layout;
  const { headers, fields } = layout;
  return { ...layout, headers: [...headers, field], fields: { ...fields, [field]: headers.length } };
}

function withCell(cells: readonly string[], index: number, text: string): readonly string[] {
  const wide = [...cells];
  while (wide.length <= index) wide.push('');
  wide[index] = text;
  return wide;
}

/** Numbers come with a point; they are written as the column writes them. */
function toFileText(
  { options }: ImportLayout,
  kind: ReturnType<typeof getImport>['kind'],
  field: string,
  text: string,
): string {
  const type = findColumn(kind, field)?.type;
  if (type !== 'money' && type !== 'duration') return text;
  const decimal = options.decimals?.[field] ?? options.decimal ?? 'dot';
  return decimal === 'comma' ? text.replace('.', ',') : text;
}
