import { addMonths } from '../../core/dates.ts';
import { known, unknown } from './metric-value.ts';
import type { DerivedMonth, MonthScope } from './month-scope.ts';

/** Advice without an answer, and the share of a year's advice that was carried out, by weight of the risk. */
export function deriveAdvice({ client, until }: MonthScope): DerivedMonth {
  const given = client.advice.filter(({ givenOn }) => givenOn <= until);
  if (given.length === 0) return { m11: unknown('not-recorded'), m11open: unknown('not-recorded') };
  const open = given.filter(({ answeredOn }) => answeredOn === null || answeredOn > until);
  const yearBefore = addMonths(until, -12);
  const ofYear = given.filter(({ givenOn }) => givenOn > yearBefore);
  const weigh = (advice: typeof ofYear) => advice.reduce((sum, { weight }) => sum + weight, 0);
  const done = ofYear.filter(({ doneOn }) => doneOn !== null && doneOn <= until);
  const whole = weigh(ofYear);
  return {
    m11: whole > 0 ? known((weigh(done) / whole) * 100, ofYear.length) : unknown('nothing-to-measure'),
    m11open: known(open.length, given.length),
  };
}
