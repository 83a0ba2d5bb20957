import { rankOf } from '../bands.ts';
import { type Axis, axes, criterionIds, flagKinds, levels } from '../level.ts';
import type { BreakPoints, ScoringModel } from '../scoring-model.ts';
import { type CurveId, curveIds, type ModelProblem } from './model-problem.ts';
import { sumWeights } from './weights.ts';

export const mostOwnCriteria = 3;
const sumTolerance = 0.005;

/** Everything that keeps a model from being saved. None: an improvement never lowers a grade under it. */
export function validateModel(model: ScoringModel): readonly ModelProblem[] {
  return [
    ...findWeightProblems(model),
    ...curveIds.flatMap((curve) => findCurveProblems(curve, model.breakPoints[curve])),
    ...findBandProblems(model),
    ...findMatrixProblems(model),
    ...findRuleProblems(model),
    ...findOwnProblems(model),
  ];
}

function findWeightProblems(model: ScoringModel): ModelProblem[] {
  const weighted = [...criterionIds.map((id) => ({ id, weight: model.weights[id] })), ...(model.own ?? [])];
  const outside = weighted.filter(({ weight }) => !(weight >= 0 && weight <= 100));
  return [
    ...axes.flatMap((axis): ModelProblem[] => {
      const sum = sumWeights(model, axis);
      return Math.abs(sum - 100) <= sumTolerance ? [] : [{ kind: 'weights-sum', axis, sum }];
    }),
    ...outside.map(({ id }): ModelProblem => ({ kind: 'weight-range', criterion: id })),
  ];
}

function findCurveProblems(curve: CurveId, points: BreakPoints): ModelProblem[] {
  if (points.length < 2) return [{ kind: 'curve-points', curve }];
  const sign = curve === 'R1' ? -1 : 1;
  return points.flatMap(([value, score], point): ModelProblem[] => {
    const problems: ModelProblem[] = [];
    if (!(score >= 0 && score <= 100)) problems.push({ kind: 'score-range', curve, point });
    const before = points[point - 1];
    if (before === undefined) return problems;
    if (!(value > before[0])) problems.push({ kind: 'curve-order', curve, point });
    if ((score - before[1]) * sign < 0) problems.push({ kind: 'curve-direction', curve, point });
    return problems;
  });
}

function findBandProblems({ bandFloors, levelPoints }: ScoringModel): ModelProblem[] {
  const problems: ModelProblem[] = [];
  if (!(bandFloors.A <= 100 && bandFloors.A > bandFloors.B)) problems.push({ kind: 'bands-order', band: 'A' });
  if (!(bandFloors.B > bandFloors.C)) problems.push({ kind: 'bands-order', band: 'B' });
  if (!(bandFloors.C > 0)) problems.push({ kind: 'bands-order', band: 'C' });
  levels.forEach((level, at) => {
    const better = at === 0 ? 100 : levelPoints[levels[at - 1] ?? 'A'];
    const points = levelPoints[level];
    const isBelow = at === 0 ? points <= better : points < better;
    if (!isBelow || points < 0) problems.push({ kind: 'level-points-order', level });
  });
  return problems;
}

/** Going up or to the right may keep the grade, and never lowers it. */
function findMatrixProblems({ matrix }: ScoringModel): ModelProblem[] {
  return levels.flatMap((rBand, row) =>
    levels.flatMap((fBand, column): ModelProblem[] => {
      const grade = rankOf(matrix[rBand][fBand].grade);
      const above = levels[row - 1];
      const right = levels[column - 1];
      const isBetterThanAbove = above !== undefined && grade < rankOf(matrix[above][fBand].grade);
      const isBetterThanRight = right !== undefined && grade < rankOf(matrix[rBand][right].grade);
      return isBetterThanAbove || isBetterThanRight ? [{ kind: 'matrix-order', rBand, fBand }] : [];
    }),
  );
}

function findRuleProblems({ sizeStep, caps }: ScoringModel): ModelProblem[] {
  const { minusOneAbovePct, minusTwoAbovePct } = sizeStep;
  const isOrdered = minusOneAbovePct >= 0 && minusTwoAbovePct >= minusOneAbovePct;
  return [
    ...(isOrdered ? [] : [{ kind: 'size-order' } as const]),
    ...flagKinds
      .filter((flag) => rankOf(caps[flag].escalated) < rankOf(caps[flag].cap))
      .map((flag) => ({ kind: 'cap-order', flag }) as const),
  ];
}

function findOwnProblems({ own = [] }: ScoringModel): ModelProblem[] {
  const crowded = axes.filter((axis: Axis) => own.filter((one) => one.axis === axis).length > mostOwnCriteria);
  const isTaken = (name: string) => own.filter((one) => one.name.trim() === name.trim()).length > 1;
  return [
    ...crowded.map((axis) => ({ kind: 'own-too-many', axis }) as const),
    ...own
      .filter(({ name }) => name.trim() === '' || isTaken(name))
      .map(({ id }) => ({ kind: 'own-name', criterion: id }) as const),
  ];
}
