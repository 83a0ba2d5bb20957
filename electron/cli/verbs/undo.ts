import type { ImportId } from '../../../shared/core/ids.ts';
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
