import { levelAt, rankOf } from '../bands.ts';
import type { ClientFacts } from '../client-facts.ts';
import type { BreakPoints } from '../scoring-model.ts';
import type { Lever, LeverContext } from './lever.ts';

/** Judgement: beyond twice the fee, or below half the hours, it would be another engagement and no step of this one. */
const mostTimesTheFee = 2;
const leastShareOfHours = 0.5;

/** Whole units of the currency a month, up to double. */
export function makeFeeLever({ graded, unitMinor, months }: LeverContext): Lever | null {
  const { revenueMinor } = graded.figures;
  if (revenueMinor === null || revenueMinor <= 0) return null;
  const fromMinor = revenueMinor / months;
  const start = Math.floor(fromMinor / unitMinor);
  const steps = Math.floor((fromMinor * mostTimesTheFee) / unitMinor) - start;
  if (steps <= 0) return null;
  const feeAt = (step: number) => (start + step) * unitMinor;
  return {
    axis: 'F',
    steps,
    apply: (facts, step) => raiseRevenue(facts, (feeAt(step) - fromMinor) * months),
    describe: (step) => ({ kind: 'fee', fromMinor, toMinor: feeAt(step) }),
  };
}

/** More money for the same work: nothing more is resold, and as much of it recurs as before. */
function raiseRevenue(facts: ClientFacts, byMinor: number): ClientFacts {
  const { estimates } = facts;
  if (facts.invoiceCount === 0 && estimates.revenueMinorPerYear !== null) {
    const before = estimates.revenueMinorPerYear;
    const share = estimates.passThroughSharePct;
    const raised = { ...estimates, revenueMinorPerYear: before + byMinor };
    const passThroughSharePct = share === null ? null : (share * before) / (before + byMinor);
    return { ...facts, estimates: { ...raised, passThroughSharePct } };
  }
  const netMinor = facts.revenueMinor - facts.passThroughMinor;
  const { recurringNetMinor } = facts;
  // Of nothing, no share recurs: what is unknown of it stays so.
  const recurs = recurringNetMinor === null || netMinor <= 0 ? null : recurringNetMinor / netMinor;
  return {
    ...facts,
    revenueMinor: facts.revenueMinor + byMinor,
    recurringNetMinor: recurs === null ? null : recurs * (netMinor + byMinor),
  };
}

/** Whole hours less in the window, down to half. */
export function makeHoursLever({ graded }: LeverContext): Lever | null {
  const { minutesWorked } = graded.figures;
  if (minutesWorked === null || minutesWorked <= 0) return null;
  const fromHours = minutesWorked / 60;
  const start = Math.ceil(fromHours);
  const steps = start - Math.ceil(fromHours * leastShareOfHours);
  if (steps <= 0) return null;
  return {
    axis: 'F',
    steps,
    apply: (facts, step) => scaleHours(facts, (start - step) / fromHours),
    describe: (step) => ({ kind: 'hours', fromHours, toHours: start - step }),
  };
}

/** All hours of a client times a factor, logged and placed alike. */
export function scaleHours(facts: ClientFacts, factor: number): ClientFacts {
  const scale = (minutes: number | null) => (minutes === null ? null : minutes * factor);
  const { minutesPerYear, unloggedMinutesPerYear } = facts.estimates;
  return {
    ...facts,
    minutesWorked: scale(facts.minutesWorked),
    estimates: {
      ...facts.estimates,
      minutesPerYear: scale(minutesPerYear),
      unloggedMinutesPerYear: scale(unloggedMinutesPerYear),
    },
  };
}

/** Whole days earlier, down to the best that the curve tells apart. */
export function makeDaysLever({ facts, graded, model }: LeverContext): Lever | null {
  const { value, source } = graded.criteria.R1;
  const best = model.breakPoints.R1[0]?.[0];
  if (value === null || source !== 'measured' || best === undefined) return null;
  const start = Math.ceil(value);
  const steps = start - Math.ceil(best);
  if (steps <= 0) return null;
  const { invoiceCount } = facts.lateness;
  return {
    axis: 'R',
    steps,
    apply: (given, step) => ({
      ...given,
      lateness: { invoiceCount, daysTotal: Math.min((start - step) * invoiceCount, given.lateness.daysTotal) },
    }),
    describe: (step) => ({ kind: 'days', fromDays: value, toDays: start - step }),
  };
}

/** Whole percent of net revenue that recur, up to what stands for the next level. */
export function makeRecurringLever({ graded, model }: LeverContext): Lever | null {
  const { value, source, level } = graded.criteria.F4;
  if (value === null || level === null || level === 'A' || source === 'pinned' || source === 'assessed') return null;
  const points = model.levelPoints[levelAt(rankOf(level) - 1)];
  const start = Math.floor(value);
  const steps = Math.ceil(valueAt(model.breakPoints.F4, points)) - start;
  if (steps <= 0 || start < 0) return null;
  return {
    axis: 'F',
    steps,
    apply: (facts, step) => ({
      ...facts,
      recurringNetMinor: ((start + step) / 100) * (facts.revenueMinor - facts.passThroughMinor),
    }),
    describe: (step) => ({ kind: 'recurring', fromPct: value, toPct: start + step }),
  };
}

/** The least value on a rising curve whose score is at least that; the last one where none is. */
function valueAt(curve: BreakPoints, score: number): number {
  let before = curve[0];
  for (const point of curve) {
    if (before !== undefined && point[1] >= score) {
      if (point[1] === before[1]) return point[0];
      return before[0] + ((score - before[1]) * (point[0] - before[0])) / (point[1] - before[1]);
    }
    before = point;
  }
  return before?.[0] ?? 0;
}
