import type { CalendarDate } from '../core/dates.ts';
import type { ClientId, PromiseId } from '../core/ids.ts';
import type { PlanStepKind } from './due-item.ts';

/** A day that a plan of partings has for a client. */
export type PlanDate = { readonly clientId: ClientId; readonly step: PlanStepKind; readonly on: CalendarDate };

/** A date that was written from a plan; done or not. */
export type WrittenPlanDate = PlanDate & { readonly promiseId: PromiseId; readonly isDone: boolean };

export type PlanDatesChange = {
  readonly added: readonly PlanDate[];
  /** Stand already, as they are wanted. */
  readonly kept: readonly WrittenPlanDate[];
  /** Of an earlier plan, and not done: they go. */
  readonly removed: readonly WrittenPlanDate[];
};

/**
 * What writing the dates of a plan changes. Rule: the dates wanted replace every earlier one that isn't done; what is
 * done stays, and what stands already on its day isn't written again.
 */
export function comparePlanDates(wanted: readonly PlanDate[], written: readonly WrittenPlanDate[]): PlanDatesChange {
  const wantedKeys = new Set(wanted.map(keyOf));
  const writtenKeys = new Set(written.map(keyOf));
  return {
    added: wanted.filter((date) => !writtenKeys.has(keyOf(date))),
    kept: written.filter((date) => wantedKeys.has(keyOf(date))),
    removed: written.filter((date) => !date.isDone && !wantedKeys.has(keyOf(date))),
  };
}

function keyOf({ clientId, step, on }: PlanDate): string {
  return `${step} ${on} ${clientId}`;
}
