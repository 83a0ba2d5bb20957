import type { CallResult } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import type { DocumentId } from '../../../shared/core/ids.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import { getDocument, setWritten } from '../../db/repositories/documents.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import type { ParsedArgs, ServiceDeps } from '../service-deps.ts';
import { finishedSheets } from './stored-documents.ts';
import { writeSheets } from './write-sheets.ts';

/** Writes the sheets of a document into a folder that the user chooses. */
export async function produceDocument(
  deps: ServiceDeps,
  { documentId, format }: ParsedArgs<'documents.produce'>,
): Promise<CallResult<'documents.produce'>> {
  const { db, ports } = deps;
  const sheets = finishedSheets(deps, getDocument(db, documentId));
  const title = getCatalog(readSettings(db).language).documents.editor.folderDialog;
  const folder = await ports.pickFile.folder({ title });
  if (folder === undefined) return null;
  const files = await writeSheets(ports.paperPress, sheets, format, folder);
  setWritten(db, documentId, folder, files);
  deps.announce(['documents']);
  return { files: files.map(({ name, sha256, pages }) => ({ name, sha256, pages })) };
}

export async function printDocument(
  deps: ServiceDeps,
  { documentId, sheet }: ParsedArgs<'documents.print'>,
): Promise<Record<string, never>> {
  const found = finishedSheets(deps, getDocument(deps.db, documentId)).find(({ name }) => name === sheet);
  if (found === undefined) throw new Refusal('not-found', 'the document has no such sheet', { sheet });
  await deps.ports.paperPress.toPrinter(found.paper);
  return {};
}

export function openDocumentFolder(
  { db, ports }: ServiceDeps,
  { documentId }: { readonly documentId: DocumentId },
): Record<string, never> {
  const { folder } = getDocument(db, documentId);
  if (folder === null) throw new Refusal('not-found', 'the document was not written to a folder yet', { documentId });
  ports.showFolder(folder);
  return {};
}
