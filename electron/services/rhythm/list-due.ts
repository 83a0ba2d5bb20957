import type { CallResult } from '../../../shared/contract/contract.ts';
import { type DueReach, listDue } from '../../../shared/rhythm/list-due.ts';
import { listDueMarks } from '../../db/repositories/due-marks.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { gatherRhythm } from './gather-rhythm.ts';

/** What is due today, or in the coming year. */
export function listDueToday(deps: ServiceDeps, reach: DueReach = 'page') {
  const today = deps.ports.clock.today();
  return listDue(gatherRhythm(deps, today), listDueMarks(deps.db), today, reach);
}

export function listDueItems(deps: ServiceDeps): CallResult<'rhythm.listDue'> {
  const { items, moreReviews } = listDueToday(deps);
  return { items: [...items], moreReviews };
}
