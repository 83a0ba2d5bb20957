import type { OwnCriterionId } from '../../core/ids.ts';
import type { Axis, CriterionId, FlagKind, Grade, Level } from '../level.ts';

/** One thing that would be different, in the terms of a person. */
export type WayChange =
  /** Invoiced in a month of the window, minor units. */
  | { readonly kind: 'fee'; readonly fromMinor: number; readonly toMinor: number }
  /** Worked in the window. */
  | { readonly kind: 'hours'; readonly fromHours: number; readonly toHours: number }
  /** Mean days beyond terms; below 0 is before the due date. */
  | { readonly kind: 'days'; readonly fromDays: number; readonly toDays: number }
  /** Recurring share of net revenue. */
  | { readonly kind: 'recurring'; readonly fromPct: number; readonly toPct: number }
  | { readonly kind: 'level'; readonly criterion: CriterionId; readonly from: Level; readonly to: Level }
  | {
      readonly kind: 'own-level';
      readonly criterion: OwnCriterionId;
      readonly name: string;
      readonly from: Level;
      readonly to: Level;
      /** What the level means, in the user's words; may be empty. */
      readonly anchor: string;
    };

/** One or two changes that together reach a better grade. */
export type Way = {
  readonly changes: readonly WayChange[];
  /** What the whole pipeline says once they are made. */
  readonly grade: Grade;
  /** Weight x score gained over all criteria, in points of an axis: how much has to move. */
  readonly cost: number;
};

/** Why no single change and no pair leads up. */
export type NoWayReason =
  /** A deal-breaker holds the grade down whatever else improves. */
  | { readonly kind: 'cap'; readonly flags: readonly FlagKind[]; readonly cap: Grade }
  /** All levers together would do, two of them do not. */
  | { readonly kind: 'more-than-two' }
  /** The size step takes back what improves. */
  | { readonly kind: 'size' }
  | { readonly kind: 'out-of-reach' };

export type WaysUp =
  | {
      readonly kind: 'ways';
      readonly target: Grade;
      readonly ways: readonly Way[];
      /** Axes on which no change and no two of them would do. */
      readonly notEnough: readonly Axis[];
    }
  | { readonly kind: 'none'; readonly target: Grade; readonly why: NoWayReason }
  | { readonly kind: 'at-top' }
  | { readonly kind: 'not-graded' };
