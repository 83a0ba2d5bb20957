/** Where a scale has its lines; the first and the last of them are its ends. */
export type Ticks = readonly number[];

const fewestSteps = 3;
const mostSteps = 6;
const roundSteps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

type Values = readonly (number | null)[];
type Ends = { readonly below: number; readonly above: number };

/** How far values reach below and above zero, each as a distance. */
function endsOf(values: Values): Ends {
  const known = values.filter((value) => value !== null);
  return { below: -Math.min(0, ...known), above: Math.max(0, ...known) };
}

/** The least round whole number that is not below a size. */
function roundUp(size: number): number {
  if (size <= 1) return 1;
  const magnitude = 10 ** Math.floor(Math.log10(size));
  const steps = roundSteps.map((step) => step * magnitude).filter(Number.isInteger);
  return steps.find((step) => step >= size) ?? 10 * magnitude;
}

function stepFor({ below, above }: Ends, stepsBelow: number, stepsAbove: number): number {
  return roundUp(Math.max(below / Math.max(1, stepsBelow), above / Math.max(1, stepsAbove)));
}

function ticksOf(step: number, stepsBelow: number, stepsAbove: number): Ticks {
  return Array.from({ length: stepsBelow + stepsAbove + 1 }, (_, index) => (index - stepsBelow) * step);
}

/**
 * Lines of a left and a right scale that share their zero and their height, in round whole steps: of the numbers of
 * steps that hold all values, the one that leaves the least room empty. `rightMax`: where the right scale ends, as a
 * share does at 100, unless a value lies beyond.
 */
export function shareZero(
  left: Values,
  right: Values,
  rightMax?: number,
): { readonly left: Ticks; readonly right: Ticks } {
  const [one, other] = [endsOf(left), endsOf([...right, rightMax ?? null])];
  const hasBelow = one.below > 0 || other.below > 0;
  const hasAbove = one.above > 0 || other.above > 0 || !hasBelow;
  let best = { waste: Number.POSITIVE_INFINITY, left: [0, 1] as Ticks, right: [0, 1] as Ticks };
  for (let total = mostSteps; total >= fewestSteps; total--) {
    for (let below = hasBelow ? 1 : 0; below <= (hasAbove ? total - 1 : total); below++) {
      const above = total - below;
      if (!hasBelow && below > 0) break;
      if (!hasAbove && above > 0) continue;
      const [leftStep, rightStep] = [stepFor(one, below, above), stepFor(other, below, above)];
      const waste = wasteOf(one, leftStep * total) + wasteOf(other, rightStep * total);
      if (other.above === rightMax && rightStep * above !== rightMax) continue;
      if (waste < best.waste) {
        best = { waste, left: ticksOf(leftStep, below, above), right: ticksOf(rightStep, below, above) };
      }
    }
  }
  return { left: best.left, right: best.right };
}

/** What share of a scale is empty; nothing to draw wastes nothing. */
function wasteOf({ below, above }: Ends, length: number): number {
  return below + above === 0 ? 0 : 1 - (below + above) / length;
}
