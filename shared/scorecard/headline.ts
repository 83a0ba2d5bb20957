import { sharePct } from '../core/share-pct.ts';
import type { Formatters } from '../i18n/formatters.ts';
import type { GradedBook, GradedClient } from '../scoring/graded-client.ts';
import type { Grade } from '../scoring/level.ts';
import type { ScorecardTexts } from './explain-grade.ts';

/** What a group of clients brings and takes. Shares and the rate are null where nothing is known to form them from. */
export type HeadlineGroup = {
  readonly clientCount: number;
  /** Sum of the known ones. */
  readonly revenueMinor: number;
  readonly minutesWorked: number;
  readonly revenueSharePct: number | null;
  readonly hoursSharePct: number | null;
  /** Net revenue / hours over the clients of whom both are known, minor units an hour. */
  readonly ehrMinor: number | null;
};

export type Headline = {
  readonly total: HeadlineGroup;
  readonly byGrade: Readonly<Record<Grade, HeadlineGroup>>;
  readonly notGraded: HeadlineGroup;
  /** Clients that the sums leave out. */
  readonly unknownRevenueCount: number;
  readonly unknownHoursCount: number;
};

/** The strip above the matrix: count, share of revenue, share of hours and hourly rate of each grade. */
export function buildHeadline(book: GradedBook): Headline {
  const { clients } = book;
  const total = sumUp(clients, clients);
  const group = (grade: Grade | null) =>
    sumUp(
      clients.filter((client) => client.grade === grade),
      clients,
    );
  return {
    total,
    byGrade: { A: group('A'), B: group('B'), C: group('C'), D: group('D') },
    notGraded: group(null),
    unknownRevenueCount: clients.filter(({ figures }) => figures.revenueMinor === null).length,
    unknownHoursCount: clients.filter(({ figures }) => figures.minutesWorked === null).length,
  };
}

function sumUp(group: readonly GradedClient[], all: readonly GradedClient[]): HeadlineGroup {
  const revenueMinor = sum(group, ({ figures }) => figures.revenueMinor);
  const minutesWorked = sum(group, ({ figures }) => figures.minutesWorked);
  const rated = group.filter(({ figures }) => figures.netRevenueMinor !== null && figures.minutesWorked !== null);
  const ratedMinutes = sum(rated, ({ figures }) => figures.minutesWorked);
  const ratedNetMinor = sum(rated, ({ figures }) => figures.netRevenueMinor);
  return {
    clientCount: group.length,
    revenueMinor,
    minutesWorked,
    revenueSharePct: sharePct(
      revenueMinor,
      sum(all, ({ figures }) => figures.revenueMinor),
    ),
    hoursSharePct: sharePct(
      minutesWorked,
      sum(all, ({ figures }) => figures.minutesWorked),
    ),
    ehrMinor: ratedMinutes > 0 ? ratedNetMinor / (ratedMinutes / 60) : null,
  };
}

function sum(clients: readonly GradedClient[], pick: (client: GradedClient) => number | null): number {
  return clients.reduce((total, client) => total + (pick(client) ?? 0), 0);
}

const fractions = [
  ['tenth', 10],
  ['fifth', 20],
  ['quarter', 25],
  ['third', 100 / 3],
  ['half', 50],
  ['twoThirds', 200 / 3],
  ['threeQuarters', 75],
] as const;

/** A share this many percent points from a common fraction is spoken as one. */
const fractionTolerance = 0.5;

/** "A quarter of revenue, 40 % of the time": what the clients graded D bring and take; null without one or its shares. */
export function writeLeastFitSentence(
  headline: Headline,
  { headline: texts }: ScorecardTexts,
  formatters: Formatters,
): string | null {
  const { clientCount, revenueSharePct, hoursSharePct } = headline.byGrade.D;
  if (clientCount === 0 || revenueSharePct === null || hoursSharePct === null) return null;
  const spoken = (pct: number) => {
    const near = fractions.find(([, share]) => Math.abs(pct - share) <= fractionTolerance);
    return near === undefined ? formatters.pct0(pct) : texts.fractions[near[0]];
  };
  return texts.leastFit(spoken(revenueSharePct), spoken(hoursSharePct));
}
