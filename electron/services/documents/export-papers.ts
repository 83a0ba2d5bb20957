import type { DocumentKindName } from '../../../shared/contract/document-calls.ts';
import type { Answers } from '../../../shared/core/asked-field.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import type { DocumentId } from '../../../shared/core/ids.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { type DocumentRecord, insertDocument, listDocuments, setWritten } from '../../db/repositories/documents.ts';
import { type ToldChecks, tellChecks } from '../exit/tell-checks.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { getDocumentKind } from './document-kinds.ts';
import type { ExportedFile, ExportRequest } from './export-request.ts';
import { refuseUnfinished } from './stored-documents.ts';
import { type WrittenFile, writeSheets } from './write-sheets.ts';

/** Builds a document from the store and the answers given, writes its sheets and notes it among the client's documents. */
export async function exportPapers(
  name: DocumentKindName,
  deps: ServiceDeps,
  request: ExportRequest,
): Promise<readonly ExportedFile[]> {
  const kind = getDocumentKind(name);
  const { variant = kind.variants[0] ?? null, format, folder, language } = request;
  if (variant !== null && !kind.variants.includes(variant))
    throw new Refusal('bad-arguments', `there is no ${name} ${variant}`);
  if (!kind.languages.includes(language))
    throw new Refusal('bad-arguments', `a ${name} is written in ${kind.languages.join(', ')}`);
  if (format === 'csv') throw new Refusal('bad-arguments', `a ${name} is exported as pdf, docx or html`);
  const built = kind.build(deps, { ...request, variant, edits: {} });
  refuseUnknownKeys(Object.keys(request.answers), built.fields);
  const files = await writeSheets(deps.ports.paperPress, refuseUnfinished(built).sheets, format, folder);
  noteWritten(deps, name, { ...request, variant }, files);
  return files.map(({ path, sha256, pages }) => ({ path, sha256, pages }));
}

/** The points to check before notice of a letter asked for in one go, in plain characters; null for documents that end nothing. */
export function readChecks(name: DocumentKindName, deps: ServiceDeps, request: ExportRequest): ToldChecks | null {
  const kind = getDocumentKind(name);
  const { preFlight } = kind.build(deps, {
    ...request,
    variant: request.variant ?? kind.variants[0] ?? null,
    edits: {},
    numberStyle: 'plain',
  });
  return preFlight === undefined ? null : tellChecks(preFlight);
}

/** The same document asked for again, in another format or folder, is no second one. */
function noteWritten(
  { db, ports, announce }: ServiceDeps,
  kind: DocumentKindName,
  {
    clientId,
    variant,
    language,
    datedOn,
    answers,
    folder,
  }: Omit<ExportRequest, 'variant'> & { variant: string | null },
  files: readonly WrittenFile[],
): void {
  const wanted = sameText({ kind, variant, language, datedOn, answers, edits: {} });
  inTransaction<void>(db, () => {
    const known = listDocuments(db, clientId).find(
      (record) => record.status === 'draft' && sameText(record) === wanted,
    );
    const id = known?.id ?? ports.newId<DocumentId>();
    const document = { id, clientId, kind, variant, language, datedOn, answers };
    if (known === undefined) insertDocument(db, document, ports.clock.now());
    setWritten(
      db,
      id,
      folder,
      files.map(({ name, byteCount }) => ({ name, byteCount })),
    );
  });
  announce(['documents']);
}

type Asked = Pick<DocumentRecord, 'kind' | 'variant' | 'language' | 'datedOn' | 'answers' | 'edits'>;

function sameText({ kind, variant, language, datedOn, answers, edits }: Asked): string {
  const given = (typed: Answers) => Object.entries(typed).toSorted(([first], [second]) => (first < second ? -1 : 1));
  return JSON.stringify([kind, variant, language, datedOn, given(answers), given(edits)]);
}

function refuseUnknownKeys(keys: readonly string[], fields: readonly { readonly key: string }[]): void {
  const unknown = keys.find((key) => fields.every((field) => field.key !== key));
  if (unknown === undefined) return;
  const known = fields.map(({ key }) => key);
  throw new Refusal('bad-arguments', `${unknown} is not asked for; there are ${known.join(', ')}`, { known });
}
