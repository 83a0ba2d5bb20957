import type { DocumentKindName } from '../../../shared/contract/document-calls.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { getDocumentKind } from './document-kinds.ts';
import type { ExportedFile, ExportRequest } from './export-request.ts';
import { refuseUnfinished } from './stored-documents.ts';
import { writeSheets } from './write-sheets.ts';

/** Builds a document from the store and the answers given, and writes its sheets. */
export async function exportPapers(
  name: DocumentKindName,
  deps: ServiceDeps,
  request: ExportRequest,
): Promise<readonly ExportedFile[]> {
  const kind = getDocumentKind(name);
  const { variant = kind.variants[0] ?? null, format, folder, language } = request;
  if (variant !== null && !kind.variants.includes(variant)) throw refusal(`there is no ${name} ${variant}`);
  if (!kind.languages.includes(language)) throw refusal(`a ${name} is written in ${kind.languages.join(', ')}`);
  if (format === 'csv') throw refusal(`a ${name} is exported as pdf, docx or html`);
  const built = kind.build(deps, { ...request, variant, edits: {} });
  refuseUnknownKeys(Object.keys(request.answers), built.fields);
  const files = await writeSheets(deps.ports.paperPress, refuseUnfinished(built).sheets, format, folder);
  return files.map(({ path, sha256, pages }) => ({ path, sha256, pages }));
}

function refuseUnknownKeys(keys: readonly string[], fields: readonly { readonly key: string }[]): void {
  const unknown = keys.find((key) => fields.every((field) => field.key !== key));
  if (unknown === undefined) return;
  const known = fields.map(({ key }) => key);
  throw new Refusal('bad-arguments', `${unknown} is not asked for; there are ${known.join(', ')}`, { known });
}

function refusal(message: string): Refusal {
  return new Refusal('bad-arguments', message);
}
