import type { DocumentPreview, DocumentSheet } from '../../../shared/contract/document-calls.ts';
import type { PreFlight } from '../../../shared/exit/pre-flight/run-checks.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import { foreignLetters } from '../../../shared/paper/font-letters.ts';
import { getDocument } from '../../db/repositories/documents.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import type { ParsedArgs, ServiceDeps } from '../service-deps.ts';
import type { Sheet } from './document-kind.ts';
import { buildStored, thaw } from './stored-documents.ts';

/** Every sheet as it would be printed, with what is missing and what should be written otherwise. */
export function previewDocument(
  deps: ServiceDeps,
  { documentId, answers, edits }: ParsedArgs<'documents.preview'>,
): DocumentPreview {
  const record = getDocument(deps.db, documentId);
  if (record.status === 'sent') {
    const sheets = thaw(record).map((sheet) => showSheet(deps, sheet));
    return { sheets, fields: [], paragraphs: [], findings: [], missingCount: 0, notices: [], preFlight: null };
  }
  const built = buildStored(deps, record, { answers, edits });
  return {
    sheets: built.sheets.map((sheet) => showSheet(deps, sheet)),
    fields: built.fields.filter(({ key }) => key !== answeredByChecks || built.preFlight === undefined),
    paragraphs: [...built.paragraphs],
    findings: [...built.findings],
    missingCount: built.fields.filter(({ isMissing }) => isMissing).length,
    notices: [...built.notices, ...foreignNotices(deps, built.sheets)],
    preFlight: built.preFlight === undefined ? null : toShown(built.preFlight),
  };
}

/** Names of other scripts print as the machine can, which no other machine need do. */
function foreignNotices({ db }: ServiceDeps, sheets: readonly Sheet[]): readonly string[] {
  const letters = [...new Set(sheets.flatMap(({ paper }) => foreignLetters(paper)))];
  if (letters.length === 0) return [];
  const shown = letters.length > mostLettersShown ? [...letters.slice(0, mostLettersShown), '…'] : letters;
  return [getCatalog(readSettings(db).language).documents.foreignLetters(shown.join(' '))];
}

const mostLettersShown = 12;

// The list of points takes the place of this question.
const answeredByChecks = 'checksDone';

function toShown({ checks, isAtOnce, isSettled }: PreFlight): DocumentPreview['preFlight'] {
  return {
    checks: checks.map((check) => ({ ...check, said: [...check.said], warnings: [...check.warnings] })),
    isAtOnce,
    isSettled,
  };
}

function showSheet({ ports }: ServiceDeps, { name, paper }: Sheet): DocumentSheet {
  return { name, audience: paper.audience, size: paper.size, ...ports.paperPress.toPreview(paper) };
}
