import { rankOf } from '../../scoring/bands.ts';
import type { GradedClient, ScoredCriterion } from '../../scoring/graded-client.ts';
import {
  type Axis,
  axes,
  axisOf,
  type CriterionId,
  type FlagKind,
  type Grade,
  type Level,
} from '../../scoring/level.ts';
import type { PublishedGrade } from './publish-grade.ts';

/** A client as one snapshot froze it. */
export type FrozenClient = {
  readonly result: GradedClient;
  readonly published: PublishedGrade;
};

export type MoveReason =
  | {
      readonly kind: 'criterion';
      readonly criterion: CriterionId;
      readonly fromValue: number | null;
      readonly toValue: number | null;
      readonly fromLevel: Level | null;
      readonly toLevel: Level | null;
    }
  /** A criterion of the user's own, by its name. */
  | { readonly kind: 'own'; readonly name: string; readonly fromLevel: Level | null; readonly toLevel: Level | null }
  | { readonly kind: 'cap'; readonly flag: FlagKind; readonly isNew: boolean }
  | { readonly kind: 'size'; readonly isNew: boolean }
  /** An axis that was held in its band for a month is let go. */
  | { readonly kind: 'released'; readonly axis: Axis }
  | { readonly kind: 'caller-id'; readonly from: Level | null; readonly to: Level | null }
  | { readonly kind: 'model' };

export type Move = {
  readonly from: Grade | null;
  readonly to: Grade | null;
  /** -1 better, 1 worse, 0 where a grade appears or goes. */
  readonly direction: -1 | 0 | 1;
  /** The weightiest first. */
  readonly reasons: readonly MoveReason[];
};

const reasonsSaid = 2;
/** A change of an axis below this many points explains nothing. */
const leastPoints = 0.5;

/** What changed between two snapshots of a client, and what of it made the difference; null where the grade stayed. */
export function explainMove(before: FrozenClient, after: FrozenClient, isOtherModel: boolean): Move | null {
  const [from, to] = [before.published.grade, after.published.grade];
  if (from === to) return null;
  const direction = from === null || to === null ? 0 : rankOf(to) > rankOf(from) ? 1 : -1;
  const reasons = [
    ...(isOtherModel ? [{ kind: 'model' } as const] : []),
    ...listCapChanges(before.result, after.result),
    ...listSizeChange(before.result, after.result),
    ...listReleases(before.published, after.published),
    ...listCriteria(before, after, direction),
    ...listCallerId(before.result, after.result),
  ];
  return { from, to, direction, reasons: reasons.slice(0, reasonsSaid) };
}

function listCapChanges(before: GradedClient, after: GradedClient): MoveReason[] {
  const had = new Set(before.caps.map(({ flag }) => flag));
  const has = new Set(after.caps.map(({ flag }) => flag));
  return [
    ...after.caps.filter(({ flag }) => !had.has(flag)).map(({ flag }) => ({ kind: 'cap', flag, isNew: true }) as const),
    ...before.caps
      .filter(({ flag }) => !has.has(flag))
      .map(({ flag }) => ({ kind: 'cap', flag, isNew: false }) as const),
  ];
}

function listSizeChange(before: GradedClient, after: GradedClient): MoveReason[] {
  const isLowered = (client: GradedClient) =>
    client.explanation.some((step) => step.kind === 'size' && step.from !== step.to);
  const [was, is] = [isLowered(before), isLowered(after)];
  return was === is ? [] : [{ kind: 'size', isNew: is }];
}

/** Criteria that moved an axis of which the published band changed, in the direction of the grade, the weightiest first. */
function listCriteria(before: FrozenClient, after: FrozenClient, direction: -1 | 0 | 1): MoveReason[] {
  const moved = axes.filter((axis) => before.published.bands[axis] !== after.published.bands[axis]);
  return [...listShippedChanges(before.result, after.result), ...listOwnChanges(before.result, after.result)]
    .filter(({ axis, points }) => {
      const fits = direction === 0 || Math.sign(points) === -direction;
      return moved.includes(axis) && Math.abs(points) >= leastPoints && fits;
    })
    .sort((one, other) => Math.abs(other.points) - Math.abs(one.points))
    .map(({ reason }) => reason);
}

type Change = { readonly axis: Axis; readonly points: number; readonly reason: MoveReason };

function listShippedChanges(before: GradedClient, after: GradedClient): Change[] {
  return Object.values(after.criteria).map((now) => {
    const was = before.criteria[now.id];
    return {
      axis: axisOf(now.id),
      points: pointsOf(now) - pointsOf(was),
      reason: {
        kind: 'criterion',
        criterion: now.id,
        fromValue: figureOf(was),
        toValue: figureOf(now),
        fromLevel: was.level,
        toLevel: now.level,
      },
    };
  });
}

function listOwnChanges({ own: former = [] }: GradedClient, { own = [] }: GradedClient): Change[] {
  return own.flatMap((now) => {
    const was = former.find(({ id }) => id === now.id);
    if (was === undefined) return [];
    const reason = { kind: 'own', name: now.name, fromLevel: was.level, toLevel: now.level } as const;
    return [{ axis: now.axis, points: pointsOf(now) - pointsOf(was), reason }];
  });
}

/** What a criterion brings to its axis, in points of the axis. */
function pointsOf({ score, effectiveWeight }: Pick<ScoredCriterion, 'score' | 'effectiveWeight'>): number {
  return ((score ?? 0) * (effectiveWeight ?? 0)) / 100;
}

function figureOf({ value, source }: ScoredCriterion): number | null {
  return source === 'measured' || source === 'estimated' ? value : null;
}

function listCallerId(before: GradedClient, after: GradedClient): MoveReason[] {
  return before.callerId === after.callerId ? [] : [{ kind: 'caller-id', from: before.callerId, to: after.callerId }];
}

/** An axis that the month end before still held, let go now. */
function listReleases(before: PublishedGrade, after: PublishedGrade): MoveReason[] {
  return before.held
    .filter((axis) => !after.held.includes(axis) && before.bands[axis] !== after.bands[axis])
    .map((axis) => ({ kind: 'released', axis }) as const);
}
