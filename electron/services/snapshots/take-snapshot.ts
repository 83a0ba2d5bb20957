import type { SnapshotId } from '../../../shared/core/ids.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { insertSnapshot, type StoredSnapshot } from '../../db/repositories/snapshots.ts';
import { resolveAsOf } from '../book/book-basis.ts';
import { computeBook } from '../book/grade-book.ts';
import type { ServiceDeps } from '../service-deps.ts';

/** Freezes the book as it is shown, with the model, rates and facts it was computed from. */
export function takeSnapshot(deps: ServiceDeps): StoredSnapshot {
  const { db, ports } = deps;
  const head = {
    id: ports.newId<SnapshotId>(),
    asOf: resolveAsOf(deps, undefined),
    takenAt: ports.clock.now(),
    cause: 'on-demand',
  } as const;
  const { book, facts, model, rates, currency } = computeBook(deps, head.asOf);
  const { clients: results, ...figures } = book;
  const resultById = new Map(results.map((result) => [result.clientId, result]));
  const graded = facts.flatMap((fact) => {
    const result = resultById.get(fact.clientId);
    return result === undefined ? [] : [{ facts: fact, result }];
  });
  const ungraded = facts.filter((fact) => !resultById.has(fact.clientId));
  inTransaction(db, () => {
    insertSnapshot(db, { ...head, model, rates, book: { ...figures, currency, ungraded }, clients: graded });
  });
  deps.announce(['snapshots']);
  return { ...head, clientCount: graded.length };
}
