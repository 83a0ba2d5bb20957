import type { DocumentSummary, StoredDocument } from '../../../shared/contract/document-calls.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import type { ClientId, DocumentId } from '../../../shared/core/ids.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import type { PaperLanguage } from '../../../shared/paper/paper-document.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { getClient } from '../../db/repositories/clients.ts';
import {
  type DocumentRecord,
  getDocument,
  insertDocument,
  listDocuments as listRecords,
  updateTyped,
} from '../../db/repositories/documents.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import { sha256Of } from '../../files/checksum.ts';
import type { ParsedArgs, ServiceDeps } from '../service-deps.ts';
import type { BuiltDocument, DocumentRequest, Sheet } from './document-kind.ts';
import { getDocumentKind } from './document-kinds.ts';

export function listDocuments(
  deps: ServiceDeps,
  { clientId }: { readonly clientId: ClientId },
): readonly DocumentSummary[] {
  getClient(deps.db, clientId);
  return listRecords(deps.db, clientId).map((record) => toSummary(deps, record));
}

/** Begins a document dated today; nothing is asked before it stands. */
export function startDocument(deps: ServiceDeps, args: ParsedArgs<'documents.start'>): DocumentSummary {
  const { db, ports } = deps;
  const kind = getDocumentKind(args.kind);
  if (args.variant === null ? kind.variants.length > 0 : !kind.variants.includes(args.variant)) {
    throw new Refusal('bad-arguments', `there is no ${args.kind} ${args.variant ?? 'without a variant'}`);
  }
  const id = ports.newId<DocumentId>();
  inTransaction<void>(db, () => {
    getClient(db, args.clientId);
    const { clientId, variant } = args;
    const document = {
      id,
      clientId,
      kind: args.kind,
      variant,
      language: 'en',
      datedOn: ports.clock.today(),
      answers: {},
    };
    insertDocument(db, document, ports.clock.now());
  });
  deps.announce(['documents']);
  return toSummary(deps, getDocument(db, id));
}

export function readDocument(deps: ServiceDeps, { documentId }: { readonly documentId: DocumentId }): StoredDocument {
  const record = getDocument(deps.db, documentId);
  return {
    ...toSummary(deps, record),
    clientName: getClient(deps.db, record.clientId).name,
    answers: { ...record.answers },
    edits: { ...record.edits },
    sha256: record.frozenSha256,
  };
}

function toSummary({ db }: ServiceDeps, record: DocumentRecord): DocumentSummary {
  const { id, clientId, variant, language, datedOn, status, sentOn, folder, files } = record;
  const kind = getDocumentKind(record.kind);
  const title = kind.titleOf(variant, getCatalog(readSettings(db).language));
  return {
    id,
    clientId,
    kind: kind.name,
    variant,
    language,
    datedOn,
    status,
    sentOn,
    hasFolder: folder !== null,
    formats: [...new Set(files.map(({ name }) => name.split('.').at(-1) ?? ''))],
    byteCount: files.reduce((sum, { byteCount }) => sum + byteCount, 0),
    title,
  };
}

export function saveAnswers(deps: ServiceDeps, { documentId, answers }: ParsedArgs<'documents.saveAnswers'>) {
  return changeTyped(deps, documentId, ({ edits }) => ({ answers, edits }));
}

/** Puts a paragraph in other words, or takes that back. */
export function rewordParagraph(deps: ServiceDeps, { documentId, part, text }: ParsedArgs<'documents.reword'>) {
  return changeTyped(deps, documentId, ({ answers, edits }) => {
    const { [part]: _, ...others } = edits;
    return { answers, edits: text === null ? others : { ...others, [part]: text } };
  });
}

type Typed = Pick<DocumentRecord, 'answers' | 'edits'>;

function changeTyped(
  { db, ports }: ServiceDeps,
  documentId: DocumentId,
  change: (typed: Typed) => Typed,
): Record<string, never> {
  inTransaction<void>(db, () => {
    const record = getDocument(db, documentId);
    refuseSent(record);
    updateTyped(db, documentId, change(record), ports.clock.now());
  });
  // The editor that typed knows; telling it would only make it read again what it wrote.
  return {};
}

export function refuseSent({ id, status }: DocumentRecord): void {
  if (status === 'sent') throw new Refusal('document-sent', 'a sent document stays as it is', { documentId: id });
}

function requestOf(record: DocumentRecord, typed: Typed = record): DocumentRequest {
  const { id: documentId, clientId, variant, datedOn } = record;
  return { documentId, clientId, variant, datedOn, language: record.language as PaperLanguage, ...typed };
}

/** The document as it would be now, with what was typed or is being typed. */
export function buildStored(deps: ServiceDeps, record: DocumentRecord, typed: Typed = record): BuiltDocument {
  const { answers, edits } = typed;
  return getDocumentKind(record.kind).build(deps, requestOf(record, { answers, edits }));
}

/** Papers that may leave the screen: those that were sent, or a draft without gaps and without words that must not be. */
export function finishedSheets(deps: ServiceDeps, record: DocumentRecord): readonly Sheet[] {
  if (record.frozenPapers !== null) return thaw(record);
  return refuseUnfinished(buildStored(deps, record)).sheets;
}

/** Refuses with `document-incomplete`, `document-too-long` or `document-blocked`, naming what it is. */
export function refuseUnfinished(built: BuiltDocument): BuiltDocument {
  const missing = built.fields
    .filter(({ isMissing }) => isMissing)
    .map(({ part, key, label }) => ({ part, key, label }));
  if (missing.length > 0) {
    const names = missing.map(({ key }) => key).join(', ');
    throw new Refusal('document-incomplete', `something is missing: ${names}`, { missing });
  }
  if (built.unfit.length > 0) {
    const names = built.unfit.map(
      ({ key, lineCount, mostLines }) => `${key} has ${lineCount} lines, of which ${mostLines} fit`,
    );
    throw new Refusal('document-too-long', names.join('; '), { unfit: built.unfit });
  }
  const findings = built.findings.filter(({ severity }) => severity === 'block');
  if (findings.length > 0) {
    throw new Refusal('document-blocked', 'words that must not be printed', {
      findings: findings.map(({ rule, part, words }) => ({ rule, part, words })),
    });
  }
  return built;
}

/** What was sent, held against its checksum: refuses with `store-corrupt` where it is no longer the same. */
export function thaw({ id, frozenPapers, frozenSha256 }: DocumentRecord): readonly Sheet[] {
  if (frozenPapers === null || sha256Of(frozenPapers) !== frozenSha256) {
    throw new Refusal('store-corrupt', 'a sent document is no longer as it was sent', { documentId: id });
  }
  return JSON.parse(frozenPapers) as readonly Sheet[];
}
