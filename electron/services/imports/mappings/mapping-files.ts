import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Act } from '../../../../shared/contract/client-calls.ts';
import { type MappingFile, mappingFile, type StoredMapping } from '../../../../shared/contract/mapping-calls.ts';
import { Refusal } from '../../../../shared/core/errors.ts';
import type { MappingId } from '../../../../shared/core/ids.ts';
import { getCatalog } from '../../../../shared/i18n/catalog.ts';
import { getMapping } from '../../../db/repositories/import-mappings.ts';
import { readSettings } from '../../../db/repositories/settings.ts';
import { toFileName } from '../../../files/writing/to-file-name.ts';
import { writeFileAtomically } from '../../../files/writing/write-file-atomically.ts';
import type { ServiceDeps } from '../../service-deps.ts';
import { putMapping } from './save-mapping.ts';

/** A mapping is some kilobytes; anything larger is something else. */
const mostBytes = 256 * 1024;

/** The mapping as it is written to a file: headers and options, nothing of what any file held. */
export function toMappingText({ name, file, headers, options }: StoredMapping): string {
  const content: MappingFile = { 'winnow-mapping': 1, name: name ?? file, headers, options };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Reads a mapping that was written before. Refuses with `mapping-unreadable` what is none, or one of a newer program. */
export function readMappingFile(path: string): MappingFile {
  const file = basename(path);
  const parsed = mappingFile.safeParse(readJson(path, file));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue === undefined ? '' : `: ${[...issue.path].join('.')} ${issue.message}`;
  throw new Refusal('mapping-unreadable', `${file} holds no mapping that can be read${where}`, { file });
}

function readJson(path: string, file: string): unknown {
  try {
    if (statSync(path).size > mostBytes) throw new Refusal('mapping-unreadable', `${file} is too large`, { file });
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (error instanceof SyntaxError) throw new Refusal('mapping-unreadable', `${file} is no JSON`, { file });
    throw new Refusal('file-unreadable', `${file} can not be read`, { file, cause: String(error) });
  }
}

/** Writes a mapping to a file that the user chooses; null where none was chosen. */
export async function exportMapping(
  deps: ServiceDeps,
  { mappingId }: { readonly mappingId: MappingId },
): Promise<{ path: string } | null> {
  const mapping = getMapping(deps.db, mappingId);
  const texts = getCatalog(readSettings(deps.db).language).importScreen.mappings;
  const path = await deps.ports.pickFile.toSave({
    title: texts.export,
    suggestedName: `${toFileName(mapping.name ?? mapping.file)}.json`,
    extension: 'json',
  });
  if (path === undefined) return null;
  writeFileAtomically(path, toMappingText(mapping));
  return { path };
}

/** Takes in a mapping from a file that the user chooses; the one kept for the same headers is replaced. */
export async function importMapping(deps: ServiceDeps): Promise<Act | null> {
  const texts = getCatalog(readSettings(deps.db).language).importScreen.mappings;
  const paths = await deps.ports.pickFile.toOpen({ title: texts.import, extensions: ['json'], many: false });
  const [path] = paths ?? [];
  if (path === undefined) return null;
  const { name, headers, options } = readMappingFile(path);
  return putMapping(deps, { name, file: basename(path), headers, options });
}
