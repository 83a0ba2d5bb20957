import type { UndoPlan } from '../../../shared/contract/import-calls.ts';
import type { ImportId } from '../../../shared/core/ids.ts';
import { planUndo } from '../../services/imports/plan-undo.ts';
import { redoImport } from '../../services/imports/redo-import.ts';
import { undoImport } from '../../services/imports/undo-import.ts';
import type { ServiceDeps } from '../../services/service-deps.ts';
import type { Answer } from './answer.ts';

/** `undo-import ID` */
export function undo(deps: ServiceDeps, id: string): Answer {
  const undone = undoImport(deps, { importId: id as ImportId });
  const { importId, file, clientsRemoved, clientsKept } = undone;
  const kept = clientsKept.length === 0 ? '' : ` Kept, since other rows hang on them: ${clientsKept.join(', ')}.`;
  return {
    json: { id: importId, file, clientsRemoved, clientsKept },
    text: `The import of ${file} is taken back; ${clientsRemoved.length} clients went with it.${kept}`,
  };
}

/** `redo-import ID` */
export function redo(deps: ServiceDeps, id: string): Answer {
  redoImport(deps, { importId: id as ImportId });
  return { json: { id }, text: 'The import is back.' };
}

/** `undo-import ID --dry-run` */
export function tellUndo(deps: ServiceDeps, id: string): Answer {
  const plan = planUndo(deps, { importId: id as ImportId });
  const { file, isUndone, rowsGone, rowsRestored, blockers, clientsRemoved, clientsKept, paymentsUntied, rowsEdited } =
    plan;
  const counted = (rows: UndoPlan['rowsGone']) => rows.map(({ table, count }) => `${count} ${table}`).join(', ');
  const lines = [
    isUndone ? `The import of ${file} is undone already.` : `Undoing the import of ${file}:`,
    ...blockers.map((blocker) =>
      blocker.kind === 'newer-import'
        ? `  stands in the way: ${blocker.file} (${blocker.importId}) changed ${blocker.rows} of its rows later`
        : `  stands in the way: ${blocker.rows} rows of ${blocker.table} were changed since`,
    ),
    ...(rowsGone.length === 0 ? [] : [`  goes: ${counted(rowsGone)}`]),
    ...(rowsEdited === 0 ? [] : [`  with edits made by hand: ${rowsEdited} rows`]),
    ...(rowsRestored === 0 ? [] : [`  comes back as it was: ${rowsRestored} rows`]),
    ...(clientsRemoved.length === 0 ? [] : [`  clients that go: ${clientsRemoved.join(', ')}`]),
    ...clientsKept.map(
      ({ name, because, isEdited }) =>
        `  client that stays: ${name} (${[...(because.length === 0 ? [] : [counted(because)]), ...(isEdited ? ['edited by hand'] : [])].join(', ')})`,
    ),
    ...(paymentsUntied === 0 ? [] : [`  payments that lose their invoice: ${paymentsUntied}`]),
  ];
  return { json: { id, ...plan }, text: lines.join('\n') };
}
