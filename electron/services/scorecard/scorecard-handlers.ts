import type { Handlers } from '../service-deps.ts';
import { takeMissedSnapshots } from '../snapshots/take-missed-snapshots.ts';
import { closeMonth } from './close-month.ts';
import { getMonthEnd } from './get-month-end.ts';
import { getPortfolio } from './get-portfolio.ts';
import { getTimeline } from './get-timeline.ts';
import { listGrid } from './list-grid.ts';
import { listTrends } from './list-trends.ts';
import { recordValues } from './record-values.ts';

/** What the window may ask of figures over time. */
export const scorecardHandlers = {
  'scorecard.listGrid': listGrid,
  'scorecard.getTimeline': getTimeline,
  'scorecard.getPortfolio': getPortfolio,
  'scorecard.getMonthEnd': getMonthEnd,
  'scorecard.recordValues': recordValues,
  'scorecard.closeMonth': closeMonth,
  'scorecard.takeMissed': (deps) => ({ count: takeMissedSnapshots(deps).length }),
  'scorecard.listTrends': listTrends,
} satisfies Partial<Handlers>;
