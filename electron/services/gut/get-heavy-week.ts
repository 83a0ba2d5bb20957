import type { CallResult } from '../../../shared/contract/contract.ts';
import { addDays } from '../../../shared/core/dates.ts';
import { coolOffDays, findHeavyWeek } from '../../../shared/scoring/gut/find-heavy-week.ts';
import { listReactions } from '../../db/repositories/least-fit-lists.ts';
import { resolveAsOf } from '../book/book-basis.ts';
import { computeBook } from '../book/grade-book.ts';
import type { ServiceDeps } from '../service-deps.ts';

/** Whether many names felt heavy within one of the last weeks; null where not. */
export function getHeavyWeek(deps: ServiceDeps): CallResult<'gut.getHeavyWeek'> {
  const today = deps.ports.clock.today();
  // Seven days before the oldest day that still counts.
  const reactions = listReactions(deps.db, addDays(today, -coolOffDays - 7), today);
  if (!reactions.some(({ level }) => level === 'C' || level === 'D')) return null;
  const { book } = computeBook(deps, resolveAsOf(deps, undefined));
  const clients = book.clients.map(({ clientId }) => clientId);
  return findHeavyWeek(reactions, clients, today);
}
