import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId, PromiseId } from '../../../shared/core/ids.ts';
import type { PlanStepKind } from '../../../shared/rhythm/due-item.ts';
import { comparePlanDates, type PlanDate, type WrittenPlanDate } from '../../../shared/rhythm/plan-dates.ts';

const date = (client: string, step: PlanStepKind, on: string): PlanDate => ({
  clientId: client as ClientId,
  step,
  on: on as CalendarDate,
});
const written = (of: PlanDate, isDone = false): WrittenPlanDate => ({
  ...of,
  promiseId: `${of.clientId} ${of.step} ${of.on}` as PromiseId,
  isDone,
});

const notice = date('a', 'notice', '2027-01-01');
const end = date('a', 'end', '2027-02-28');

describe('the dates of a plan against those written before', () => {
  test('all are new where none was', () => {
    expect(comparePlanDates([notice, end], [])).toEqual({ added: [notice, end], kept: [], removed: [] });
  });

  test('the same ones stand, so that writing twice changes nothing', () => {
    const standing = [written(notice), written(end)];
    expect(comparePlanDates([notice, end], standing)).toEqual({ added: [], kept: standing, removed: [] });
  });

  test('a plan that changed takes the place of the earlier one', () => {
    const later = date('a', 'end', '2027-03-31');
    const standing = [written(notice), written(end), written(date('b', 'notice', '2027-03-01'))];
    const change = comparePlanDates([notice, later], standing);
    expect(change).toEqual({ added: [later], kept: standing.slice(0, 1), removed: standing.slice(1) });
  });

  test('what is done stays, and is not written once more', () => {
    const done = written(notice, true);
    expect(comparePlanDates([notice, end], [done])).toEqual({ added: [end], kept: [done], removed: [] });
    expect(comparePlanDates([], [done])).toEqual({ added: [], kept: [], removed: [] });
  });

  test('the same day of another client, or for the other step, is another date', () => {
    const other = date('b', 'notice', '2027-01-01');
    const swapped = date('a', 'end', '2027-01-01');
    expect(comparePlanDates([other, swapped], [written(notice)]).added).toEqual([other, swapped]);
  });
});
