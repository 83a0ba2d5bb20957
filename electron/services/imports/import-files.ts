import { basename } from 'node:path';
import type { Area } from '../../../shared/contract/contract.ts';
import type { ImportOptions } from '../../../shared/contract/import-calls.ts';
import type { ImportKind } from '../../../shared/importing/import-kind.ts';
import { bulkWrite } from '../../db/bulk-write.ts';
import type { HandedOver } from '../ports.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { type ImportReport, importContents, type ReadFile, rehearseAll } from './import-contents.ts';
import { rememberOptions } from './mappings/save-mapping.ts';
import { byKind, type FileToRead, readFile } from './read-files.ts';

/** A file by its path, or text in its place with the name it would have. */
export type GivenFile = Pick<FileToRead, 'givenMapping'> & { readonly options?: ImportOptions | undefined } & (
    | { readonly path: string }
    | { readonly text: string; readonly name: string }
  );

/**
 * Imports files: clients first, then what belongs to them, each in a transaction of its own. All are read before the
 * first is stored, so that a file which is refused leaves nothing half done. Reports come in the order given.
 */
export async function importFiles(
  deps: ServiceDeps,
  files: readonly GivenFile[],
  { dryRun }: { readonly dryRun: boolean },
): Promise<readonly ImportReport[]> {
  const handed = files.map((file) => ({
    file: toHandedOver(file),
    options: file.options ?? {},
    givenMapping: file.givenMapping,
  }));
  return importHandedOver(deps, handed, { dryRun, isCancelled: () => false });
}

function toHandedOver(file: GivenFile): HandedOver {
  return 'path' in file
    ? { kind: 'file', path: file.path, name: basename(file.path) }
    : { kind: 'text', text: file.text, name: file.name };
}

export async function importHandedOver(
  deps: ServiceDeps,
  files: readonly FileToRead[],
  { dryRun, isCancelled }: { readonly dryRun: boolean; readonly isCancelled: () => boolean },
): Promise<readonly ImportReport[]> {
  const read: ReadFile[] = [];
  for (const file of files) read.push(await readFile(deps, file, isCancelled));
  const inOrder = read.toSorted(byKind);
  const store = () => (dryRun ? rehearseAll(deps, inOrder) : inOrder.map((file) => importContents(deps, file)));
  const rowCount = read.reduce((sum, { contents }) => sum + contents.rowCount, 0);
  const reports = rowCount > manyRows ? bulkWrite(deps.db, store) : store();
  if (!dryRun) {
    for (const { name, contents, given, mapping } of read)
      rememberOptions(deps, { file: name, headers: contents.layout.headers.map(({ text }) => text), given, mapping });
    deps.announce(changedAreas(read.map(({ contents }) => contents.layout.kind)));
  }
  return read.flatMap((file) => reports[inOrder.indexOf(file)] ?? []);
}

/** From here on the room that a bulk write takes is worth it. */
const manyRows = 5000;

export function changedAreas(kinds: readonly ImportKind[]): readonly Area[] {
  const areas = new Set<Area>(['imports', 'clients', 'facts']);
  if (kinds.includes('contacts')) areas.add('contacts');
  if (kinds.includes('assessments')) areas.add('assessments');
  if (kinds.includes('flags')) areas.add('flags');
  return [...areas];
}
