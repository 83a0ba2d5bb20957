import type { PlanFigures } from '../../../shared/simulation/exit-plan.ts';
import type { OperatorFigures } from '../../../shared/simulation/simulated-book.ts';

/** The operator's figures, where all are known. */
export function toPlanFigures(operator: OperatorFigures): PlanFigures | null {
  const { privateNeedMinorPerMonth, fixedCostMinorPerMonth, cashReserveMinor } = operator;
  const { resellHoursPerMonth, rampMonths } = operator;
  if (privateNeedMinorPerMonth === null || fixedCostMinorPerMonth === null || cashReserveMinor === null) return null;
  if (resellHoursPerMonth === null || rampMonths === null) return null;
  return { privateNeedMinorPerMonth, fixedCostMinorPerMonth, cashReserveMinor, resellHoursPerMonth, rampMonths };
}
