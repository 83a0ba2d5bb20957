import type { Act } from '../../../../shared/contract/client-calls.ts';
import type { ImportOptions } from '../../../../shared/contract/import-calls.ts';
import type { StoredMapping } from '../../../../shared/contract/mapping-calls.ts';
import { Refusal } from '../../../../shared/core/errors.ts';
import type { MappingId } from '../../../../shared/core/ids.ts';
import { findLayout } from '../../../../shared/importing/find-layout.ts';
import { applyMapping } from '../../../../shared/importing/mapping/apply-mapping.ts';
import { shapeOf } from '../../../../shared/importing/mapping/file-shape.ts';
import { isEmptyMapping, overrideOptions, toMappingOptions } from '../../../../shared/importing/mapping/mapping.ts';
import type { Keep } from '../../../db/acts.ts';
import {
  findMappingOfShape,
  isMappingNameTaken,
  type MappingValues,
  saveMapping,
} from '../../../db/repositories/import-mappings.ts';
import { recordUndoable } from '../../acts/record-undoable.ts';
import type { ServiceDeps } from '../../service-deps.ts';
import { openTable } from '../open-table.ts';

type Given = { readonly token: string; readonly options: ImportOptions; readonly name: string };

/** Keeps how a file is read under a name, for every file with these headers. The one kept before for them is replaced. */
export function saveNamedMapping(deps: ServiceDeps, { token, options, name }: Given): Act {
  const table = openTable(deps.files.resolveToken(token), options).table;
  const mapped = applyMapping(table, options, (shape) => findMappingOfShape(deps.db, shape));
  const { headers, kind, delimiter } = findLayout(table, mapped.options);
  const texts = headers.map(({ text }) => text);
  const sign = delimiter === '' ? {} : { delimiter };
  const kept = { ...toMappingOptions(mapped.options), kind, ...sign };
  return putMapping(deps, { name, file: table.fileName, headers: texts, options: kept });
}

/** Stores a mapping for its shape as one act. Refuses with `mapping-name-taken` where another shape has that name. */
export function putMapping(deps: ServiceDeps, values: MappingValues & { readonly name: string }): Act {
  const { db, ports } = deps;
  const shape = shapeOf(values.headers);
  const id = findMappingOfShape(db, shape)?.id ?? ports.newId<MappingId>();
  refuseTakenName(deps, values.name, id);
  const body = (keep: Keep) => {
    keep.row('import_mappings', id);
    saveMapping(db, id, shape, values, ports.clock.now());
  };
  const label = (texts: { readonly mappingSaved: (name: string) => string }) => texts.mappingSaved(values.name);
  return recordUndoable(deps, { kind: 'mapping-saved', label, areas: ['imports'] }, body);
}

export function refuseTakenName({ db }: ServiceDeps, name: string, id: MappingId): void {
  if (isMappingNameTaken(db, name, id))
    throw new Refusal('mapping-name-taken', `another mapping is called ${name}`, { name });
}

type Imported = {
  readonly file: string;
  readonly headers: readonly string[];
  /** What was said of the file itself. */
  readonly given: ImportOptions;
  /** What was remembered for its shape before. */
  readonly mapping: StoredMapping | null;
};

/** Keeps what was corrected in a file that was imported, so that the next of its shape is read in the same way. */
export function rememberOptions({ db, ports }: ServiceDeps, { file, headers, given, mapping }: Imported): void {
  const options = toMappingOptions(given);
  if (isEmptyMapping(options)) return;
  const before: ImportOptions = mapping?.options ?? {};
  const next = toMappingOptions(overrideOptions(before, options));
  if (mapping !== null && JSON.stringify(next) === JSON.stringify(mapping.options)) return;
  const id = mapping?.id ?? ports.newId<MappingId>();
  const values: MappingValues = { name: mapping?.name ?? null, file, headers: [...headers], options: next };
  saveMapping(db, id, shapeOf(headers), values, ports.clock.now());
}
