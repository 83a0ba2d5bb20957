import type { CalendarDate, Period } from '../core/dates.ts';
import type { ClientId, DocumentId, FlagId, PromiseId } from '../core/ids.ts';
import type { FlagKind, Grade } from '../scoring/level.ts';

export const promiseOwners = ['operator', 'client', 'third-party'] as const;
/** Who keeps a promise. */
export type PromiseOwner = (typeof promiseOwners)[number];

export const planSteps = ['notice', 'end'] as const;
/** What a date of a plan of partings stands for: the day by which notice is given, the last day of the agreement. */
export type PlanStepKind = (typeof planSteps)[number];

export const gapKinds = [
  'not-graded',
  'hours-without-cost',
  'hours-unknown',
  'cost-unknown',
  'due-dates-unknown',
  'notice-unknown',
  'foreign-currency',
] as const;
/** Something that figures lack. */
export type GapKind = (typeof gapKinds)[number];

/** What is due, without whom it concerns and when. */
export type DueMatter =
  | {
      readonly kind: 'promise';
      readonly promiseId: PromiseId;
      readonly what: string;
      readonly owner: PromiseOwner;
      /** Where it is a date of a plan. */
      readonly planStep: PlanStepKind | null;
    }
  | { readonly kind: 'meeting'; readonly documentId: DocumentId }
  | {
      readonly kind: 'review';
      readonly grade: Grade;
      readonly probation: boolean;
      /** Last meeting or assessment; null: never. */
      readonly lastOn: CalendarDate | null;
    }
  /** Last day on which notice is received in time for an end. */
  | { readonly kind: 'notice'; readonly endOn: CalendarDate }
  /** The fixed term of an agreement ends. */
  | { readonly kind: 'term-end' }
  | { readonly kind: 'flag-review'; readonly flagId: FlagId; readonly flag: FlagKind }
  | { readonly kind: 'flag-expiry'; readonly flag: FlagKind }
  | { readonly kind: 'regrade'; readonly clientCount: number }
  | { readonly kind: 'month-end'; readonly month: Period }
  | { readonly kind: 'price-review' }
  | { readonly kind: 'least-fit' }
  | { readonly kind: 'gap'; readonly gap: GapKind; readonly count: number };

export type DueKind = DueMatter['kind'];

/** One line of what is due. */
export type DueItem = DueMatter & {
  /** Stays the same from day to day as long as it is the same matter. */
  readonly key: string;
  readonly client: { readonly id: ClientId; readonly name: string } | null;
  /** Null: whenever there is time. */
  readonly dueOn: CalendarDate | null;
};

/** What was said of an item: done on a day, or put off to one. */
export type DueMark = {
  readonly key: string;
  readonly doneOn: CalendarDate | null;
  readonly laterOn: CalendarDate | null;
};

const finishable: readonly DueKind[] = [
  'promise',
  'meeting',
  'review',
  'notice',
  'term-end',
  'flag-expiry',
  'month-end',
  'price-review',
];

/** Whether saying so is enough; the others go away with what they are about. */
export function canFinish(kind: DueKind): boolean {
  return finishable.includes(kind);
}
