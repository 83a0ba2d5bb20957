import type { CalendarDate } from '../core/dates.ts';
import { addMonths, windowEnding } from '../core/dates.ts';
import type { ClientId } from '../core/ids.ts';
import type { ClientFacts, Rates } from './client-facts.ts';
import { computeAccount } from './financial-figures.ts';
import { isOfTheBook } from './grade-book.ts';
import { gradeClient } from './grade-client.ts';
import type { GradedClient } from './graded-client.ts';
import type { ScoringModel } from './scoring-model.ts';
import { findTenure } from './tenure.ts';
import { chooseYardstick } from './yardstick.ts';

/** Grades one client as the whole book would, were these its facts. */
export type Regrade = (facts: ClientFacts) => GradedClient;

/**
 * Prepares a book so that one client after another can be graded under changed facts without grading all the others
 * anew: of them only the gross profits count, since these make the median. Same result as grading the changed book.
 */
export function makeRegrader(
  facts: readonly ClientFacts[],
  rates: Rates,
  model: ScoringModel,
  asOf: CalendarDate,
): (clientId: ClientId) => Regrade {
  const window = windowEnding(asOf);
  const staleBefore = addMonths(asOf, -model.staleAfterMonths);
  const profits = facts.filter(isOfTheBook).flatMap((fact) => {
    const { grossProfitMinor } = computeAccount(fact, rates, findTenure(fact.firstActivityOn, window)).figures;
    return grossProfitMinor === null ? [] : [{ clientId: fact.clientId, grossProfitMinor }];
  });
  profits.sort((one, other) => one.grossProfitMinor - other.grossProfitMinor);
  return (clientId) => {
    const others = profits.filter((one) => one.clientId !== clientId).map((one) => one.grossProfitMinor);
    return (changed) => {
      const tenure = findTenure(changed.firstActivityOn, window);
      const account = computeAccount(changed, rates, tenure);
      const { grossProfitMinor } = account.figures;
      const median = medianWith(others, grossProfitMinor);
      const count = others.length + (grossProfitMinor === null ? 0 : 1);
      const yardstick = chooseYardstick(median, count, model.minClientsForMedian);
      return gradeClient(changed, account, tenure, { model, rates, window, staleBefore, yardstick });
    };
  };
}

/**
 * The median of ascending values and one more, or of the values alone; null of nothing.
 *
 * @param one null where there is none to add
 */
export function medianWith(sorted: readonly number[], one: number | null): number | null {
  const count = sorted.length + (one === null ? 0 : 1);
  const place = one === null ? sorted.length : countBelow(sorted, one);
  const at = (index: number): number => {
    const value = one === null || index < place ? sorted[index] : index === place ? one : sorted[index - 1];
    return value ?? Number.NaN;
  };
  return count === 0 ? null : (at((count - 1) >> 1) + at(count >> 1)) / 2;
}

function countBelow(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Number.POSITIVE_INFINITY) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
