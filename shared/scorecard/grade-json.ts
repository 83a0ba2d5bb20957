import type { CurrencyCode } from '../core/money.ts';
import { toUnits } from '../core/money.ts';
import type { GradedBook, GradedClient } from '../scoring/graded-client.ts';
import { criterionIds } from '../scoring/level.ts';

export type GradeJson = ReturnType<typeof buildGradeJson>;

/**
 * A graded book as the command line prints it: money in currency units, percentages 0-100, nothing rounded.
 *
 * @param explain one line on how a client came to its grade
 */
export function buildGradeJson(book: GradedBook, currency: CurrencyCode, explain: (client: GradedClient) => string) {
  const units = (amountMinor: number | null) => (amountMinor === null ? null : toUnits(amountMinor, currency));
  return {
    asOf: book.asOf,
    currency,
    medianGrossProfit: units(book.medianGrossProfitMinor),
    sizeYardstick: book.sizeYardstick,
    clients: book.clients.map((client) => ({
      name: client.name,
      grade: client.grade,
      f: client.axes.F.score,
      r: client.axes.R.score,
      fBand: client.axes.F.band,
      rBand: client.axes.R.band,
      base: client.base,
      sizeStep: client.sizeStep,
      caps: client.caps.map(({ flag, cap }) => ({ flag, cap })),
      coverage: { f: client.axes.F.coveragePct, r: client.axes.R.coveragePct },
      provisional: client.provisional,
      probation: client.probation,
      exempt: client.exempt,
      marginPct: client.figures.marginPct,
      ehr: units(client.figures.ehrMinor),
      criteria: criteriaJson(client),
      ...(client.own === undefined ? {} : { ownCriteria: ownCriteriaJson(client.own) }),
      explanation: explain(client),
      callerId: client.callerId,
      index: client.index,
      revenue: units(client.figures.revenueMinor),
      passThrough: units(client.figures.passThroughMinor),
      hours: client.figures.minutesWorked === null ? null : client.figures.minutesWorked / 60,
      grossProfit: units(client.figures.grossProfitMinor),
      notices: client.notices,
    })),
  };
}

function criteriaJson(client: GradedClient) {
  return Object.fromEntries(
    criterionIds.map((id) => {
      const { value, score, level, source } = client.criteria[id];
      return [id, { value, score, level, source }];
    }),
  );
}

/** The criteria that the user added to the model. */
function ownCriteriaJson(own: NonNullable<GradedClient['own']>) {
  return own.map(({ name, axis, weight, score, level, source }) => ({ name, axis, weight, score, level, source }));
}
