import type { CalendarDate, Window } from '../../core/dates.ts';
import { windowEnding } from '../../core/dates.ts';
import type { ClientId } from '../../core/ids.ts';
import type { ClientFacts, Rates } from '../client-facts.ts';
import { computeAccount } from '../financial-figures.ts';
import { isOfTheBook } from '../grade-book.ts';
import type { GradedClient } from '../graded-client.ts';
import type { Grade } from '../level.ts';
import type { ScoringModel } from '../scoring-model.ts';
import { findTenure, type Tenure } from '../tenure.ts';
import { chooseYardstick, findMedian } from '../yardstick.ts';
import { type Draw, drawModels } from './draw-models.ts';
import { findTips } from './find-tips.ts';
import type { HowSure } from './how-sure.ts';
import { type Doubt, makeLetterGrader } from './make-letter-grader.ts';
import { between, streamOf } from './random-stream.ts';

/** Rule: a thousand draws, and how far hours may be off. */
export const drawCount = 1_000;
const hoursFactor = { low: 0.8, high: 1.2 };

type Member = {
  readonly facts: ClientFacts;
  readonly tenure: Tenure;
  /** Null where hours or net revenue are unknown: then there is no gross profit either. */
  readonly money: { readonly netMinor: number; readonly hours: number } | null;
};

type Doubted = {
  readonly rates: Rates;
  readonly model: ScoringModel;
  readonly window: Window;
  readonly members: ReadonlyMap<ClientId, Member>;
  readonly draws: readonly Draw[];
  /** Median gross profit in each draw, every client's hours being off by an own amount. */
  readonly medians: readonly (number | null)[];
  readonly profitCount: number;
};

/**
 * Prepares a book so that each client's grade can be put in doubt: weights, band edges, the cost of an hour and each
 * client's hours vary together. Which draws there are depends on the model and the clients' ids alone, so the order of
 * asking changes nothing. Answers null for a client without a grade.
 */
export function makeDoubter(
  facts: readonly ClientFacts[],
  rates: Rates,
  model: ScoringModel,
  asOf: CalendarDate,
): (graded: GradedClient) => HowSure | null {
  const window = windowEnding(asOf);
  const members = new Map(facts.filter(isOfTheBook).map((fact) => [fact.clientId, toMember(fact, rates, window)]));
  const draws = drawModels(model, drawCount);
  const known = [...members.values()].filter((member) => member.money !== null);
  const doubted: Doubted = {
    rates,
    model,
    window,
    members,
    draws,
    medians: drawMedians(known, rates, draws),
    profitCount: rates.internalCostPerHourMinor === null ? 0 : known.length,
  };
  return (graded) => doubt(doubted, graded);
}

function toMember(facts: ClientFacts, rates: Rates, window: Window): Member {
  const tenure = findTenure(facts.firstActivityOn, window);
  const { netRevenueMinor, minutesWorked } = computeAccount(facts, rates, tenure).figures;
  const isKnown = netRevenueMinor !== null && minutesWorked !== null;
  return { facts, tenure, money: isKnown ? { netMinor: netRevenueMinor, hours: minutesWorked / 60 } : null };
}

/** A draw of hours for each draw of the model. */
function drawHours(clientId: ClientId): Float64Array {
  const stream = streamOf(clientId);
  return Float64Array.from({ length: drawCount }, () => between(stream, hoursFactor.low, hoursFactor.high));
}

function drawMedians(members: readonly Member[], rates: Rates, draws: readonly Draw[]): readonly (number | null)[] {
  const cost = rates.internalCostPerHourMinor;
  if (cost === null) return draws.map(() => null);
  const drawn = members.flatMap(({ facts, money }) =>
    money === null ? [] : [{ ...money, factors: drawHours(facts.clientId) }],
  );
  const profits = new Float64Array(drawn.length);
  return draws.map(({ costFactor }, at) => {
    drawn.forEach(({ netMinor, hours, factors }, index) => {
      profits[index] = netMinor - hours * (factors[at] ?? 1) * cost * costFactor;
    });
    return findMedian(profits);
  });
}

function doubt(doubted: Doubted, graded: GradedClient): HowSure | null {
  const { draws, rates, medians } = doubted;
  const member = doubted.members.get(graded.clientId);
  if (member === undefined || graded.grade === null) return null;
  const counts: Record<Grade, number> = { A: 0, B: 0, C: 0, D: 0 };
  const factors = drawHours(graded.clientId);
  const letterOf = makeLetterGrader(member.facts, member.tenure, graded);
  draws.forEach(({ model, costFactor }, at) => {
    const yardstick = chooseYardstick(medians[at] ?? null, doubted.profitCount, model.minClientsForMedian);
    const grade = letterOf({ model, rates: withCost(rates, costFactor), hoursFactor: factors[at] ?? 1, yardstick });
    if (grade !== null) counts[grade] += 1;
  });
  return {
    grade: graded.grade,
    stabilityPct: (counts[graded.grade] / draws.length) * 100,
    draws: counts,
    drawCount: draws.length,
    tips: findTips(graded, rates, (hours, cost) => letterOf(assume(doubted, member, hours, cost))),
    isCostKnown: rates.internalCostPerHourMinor !== null,
    areHoursKnown: graded.figures.minutesWorked !== null,
  };
}

function withCost(rates: Rates, factor: number): Rates {
  const cost = rates.internalCostPerHourMinor;
  return cost === null ? rates : { ...rates, internalCostPerHourMinor: cost * factor };
}

/** The model as it is, with this client's hours and the book's cost of an hour times a factor each. */
function assume({ members, rates, model, profitCount }: Doubted, member: Member, hours: number, cost: number): Doubt {
  const { internalCostPerHourMinor } = rates;
  const profits = [...members.values()].flatMap((one) => {
    if (one.money === null || internalCostPerHourMinor === null) return [];
    const factor = one === member ? hours : 1;
    return one.money.netMinor - one.money.hours * factor * internalCostPerHourMinor * cost;
  });
  const yardstick = chooseYardstick(findMedian(profits), profitCount, model.minClientsForMedian);
  return { model, rates: withCost(rates, cost), hoursFactor: hours, yardstick };
}
