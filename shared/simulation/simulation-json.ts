import { type CurrencyCode, toUnits } from '../core/money.ts';
import type { BestSet } from './best-set.ts';
import type { BreakEven } from './break-even.ts';
import type { LetGo } from './let-go.ts';
import type { PriceCard } from './reprice.ts';
import type { SimulatedClient } from './simulated-book.ts';

type Names = readonly SimulatedClient[];

/** Parting as the command line prints it: money in currency units, shares 0-100, nothing rounded. */
export function buildLetGoJson(result: LetGo, clients: Names, currency: CurrencyCode) {
  const units = inUnitsOf(currency);
  const { verdict, runway, breakEven, rest } = result;
  const unknownFigures = result.unknown.map(({ clientId, figure }) => `${nameOf(clients, clientId)}: ${figure}`);
  return {
    revenueLostPct: result.revenueLostPct,
    hoursFreedPct: result.hoursFreedPct,
    economicEffect: units(result.economicEffectMinor),
    cashEffect: units(result.cashEffectMinor),
    ehrBefore: units(result.ehrBeforeMinor),
    ehrAfter: units(result.ehrAfterMinor),
    refillHours: result.refillHours,
    refillShareOfFreed: result.refillShareOfFreedPct,
    top1After: result.top1AfterPct,
    top3After: result.top3AfterPct,
    breakEvenMonth: breakEven === null ? null : monthOf(breakEven),
    runwayMonths: runway?.kind === 'months' ? runway.months : null,
    verdict: verdict.kind,
    missing: [...(verdict.kind === 'unknown' ? verdict.missing : []), ...unknownFigures],
    revenueBefore: units(result.revenueBeforeMinor),
    revenueAfter: units(result.revenueAfterMinor),
    hoursFreed: result.minutesFreed === null ? null : result.minutesFreed / 60,
    restPerMonthBefore: units(rest?.beforeMinor ?? null),
    restPerMonthAfter: units(rest?.afterMinor ?? null),
    needsAreMet: runway === null ? null : runway.kind === 'not-needed',
  };
}

/** A best set as the command line prints it. */
export function buildBestSetJson(found: Extract<BestSet, { kind: 'found' }>, clients: Names, currency: CurrencyCode) {
  return {
    clients: found.clientIds.map((clientId) => nameOf(clients, clientId)),
    minutesFreedPerYear: found.minutesFreed,
    cashEffect: toUnits(found.cashEffectMinor, currency),
    cashLossPct: found.cashLossPct,
    unknown: found.unknown.map((clientId) => nameOf(clients, clientId)),
  };
}

/** A price card as the command line prints it: prices of a year. */
export function buildPriceCardJson(card: PriceCard, currency: CurrencyCode) {
  const units = inUnitsOf(currency);
  return {
    priceToTarget: units(card.targetMinor),
    risePctToTarget: card.risePctToTarget,
    breakEvenLossPct: card.breakEvenLossPct,
    expectedValue: units(card.expectedMinor),
    price: units(card.floorMinor),
    ask: units(card.askMinor),
    risePct: card.risePct,
    stayChancePct: card.stayChance === null ? null : card.stayChance * 100,
    valueToday: units(card.todayMinor),
  };
}

function inUnitsOf(currency: CurrencyCode) {
  return (amountMinor: number | null) => (amountMinor === null ? null : toUnits(amountMinor, currency));
}

function nameOf(clients: Names, clientId: SimulatedClient['clientId']): string {
  return clients.find((client) => client.clientId === clientId)?.name ?? clientId;
}

function monthOf(breakEven: BreakEven): number | null {
  if (breakEven.kind === 'nothing-lost') return 0;
  return breakEven.kind === 'month' ? breakEven.month : null;
}
