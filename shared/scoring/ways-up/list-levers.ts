import { levelAt, rankOf } from '../bands.ts';
import { axisOf, type CriterionId, criterionIds, type Level } from '../level.ts';
import { makeDaysLever, makeFeeLever, makeHoursLever, makeRecurringLever } from './figure-levers.ts';
import type { Lever, LeverContext } from './lever.ts';

/** Every lever of a client: fee, hours, payment, recurring share, and each chosen level one step. */
export function listLevers(context: LeverContext): readonly Lever[] {
  const figures = [makeFeeLever, makeHoursLever, makeDaysLever, makeRecurringLever];
  return [
    ...figures.flatMap((make) => make(context) ?? []),
    ...criterionIds.flatMap((id) => makeLevelLever(id, context) ?? []),
    ...listOwnLevers(context),
  ];
}

/** A level that counts, one step up. What is measured moves by its figure instead. */
function makeLevelLever(id: CriterionId, { facts, graded }: LeverContext): Lever | null {
  const assessed = facts.assessments[id];
  const { source } = graded.criteria[id];
  if (assessed === undefined || assessed.level === 'A' || (source !== 'assessed' && source !== 'pinned')) return null;
  const to = oneBetter(assessed.level);
  return {
    axis: axisOf(id),
    steps: 1,
    apply: (given) => ({ ...given, assessments: { ...given.assessments, [id]: { ...assessed, level: to } } }),
    describe: () => ({ kind: 'level', criterion: id, from: assessed.level, to }),
  };
}

function listOwnLevers({ facts, model }: LeverContext): readonly Lever[] {
  return (model.own ?? []).flatMap((criterion): readonly Lever[] => {
    const assessed = facts.ownAssessments?.[criterion.id];
    if (assessed === undefined || assessed.level === 'A') return [];
    const { id, name, axis, anchors } = criterion;
    const to = oneBetter(assessed.level);
    return [
      {
        axis,
        steps: 1,
        apply: (given) => ({ ...given, ownAssessments: { ...given.ownAssessments, [id]: { ...assessed, level: to } } }),
        describe: () => ({ kind: 'own-level', criterion: id, name, from: assessed.level, to, anchor: anchors[to] }),
      },
    ];
  });
}

function oneBetter(level: Level): Level {
  return levelAt(rankOf(level) - 1);
}
