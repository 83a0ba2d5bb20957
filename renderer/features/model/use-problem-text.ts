import { assertNever } from '../../../shared/core/errors.ts';
import type { ModelProblem } from '../../../shared/scoring/edit-model/model-problem.ts';
import { useFormatters, useTexts } from '../../ui/texts.tsx';

/** What is amiss with a model, in one sentence each. */
export function useProblemText(): (problem: ModelProblem) => string {
  const { model: texts, evidence } = useTexts();
  const formatters = useFormatters();
  const { problems, weights, curves } = texts;
  return (problem) => {
    const point = 'point' in problem ? formatters.integer(problem.point + 1) : '';
    switch (problem.kind) {
      case 'weights-sum':
        return problems.weightsSum(weights.axes[problem.axis], formatters.decimal1(problem.sum));
      case 'weight-range':
        return problems.weightRange;
      case 'curve-points':
        return problems.curvePoints(curves.names[problem.curve]);
      case 'curve-order':
        return problems.curveOrder(curves.names[problem.curve], point);
      case 'curve-direction':
        return problem.curve === 'R1'
          ? problems.curveFalling(curves.names[problem.curve], point)
          : problems.curveRising(curves.names[problem.curve], point);
      case 'score-range':
        return problems.scoreRange(curves.names[problem.curve], point);
      case 'bands-order':
        return problems.bandsOrder(problem.band);
      case 'level-points-order':
        return problems.levelPointsOrder(problem.level);
      case 'matrix-order':
        return problems.matrixOrder(problem.rBand, problem.fBand);
      case 'size-order':
        return problems.sizeOrder;
      case 'cap-order':
        return problems.capOrder(evidence.flags[problem.flag].name);
      case 'own-name':
        return problems.ownName;
      case 'own-too-many':
        return problems.ownTooMany(weights.axes[problem.axis]);
      default:
        return assertNever(problem);
    }
  };
}
