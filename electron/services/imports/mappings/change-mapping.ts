import type { Act } from '../../../../shared/contract/client-calls.ts';
import type { StoredMapping } from '../../../../shared/contract/mapping-calls.ts';
import type { MappingId } from '../../../../shared/core/ids.ts';
import {
  deleteMapping,
  getMapping,
  listMappings as list,
  renameMapping,
} from '../../../db/repositories/import-mappings.ts';
import { recordUndoable } from '../../acts/record-undoable.ts';
import type { ServiceDeps } from '../../service-deps.ts';
import { refuseTakenName } from './save-mapping.ts';

/** Every mapping, the named ones first. */
export function listMappings({ db }: ServiceDeps): StoredMapping[] {
  return list(db);
}

/** Gives a mapping a name, or another one. Refuses with `mapping-name-taken`. */
export function nameMapping(
  deps: ServiceDeps,
  { mappingId, name }: { readonly mappingId: MappingId; readonly name: string },
): Act {
  getMapping(deps.db, mappingId);
  refuseTakenName(deps, name, mappingId);
  return recordUndoable(
    deps,
    { kind: 'mapping-renamed', label: (texts) => texts.mappingSaved(name), areas: ['imports'] },
    (keep) => {
      keep.row('import_mappings', mappingId);
      renameMapping(deps.db, mappingId, name);
    },
  );
}

/** Forgets how files of a shape are read; what was imported with it stays. */
export function forgetMapping(deps: ServiceDeps, { mappingId }: { readonly mappingId: MappingId }): Act {
  const { name, file } = getMapping(deps.db, mappingId);
  return recordUndoable(
    deps,
    { kind: 'mapping-deleted', label: (texts) => texts.mappingDeleted(name ?? file), areas: ['imports'] },
    (keep) => {
      keep.row('import_mappings', mappingId);
      deleteMapping(deps.db, mappingId);
    },
  );
}
