import type { Rates } from '../client-facts.ts';
import type { GradedClient } from '../graded-client.ts';
import type { Grade } from '../level.ts';
import type { Tip } from './how-sure.ts';

/** Rule: how far an assumption is followed. */
const mostHours = 0.2;
const mostCost = 0.25;
/** Steps of the cost of an hour that are tried to either side. */
const costSteps = 25;

/** The grade with the hours and the cost of an hour times a factor each, all else as it is. */
type GradeAt = (hoursFactor: number, costFactor: number) => Grade | null;

type Found = { readonly tip: Tip; readonly distance: number };

/** Which hours, and which cost of an hour, would give another grade; the nearest of each, nearest first. */
export function findTips(graded: GradedClient, rates: Rates, gradeAt: GradeAt): readonly Tip[] {
  const found = [findHoursTip(graded, gradeAt), findCostTip(graded, rates, gradeAt)].filter((one) => one !== null);
  return found.toSorted((one, other) => one.distance - other.distance).map(({ tip }) => tip);
}

/** More hours never raise a grade and fewer never lower it, so the nearest whole hour is found by halving. */
function findHoursTip({ figures, grade }: GradedClient, gradeAt: GradeAt): Found | null {
  if (figures.minutesWorked === null || figures.minutesWorked <= 0) return null;
  const fromHours = figures.minutesWorked / 60;
  const most = Math.floor(fromHours * (1 + mostHours));
  const least = Math.ceil(fromHours * (1 - mostHours));
  const tips = [
    nearest(Math.ceil(fromHours), most, 1, (hours) => gradeAt(hours / fromHours, 1), grade),
    nearest(Math.floor(fromHours), least, -1, (hours) => gradeAt(hours / fromHours, 1), grade),
  ].flatMap((one): readonly Found[] => {
    if (one === null) return [];
    const distance = Math.abs(one.value - fromHours) / fromHours;
    return [{ tip: { kind: 'hours', fromHours, toHours: one.value, grade: one.grade }, distance }];
  });
  return tips.toSorted((one, other) => one.distance - other.distance)[0] ?? null;
}

/** The first whole number from a start towards an end that gives another grade. */
function nearest(
  start: number,
  end: number,
  direction: 1 | -1,
  gradeOf: (value: number) => Grade | null,
  grade: Grade | null,
): { readonly value: number; readonly grade: Grade } | null {
  const count = (end - start) * direction;
  const at = (step: number) => start + step * direction;
  const differs = (step: number) => gradeOf(at(step)) !== grade;
  if (count < 0 || at(count) <= 0 || !differs(count)) return null;
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (differs(middle)) high = middle;
    else low = middle + 1;
  }
  const found = gradeOf(at(low));
  return found === null ? null : { value: at(low), grade: found };
}

/** The cost moves the whole book and with it the median, so it is tried step by step outwards. */
function findCostTip({ grade }: GradedClient, rates: Rates, gradeAt: GradeAt): Found | null {
  const cost = rates.internalCostPerHourMinor;
  if (cost === null || cost <= 0) return null;
  // What a person would say of an hour's cost: whole units of a currency with cents, or one per cent of it.
  const unit = Math.max(Math.round((cost * mostCost) / costSteps / 50) * 50, 50);
  for (let step = 1; step * unit <= cost * mostCost; step++) {
    for (const direction of [1, -1]) {
      const toMinor = Math.round(cost / unit) * unit + direction * step * unit;
      const factor = toMinor / cost;
      if (factor > 1 + mostCost || factor < 1 - mostCost) continue;
      const other = gradeAt(1, factor);
      if (other === null || other === grade) continue;
      return {
        tip: { kind: 'cost', fromMinor: cost, toMinor, grade: other },
        distance: Math.abs(factor - 1),
      };
    }
  }
  return null;
}
