import type { ClientId } from '../core/ids.ts';
import type { Grade } from '../scoring/level.ts';
import type { SimulatedClient } from './simulated-book.ts';
import { effectiveRateMinor } from './sums.ts';

/** How large a rise is, in percent of the price: up to 5, up to 10, up to 25, beyond. */
export const riseBands = ['upTo5', 'upTo10', 'upTo25', 'beyond25'] as const;
export type RiseBand = (typeof riseBands)[number];

/** Chances from 0 to 1 that a client stays after a rise: the user's guess, by grade and size of rise. */
export type StayChances = Readonly<Record<Grade, Readonly<Record<RiseBand, number>>>>;

/** Shipped guess, ours, from no study: to be changed by whoever knows the clients. */
export const defaultStayChances: StayChances = {
  A: { upTo5: 0.99, upTo10: 0.97, upTo25: 0.9, beyond25: 0.7 },
  B: { upTo5: 0.98, upTo10: 0.95, upTo25: 0.85, beyond25: 0.6 },
  C: { upTo5: 0.96, upTo10: 0.9, upTo25: 0.75, beyond25: 0.45 },
  D: { upTo5: 0.93, upTo10: 0.85, upTo25: 0.6, beyond25: 0.25 },
};

/** Share of the hours a leaving client frees that can be sold again. */
const refillShare = 0.5;

/** Band of a rise above 0; the edge belongs to the smaller band. */
export function findRiseBand(risePct: number): RiseBand {
  if (risePct <= 5) return 'upTo5';
  if (risePct <= 10) return 'upTo10';
  return risePct <= 25 ? 'upTo25' : 'beyond25';
}

/** Share of clients, percent, that may leave after a rise before it brings less: p / (m + p), both in percent of the price. */
export function breakEvenLossPct(risePct: number, marginPct: number): number | null {
  return marginPct + risePct > 0 ? (risePct / (marginPct + risePct)) * 100 : null;
}

/** One client's price card: yearly prices in minor units. Null where hours, money or target rate are unknown. */
export type PriceCard = {
  readonly clientId: ClientId;
  /** What the year brought: the same money, made regular. */
  readonly floorMinor: number | null;
  /** Hours at the target rate plus pass-through. */
  readonly targetMinor: number | null;
  readonly risePctToTarget: number | null;
  /** What is asked for: the user's figure, else the target, never below the floor. */
  readonly askMinor: number | null;
  readonly risePct: number | null;
  readonly band: RiseBand | null;
  /** Net revenue / revenue. */
  readonly cashMarginPct: number | null;
  readonly breakEvenLossPct: number | null;
  /** Null without a rise, or without a grade to guess by. */
  readonly stayChance: number | null;
  /** Yearly cash to be expected at the asked price: staying and leaving weighed by the chance. */
  readonly expectedMinor: number | null;
  /** The same at today's price, where the client stays. */
  readonly todayMinor: number | null;
};

export type PriceQuestion = {
  readonly clients: readonly SimulatedClient[];
  readonly client: SimulatedClient;
  readonly targetRateMinor: number | null;
  /** Null: ask for the target. */
  readonly askMinor: number | null;
  readonly stayChances: StayChances;
  /** The user's guess for this one client, 0 to 1; null: by grade and size of rise. */
  readonly ownStayChance: number | null;
};

/** Builds the price card of one client, in cash and before tax. */
export function buildPriceCard(question: PriceQuestion): PriceCard {
  const { client, targetRateMinor } = question;
  const { revenueMinor, netMinor, minutes } = client;
  const passThrough = revenueMinor === null || netMinor === null ? null : revenueMinor - netMinor;
  const targetMinor =
    passThrough === null || minutes === null || targetRateMinor === null
      ? null
      : (minutes / 60) * targetRateMinor + passThrough;
  const askMinor = findAsk(revenueMinor, targetMinor, question.askMinor);
  const risePct = riseOf(revenueMinor, askMinor);
  const cashMarginPct =
    netMinor === null || revenueMinor === null || revenueMinor <= 0 ? null : (netMinor / revenueMinor) * 100;
  const stayChance = findStayChance(question, risePct);
  return {
    clientId: client.clientId,
    floorMinor: revenueMinor,
    targetMinor,
    risePctToTarget: riseOf(revenueMinor, targetMinor),
    askMinor,
    risePct,
    band: risePct === null || risePct <= 0 ? null : findRiseBand(risePct),
    cashMarginPct,
    breakEvenLossPct:
      risePct === null || risePct <= 0 || cashMarginPct === null ? null : breakEvenLossPct(risePct, cashMarginPct),
    stayChance,
    expectedMinor: expectCash(question, askMinor, passThrough, stayChance),
    todayMinor: netMinor,
  };
}

function findAsk(floorMinor: number | null, targetMinor: number | null, ownMinor: number | null): number | null {
  if (ownMinor !== null) return ownMinor;
  return floorMinor === null || targetMinor === null ? null : Math.max(floorMinor, targetMinor);
}

/** Percent, rounded to 9 decimals, so that a rise of 10 % isn't a hair above it. */
function riseOf(fromMinor: number | null, toMinor: number | null): number | null {
  if (fromMinor === null || toMinor === null || fromMinor <= 0) return null;
  return Math.round(((toMinor - fromMinor) / fromMinor) * 100 * 1e9) / 1e9;
}

/** Nobody is asked to guess about a price that doesn't rise: who pays no more stays. */
function findStayChance(question: PriceQuestion, risePct: number | null): number | null {
  if (risePct === null) return null;
  if (risePct <= 0) return 1;
  if (question.ownStayChance !== null) return question.ownStayChance;
  const { grade } = question.client;
  return grade === null ? null : question.stayChances[grade][findRiseBand(risePct)];
}

/** Rule: pStay x (price - pass-through) + (1 - pStay) x hours x refill share x hourly rate of the portfolio without the client. */
function expectCash(
  { clients, client }: PriceQuestion,
  askMinor: number | null,
  passThroughMinor: number | null,
  stayChance: number | null,
): number | null {
  if (askMinor === null || passThroughMinor === null || stayChance === null || client.minutes === null) return null;
  const others = clients.filter(({ clientId }) => clientId !== client.clientId);
  const rateMinor = effectiveRateMinor(others);
  const ifLeft = rateMinor === null ? null : (client.minutes / 60) * refillShare * rateMinor;
  if (ifLeft === null) return stayChance === 1 ? askMinor - passThroughMinor : null;
  return stayChance * (askMinor - passThroughMinor) + (1 - stayChance) * ifLeft;
}
