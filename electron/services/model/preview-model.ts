import type { CallResult } from '../../../shared/contract/contract.ts';
import { findGradeChanges } from '../../../shared/scoring/edit-model/find-grade-changes.ts';
import { gradeBook } from '../../../shared/scoring/grade-book.ts';
import { listModelVersions as listStored } from '../../db/repositories/model-versions.ts';
import { resolveAsOf } from '../book/book-basis.ts';
import { computeBook } from '../book/grade-book.ts';
import type { ParsedArgs, ServiceDeps } from '../service-deps.ts';

/** Who would be graded otherwise under another model, on the day of the book. */
export function previewModel(deps: ServiceDeps, { model }: ParsedArgs<'model.preview'>): CallResult<'model.preview'> {
  const { book, facts, rates } = computeBook(deps, resolveAsOf(deps, undefined));
  const changes = findGradeChanges(book, gradeBook(facts, rates, model, book.asOf));
  return { changes: [...changes], clientCount: book.clients.length };
}

/** Every saved model, newest first, with who would be graded otherwise if it were restored. */
export function listModelVersions(deps: ServiceDeps): CallResult<'model.listVersions'> {
  const versions = listStored(deps.db);
  if (versions.length === 0) return [];
  const { book, facts, rates } = computeBook(deps, resolveAsOf(deps, undefined));
  return versions.map((version, at) => ({
    ...version,
    changes: at === 0 ? [] : [...findGradeChanges(book, gradeBook(facts, rates, version.model, book.asOf))],
  }));
}
