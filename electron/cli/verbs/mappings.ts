import { resolve } from 'node:path';
import type { StoredMapping } from '../../../shared/contract/mapping-calls.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import { writeFileAtomically } from '../../files/writing/write-file-atomically.ts';
import { listMappings } from '../../services/imports/mappings/change-mapping.ts';
import { toMappingText } from '../../services/imports/mappings/mapping-files.ts';
import type { ServiceDeps } from '../../services/service-deps.ts';
import type { Command } from '../command.ts';
import { alignColumns } from '../text/align-columns.ts';
import type { Answer } from './answer.ts';

/** `mappings` lists them; `mappings NAME --out FILE` writes one for `import --mapping FILE`, here or elsewhere. */
export function mappings(deps: ServiceDeps, { args, options }: Command, workingFolder: string): Answer {
  const all = listMappings(deps);
  const { out } = options;
  const wanted = args.join(' ');
  if (wanted === '' && out === undefined) return { json: { mappings: all.map(toJson) }, text: formatList(all) };
  if (wanted === '' || out === undefined)
    throw new Refusal('bad-arguments', 'to write a mapping its NAME and --out FILE are needed');
  const mapping = all.find((one) => nameOf(one).toLowerCase() === wanted.toLowerCase());
  if (mapping === undefined) throw new Refusal('not-found', `there is no mapping ${wanted}`, { name: wanted });
  const path = resolve(workingFolder, out);
  writeFileAtomically(path, toMappingText(mapping));
  return { json: { name: nameOf(mapping), path }, text: `mapping ${nameOf(mapping)} written to ${path}` };
}

/** One that was only remembered goes by its file. */
function nameOf({ name, file }: StoredMapping): string {
  return name ?? file;
}

function toJson({ id, name, file, savedOn, headers, options }: StoredMapping) {
  return { id, name, file, savedOn, headers, options };
}

function formatList(all: readonly StoredMapping[]): string {
  if (all.length === 0) return 'no mappings';
  return alignColumns(
    all.map((mapping) => [
      nameOf(mapping),
      mapping.name === null ? 'remembered' : `made with ${mapping.file}`,
      mapping.options.kind ?? '',
    ]),
  );
}
