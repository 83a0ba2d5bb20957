import type { ClientId } from '../core/ids.ts';
import { sharePct } from '../core/share-pct.ts';
import { type BreakEven, findBreakEven } from './break-even.ts';
import type { OperatorFigures, SimulatedClient } from './simulated-book.ts';
import { effectiveRateMinor, sumAll, sumKnown, topSharePct } from './sums.ts';
import { judgeParting, type Runway, type Verdict } from './verdict.ts';

/** What is left every month after private need and fixed cost, with nothing resold, in minor units. */
export type MonthlyRest = { readonly beforeMinor: number; readonly afterMinor: number };

/** Parting with some clients, a year before and after. Minor units and minutes; null where something needed is unknown. */
export type LetGo = {
  readonly leaving: readonly ClientId[];
  readonly revenueBeforeMinor: number;
  readonly revenueAfterMinor: number | null;
  readonly netBeforeMinor: number;
  readonly netAfterMinor: number | null;
  readonly minutesBefore: number;
  readonly minutesFreed: number | null;
  readonly revenueLostPct: number | null;
  readonly hoursFreedPct: number | null;
  /** Change of the year's gross profit, own hours at internal cost. */
  readonly economicEffectMinor: number | null;
  /** Change of the bank account in a year: own hours stay. Paid helpers' hours that fall away are cash. Before tax. */
  readonly cashEffectMinor: number | null;
  /** Part of the cash effect: what paid helpers are no longer paid. */
  readonly helperCostSavedMinor: number;
  readonly ehrBeforeMinor: number | null;
  readonly ehrAfterMinor: number | null;
  /** Hours to resell in a year at the rate after, to stand where it stood. */
  readonly refillHours: number | null;
  readonly refillShareOfFreedPct: number | null;
  readonly top1AfterPct: number | null;
  readonly top3AfterPct: number | null;
  readonly breakEven: BreakEven | null;
  readonly rest: MonthlyRest | null;
  readonly runway: Runway | null;
  readonly verdict: Verdict;
  /** Clients that stay or leave whose money or hours are unknown: totals are without them. */
  readonly unknown: readonly { readonly clientId: ClientId; readonly figure: 'revenue' | 'cost' | 'hours' }[];
};

export type LetGoInput = {
  readonly clients: readonly SimulatedClient[];
  readonly leaving: ReadonlySet<ClientId>;
  readonly operator: OperatorFigures;
};

/** Simulates parting with clients: cash first, the economic effect beside it, and whether it can be afforded. Before tax. */
export function simulateLetGo(input: LetGoInput): LetGo {
  const { clients, operator } = input;
  const going = clients.filter(({ clientId }) => input.leaving.has(clientId));
  const staying = clients.filter(({ clientId }) => !input.leaving.has(clientId));
  const money = compareMoney(clients, going);
  const ehrAfterMinor = effectiveRateMinor(staying);
  const refill = findRefill(money, ehrAfterMinor, operator);
  const rest = findRest(money, operator);
  const runway = findRunway(rest, operator);
  return {
    leaving: going.map(({ clientId }) => clientId),
    ...money,
    ehrBeforeMinor: effectiveRateMinor(clients),
    ehrAfterMinor,
    ...refill,
    top1AfterPct: topSharePct(staying, 1),
    top3AfterPct: topSharePct(staying, 3),
    rest,
    runway,
    verdict: judgeParting(operator, runway, refill.breakEven),
    unknown: clients.flatMap(listUnknown),
  };
}

type Money = Pick<
  LetGo,
  | 'revenueBeforeMinor'
  | 'revenueAfterMinor'
  | 'netBeforeMinor'
  | 'netAfterMinor'
  | 'minutesBefore'
  | 'minutesFreed'
  | 'revenueLostPct'
  | 'hoursFreedPct'
  | 'economicEffectMinor'
  | 'cashEffectMinor'
  | 'helperCostSavedMinor'
>;

function compareMoney(clients: readonly SimulatedClient[], going: readonly SimulatedClient[]): Money {
  const revenueBeforeMinor = sumKnown(clients, 'revenueMinor');
  const netBeforeMinor = sumKnown(clients, 'netMinor');
  const minutesBefore = sumKnown(clients, 'minutes');
  const revenueLost = sumAll(going, 'revenueMinor');
  const netLost = sumAll(going, 'netMinor');
  const minutesFreed = sumAll(going, 'minutes');
  const helperCostSavedMinor = sumKnown(going, 'helperCostMinor');
  const grossProfitLost = sumAll(going, 'grossProfitMinor');
  return {
    revenueBeforeMinor,
    revenueAfterMinor: revenueLost === null ? null : revenueBeforeMinor - revenueLost,
    netBeforeMinor,
    netAfterMinor: netLost === null ? null : netBeforeMinor - netLost,
    minutesBefore,
    minutesFreed,
    revenueLostPct: revenueLost === null ? null : sharePct(revenueLost, revenueBeforeMinor),
    hoursFreedPct: minutesFreed === null ? null : sharePct(minutesFreed, minutesBefore),
    economicEffectMinor: grossProfitLost === null ? null : 0 - grossProfitLost,
    cashEffectMinor: netLost === null ? null : helperCostSavedMinor - netLost,
    helperCostSavedMinor,
  };
}

function findRefill(
  { cashEffectMinor, minutesFreed }: Money,
  ehrAfterMinor: number | null,
  { resellHoursPerMonth, rampMonths }: OperatorFigures,
): Pick<LetGo, 'refillHours' | 'refillShareOfFreedPct' | 'breakEven'> {
  if (cashEffectMinor === null) return { refillHours: null, refillShareOfFreedPct: null, breakEven: null };
  const lossMinor = Math.max(0, -cashEffectMinor);
  const refillHours =
    lossMinor === 0 ? 0 : ehrAfterMinor === null || ehrAfterMinor <= 0 ? null : lossMinor / ehrAfterMinor;
  const freedHours = minutesFreed === null ? null : minutesFreed / 60;
  const isKnown = ehrAfterMinor !== null && freedHours !== null && resellHoursPerMonth !== null && rampMonths !== null;
  return {
    refillHours,
    refillShareOfFreedPct: refillHours === null || freedHours === null ? null : sharePct(refillHours, freedHours),
    breakEven:
      lossMinor === 0
        ? { kind: 'nothing-lost' }
        : isKnown
          ? findBreakEven(lossMinor / 12, {
              resellHoursPerMonth,
              rampMonths,
              freedHoursPerMonth: freedHours / 12,
              rateMinor: ehrAfterMinor,
            })
          : null,
  };
}

function findRest(money: Money, operator: OperatorFigures): MonthlyRest | null {
  const { privateNeedMinorPerMonth: need, fixedCostMinorPerMonth: fixed } = operator;
  if (need === null || fixed === null || money.cashEffectMinor === null) return null;
  const beforeMinor = money.netBeforeMinor / 12 - need - fixed;
  return { beforeMinor, afterMinor: beforeMinor + money.cashEffectMinor / 12 };
}

/** Rule: reserve / monthly shortfall against private need and fixed cost, with nothing resold. */
function findRunway(rest: MonthlyRest | null, { cashReserveMinor }: OperatorFigures): Runway | null {
  if (rest === null) return null;
  if (rest.afterMinor >= 0) return { kind: 'not-needed' };
  return cashReserveMinor === null ? null : { kind: 'months', months: cashReserveMinor / -rest.afterMinor };
}

function listUnknown(client: SimulatedClient): LetGo['unknown'] {
  const { clientId, revenueMinor, netMinor, minutes } = client;
  return [
    ...(revenueMinor === null ? [{ clientId, figure: 'revenue' as const }] : []),
    ...(revenueMinor !== null && netMinor === null ? [{ clientId, figure: 'cost' as const }] : []),
    ...(minutes === null ? [{ clientId, figure: 'hours' as const }] : []),
  ];
}
