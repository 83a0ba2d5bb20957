import type { ClientId } from '../core/ids.ts';
import { refillOfMonth } from './break-even.ts';
import { isShortRunway, type SimulatedClient } from './simulated-book.ts';
import { cashOf, effectiveRateMinor, sumKnown } from './sums.ts';

/** In which order clients leave: lowest index first, most hours first, or least cash lost first. */
export type PlanOrder = 'least-fit' | 'relief' | 'risk';

export type PlannedClient = SimulatedClient & {
  /** For notice at the beginning of month 1, 2, ...: the month at whose beginning the client has left. */
  readonly leftMonths: readonly number[];
};

/** What {@link PlannedClient} needs where notice takes the same whole months at any time. */
export function leftAfterMonths(noticeMonths: number): readonly number[] {
  return Array.from({ length: planHorizonMonths }, (_, index) => index + 1 + noticeMonths);
}

/** The operator's figures, all known: without them no plan is made. Minor units. */
export type PlanFigures = {
  readonly privateNeedMinorPerMonth: number;
  readonly fixedCostMinorPerMonth: number;
  readonly cashReserveMinor: number;
  readonly resellHoursPerMonth: number;
  readonly rampMonths: number;
};

export type ExitPlan = {
  readonly steps: readonly PlanStep[];
  /** Clients for whom no month within the horizon keeps the runway. */
  readonly notWithin: readonly ClientId[];
  /** Month by month from month 1. */
  readonly months: readonly PlanMonth[];
};

/** Notice is given at the beginning of a month; the client has left at the beginning of the other. Month 1 is the first. */
export type PlanStep = { readonly clientId: ClientId; readonly noticeMonth: number; readonly leftMonth: number };

export type PlanMonth = {
  readonly month: number;
  /** Net revenue of those who stay with what helpers are no longer paid, and what resold hours bring. */
  readonly netMinor: number;
  readonly refillMinor: number;
  /** Both less need and fixed cost. */
  readonly restMinor: number;
  /** Reserve at the end of the month. */
  readonly reserveMinor: number;
  /** Months that the reserve at the month's beginning lasts at its shortfall; null where there is none. */
  readonly runwayMonths: number | null;
};

/** A plan reaches no further than this. */
export const planHorizonMonths = 36;

export type PlanInput = {
  readonly clients: readonly SimulatedClient[];
  readonly leaving: readonly PlannedClient[];
  /** The order in which they are tried. */
  readonly order: PlanOrder | readonly ClientId[];
  readonly figures: PlanFigures;
};

/**
 * One client after the other, at most one in notice at a time, never below three months of runway in any month up to the
 * horizon. Rule: shortfalls take from the reserve, surpluses fill it up to where it stood and no further, since what is
 * left over is lived on.
 */
export function planExits(input: PlanInput): ExitPlan {
  const steps: PlanStep[] = [];
  const notWithin: ClientId[] = [];
  let firstFree = 1;
  for (const client of sortLeaving(input.leaving, input.order)) {
    const step = findMonth(input, steps, client, firstFree);
    if (step === undefined) {
      notWithin.push(client.clientId);
    } else {
      steps.push(step);
      firstFree = Math.max(step.leftMonth, step.noticeMonth + 1);
    }
  }
  return { steps, notWithin, months: projectMonths(input, steps) };
}

function findMonth(
  input: PlanInput,
  steps: readonly PlanStep[],
  { clientId, leftMonths }: PlannedClient,
  firstFree: number,
): PlanStep | undefined {
  for (let noticeMonth = firstFree; noticeMonth <= planHorizonMonths; noticeMonth++) {
    const leftMonth = leftMonths[noticeMonth - 1];
    if (leftMonth === undefined || leftMonth > planHorizonMonths) return undefined;
    const step = { clientId, noticeMonth, leftMonth };
    if (keepsRunway(projectMonths(input, [...steps, step]))) return step;
  }
  return undefined;
}

function keepsRunway(months: readonly PlanMonth[]): boolean {
  return months.every(({ runwayMonths }) => runwayMonths === null || !isShortRunway(runwayMonths));
}

/** The account month by month, up to the horizon, when clients leave as planned. */
function projectMonths({ clients, figures }: PlanInput, steps: readonly PlanStep[]): PlanMonth[] {
  const leftMonth = new Map(steps.map((step) => [step.clientId, step.leftMonth]));
  const firstLeft = Math.min(...leftMonth.values());
  const months: PlanMonth[] = [];
  let reserveMinor = figures.cashReserveMinor;
  for (let month = 1; month <= planHorizonMonths; month++) {
    const hasLeft = ({ clientId }: SimulatedClient) => (leftMonth.get(clientId) ?? Number.POSITIVE_INFINITY) <= month;
    const staying = clients.filter((client) => !hasLeft(client));
    const gone = clients.filter(hasLeft);
    const netMinor = (sumKnown(staying, 'netMinor') + sumKnown(gone, 'helperCostMinor')) / 12;
    const refillMinor = refillOfMonth(
      {
        resellHoursPerMonth: figures.resellHoursPerMonth,
        rampMonths: figures.rampMonths,
        freedHoursPerMonth: sumKnown(gone, 'minutes') / 60 / 12,
        rateMinor: effectiveRateMinor(staying) ?? 0,
      },
      Math.max(0, month - firstLeft + 1),
    );
    const restMinor = netMinor + refillMinor - figures.privateNeedMinorPerMonth - figures.fixedCostMinorPerMonth;
    const runwayMonths = restMinor < 0 ? Math.max(0, reserveMinor) / -restMinor : null;
    reserveMinor = Math.min(figures.cashReserveMinor, reserveMinor + restMinor);
    months.push({ month, netMinor, refillMinor, restMinor, reserveMinor, runwayMonths });
  }
  return months;
}

function sortLeaving(leaving: readonly PlannedClient[], order: PlanInput['order']): PlannedClient[] {
  if (typeof order !== 'string') {
    const rank = new Map(order.map((clientId, index) => [clientId, index]));
    return [...leaving].sort((a, b) => (rank.get(a.clientId) ?? order.length) - (rank.get(b.clientId) ?? order.length));
  }
  return [...leaving].sort((a, b) => rankBy(a, order) - rankBy(b, order));
}

/** Clients that aren't graded come last among the least fit. */
function rankBy(client: PlannedClient, order: PlanOrder): number {
  switch (order) {
    case 'least-fit':
      return client.index ?? 100;
    case 'relief':
      return -(client.minutes ?? 0);
    case 'risk':
      return cashOf(client);
  }
}
