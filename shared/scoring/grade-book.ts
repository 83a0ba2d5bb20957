import type { CalendarDate } from '../core/dates.ts';
import { addMonths, windowEnding } from '../core/dates.ts';
import type { ClientFacts, Rates } from './client-facts.ts';
import { computeAccount } from './financial-figures.ts';
import { gradeClient } from './grade-client.ts';
import type { GradedBook } from './graded-client.ts';
import type { GradingContext } from './grading-context.ts';
import type { ScoringModel } from './scoring-model.ts';
import { findTenure } from './tenure.ts';
import { chooseYardstick, findMedian } from './yardstick.ts';

/**
 * Grades every client of a book from the facts of the twelve months that end on the as-of date. Prospects are left out;
 * clients that left count only towards the median. Pure: same facts, same book.
 */
export function gradeBook(
  facts: readonly ClientFacts[],
  rates: Rates,
  model: ScoringModel,
  asOf: CalendarDate,
): GradedBook {
  const window = windowEnding(asOf);
  const clients = facts.filter(isOfTheBook).map((fact) => {
    const tenure = findTenure(fact.firstActivityOn, window);
    return { fact, tenure, account: computeAccount(fact, rates, tenure) };
  });
  const grossProfits = clients.flatMap(({ account }) => account.figures.grossProfitMinor ?? []);
  const median = findMedian(grossProfits);
  const yardstick = chooseYardstick(median, grossProfits.length, model.minClientsForMedian);
  const staleBefore = addMonths(asOf, -model.staleAfterMonths);
  const context: GradingContext = { model, rates, window, staleBefore, yardstick };
  return {
    asOf,
    medianGrossProfitMinor: median,
    sizeYardstick: yardstick.kind,
    clients: clients
      .filter(({ fact }) => fact.standing === 'active')
      .map(({ fact, tenure, account }) => gradeClient(fact, account, tenure, context)),
  };
}

/** Whether a client takes part: with activity in the window; of those that stayed also the ones known only by what the user entered. */
export function isOfTheBook(facts: ClientFacts): boolean {
  switch (facts.standing) {
    case 'prospect':
      return false;
    case 'closed':
      return hasActivity(facts);
    case 'active':
      return hasActivity(facts) || hasYearlyFigure(facts) || isOnlyJudged(facts);
  }
}

function hasActivity(facts: ClientFacts): boolean {
  return facts.invoiceCount > 0 || facts.timeEntryCount > 0 || facts.foreignCurrencyCount > 0;
}

/** A yearly figure stands in for invoices or time entries; a share of resold cost doesn't. */
function hasYearlyFigure({ estimates }: ClientFacts): boolean {
  const { revenueMinorPerYear, minutesPerYear, unloggedMinutesPerYear } = estimates;
  return revenueMinorPerYear !== null || minutesPerYear !== null || unloggedMinutesPerYear !== null;
}

/** Entered by hand and judged before any row came; one whose last row lies before the window is no client any more. */
function isOnlyJudged({ firstActivityOn, assessments, flags }: ClientFacts): boolean {
  return firstActivityOn === null && (flags.length > 0 || Object.keys(assessments).length > 0);
}
