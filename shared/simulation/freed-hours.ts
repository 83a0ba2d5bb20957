import type { SimulatedClient } from './simulated-book.ts';
import { effectiveRateMinor, sumKnown } from './sums.ts';

/** Where freed hours could go, in figures of the book itself. Null where it doesn't tell. */
export type FreedHours = {
  readonly hoursPerYear: number;
  readonly hoursPerWeek: number;
  /** What an hour brings with those graded A who stay, minor units. */
  readonly rateOfTheBestMinor: number | null;
  /** How many clients of the size of an average A would take them. */
  readonly clientsLikeTheBest: number | null;
};

const weeksPerYear = 52;

/** Puts the hours freed a year beside what the best clients pay and take. */
export function describeFreedHours(staying: readonly SimulatedClient[], minutesFreed: number): FreedHours {
  const best = staying.filter(({ grade, minutes }) => grade === 'A' && minutes !== null);
  const hoursOfTheBest = sumKnown(best, 'minutes') / 60;
  const hoursPerYear = minutesFreed / 60;
  return {
    hoursPerYear,
    hoursPerWeek: hoursPerYear / weeksPerYear,
    rateOfTheBestMinor: effectiveRateMinor(best),
    clientsLikeTheBest: hoursOfTheBest > 0 ? hoursPerYear / (hoursOfTheBest / best.length) : null,
  };
}
