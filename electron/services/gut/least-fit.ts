import type { Act } from '../../../shared/contract/client-calls.ts';
import type { CallResult } from '../../../shared/contract/contract.ts';
import type { LeastFitListId } from '../../../shared/core/ids.ts';
import { compareLeastFit } from '../../../shared/scoring/gut/compare-least-fit.ts';
import { getClient } from '../../db/repositories/clients.ts';
import { insertLeastFitList, listLeastFitLists } from '../../db/repositories/least-fit-lists.ts';
import { recordUndoable } from '../acts/record-undoable.ts';
import { resolveAsOf } from '../book/book-basis.ts';
import { computeBook } from '../book/grade-book.ts';
import { bookDay } from '../book-day.ts';
import type { ParsedArgs, ServiceDeps } from '../service-deps.ts';

/** Lists of the least fit, newest first, each beside what the figures say today. */
export function listLeastFit(deps: ServiceDeps): CallResult<'gut.listLeastFit'> {
  const lists = listLeastFitLists(deps.db);
  if (lists.length === 0) return [];
  const { book } = computeBook(deps, resolveAsOf(deps, undefined));
  return lists.map(({ clientIds, ...head }) => ({ ...head, comparison: compareLeastFit(book, clientIds) }));
}

/** Stores whom somebody named as least fit today. */
export function recordLeastFit(deps: ServiceDeps, args: ParsedArgs<'gut.recordLeastFit'>): Act {
  const { db, ports } = deps;
  const clientIds = [...new Set(args.clientIds)];
  for (const clientId of clientIds) getClient(db, clientId);
  const id = ports.newId<LeastFitListId>();
  return recordUndoable(
    deps,
    { kind: 'least-fit-named', label: (texts) => texts.leastFitNamed, areas: ['assessments'] },
    (keep) => {
      keep.row('least_fit_lists', id);
      for (const clientId of clientIds) keep.row('least_fit_clients', id, clientId);
      insertLeastFitList(db, { id, answeredOn: bookDay(deps), answeredBy: args.answeredBy, clientIds });
    },
  );
}
