import { levelAt, rankOf, worseOf } from '../bands.ts';
import type { ClientFacts } from '../client-facts.ts';
import type { GradedClient } from '../graded-client.ts';
import { axes, criterionIds, type Grade } from '../level.ts';
import type { Regrade } from '../make-regrader.ts';
import type { Lever, LeverContext } from './lever.ts';
import { listLevers } from './list-levers.ts';
import type { NoWayReason, Way, WaysUp } from './way.ts';

/** How many ways are worth showing, and with how few single ones pairs are looked for. */
const mostWays = 3;
const enoughSingles = 2;
/** Steps of the second lever of a pair that are tried; in between, the first one fits itself to it. */
const triedSteps = 8;

type Search = {
  readonly facts: ClientFacts;
  readonly graded: GradedClient;
  readonly target: Grade;
  readonly regrade: Regrade;
};

type Setting = { readonly lever: Lever; readonly step: number };

/**
 * The smallest changes that lift a client to the next grade: single ones first, then pairs; the cheapest first. Each is
 * graded by the whole pipeline, so what is promised is what comes out.
 */
export function findWaysUp(context: LeverContext, regrade: Regrade): WaysUp {
  const { facts, graded } = context;
  if (graded.grade === null) return { kind: 'not-graded' };
  if (graded.grade === 'A') return { kind: 'at-top' };
  const target = levelAt(rankOf(graded.grade) - 1);
  const search: Search = { facts, graded, target, regrade };
  const cap = findBlockingCap(graded, target);
  if (cap !== null) return { kind: 'none', target, why: cap };
  const levers = listLevers(context);
  const singles = levers.flatMap((lever) => findSingle(search, lever) ?? []);
  const others = levers.filter((lever) => !reaches(search, [{ lever, step: lever.steps }]));
  const pairs =
    singles.length >= enoughSingles ? [] : listPairs(others).flatMap((pair) => findPair(search, pair) ?? []);
  const ways = [...singles.toSorted(byCost), ...pairs.toSorted(byCost)].slice(0, mostWays);
  if (ways.length === 0) return { kind: 'none', target, why: explainNoWay(search, levers) };
  const notEnough = axes.filter((axis) => {
    const ofAxis = levers.filter((lever) => lever.axis === axis);
    return (
      !listPairs(ofAxis).some((pair) => reaches(search, pair.map(atMost))) &&
      !ofAxis.some((one) => reaches(search, [atMost(one)]))
    );
  });
  return { kind: 'ways', target, ways, notEnough };
}

function byCost(one: Way, other: Way): number {
  return one.cost - other.cost;
}

function atMost(lever: Lever): Setting {
  return { lever, step: lever.steps };
}

function gradeAt({ facts, regrade }: Search, settings: readonly Setting[]): GradedClient {
  return regrade(settings.reduce((changed, { lever, step }) => lever.apply(changed, step), facts));
}

function isReached(grade: Grade | null, target: Grade): boolean {
  return grade !== null && rankOf(grade) <= rankOf(target);
}

function reaches(search: Search, settings: readonly Setting[]): boolean {
  return isReached(gradeAt(search, settings).grade, search.target);
}

/** The fewest steps of a lever that reach the target beside what is set already; null where all of them do not. */
function fewestSteps(search: Search, lever: Lever, beside: readonly Setting[]): number | null {
  const does = (step: number) => reaches(search, [...beside, { lever, step }]);
  if (!does(lever.steps)) return null;
  let [low, high] = [1, lever.steps];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (does(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function findSingle(search: Search, lever: Lever): Way | null {
  const step = fewestSteps(search, lever, []);
  return step === null ? null : toWay(search, [{ lever, step }]);
}

function listPairs(levers: readonly Lever[]): readonly (readonly [Lever, Lever])[] {
  return levers.flatMap((one, at) => levers.slice(at + 1).map((other) => [one, other] as const));
}

/** The cheapest setting of two levers of which neither does alone. */
function findPair(search: Search, [one, other]: readonly [Lever, Lever]): Way | null {
  if (!reaches(search, [atMost(one), atMost(other)])) return null;
  const ways = spreadSteps(other.steps).flatMap((step) => {
    const setting = { lever: other, step };
    const needed = fewestSteps(search, one, [setting]);
    if (needed === null) return [];
    const first = { lever: one, step: needed };
    const less = fewestSteps(search, other, [first]) ?? step;
    return toWay(search, [first, { lever: other, step: less }]) ?? [];
  });
  return ways.toSorted(byCost)[0] ?? null;
}

function spreadSteps(steps: number): readonly number[] {
  const count = Math.min(steps, triedSteps);
  return Array.from({ length: count }, (_, index) => Math.round(((index + 1) * steps) / count));
}

/** Null where the pipeline does not confirm what the search found. */
function toWay(search: Search, settings: readonly Setting[]): Way | null {
  const after = gradeAt(search, settings);
  if (!isReached(after.grade, search.target) || after.grade === null) return null;
  const changes = settings.map(({ lever, step }) => lever.describe(step));
  return { changes, grade: after.grade, cost: costOf(search.graded, after) };
}

/** Weight x score gained, over every criterion that gained. */
function costOf(before: GradedClient, after: GradedClient): number {
  const gained = (was: number | null, is: number | null) => Math.max((is ?? 0) - (was ?? is ?? 0), 0);
  const builtIn = criterionIds.reduce((sum, id) => {
    const { weight, score } = after.criteria[id];
    return sum + (weight * gained(before.criteria[id].score, score)) / 100;
  }, 0);
  return (after.own ?? []).reduce((sum, { weight, score }, index) => {
    return sum + (weight * gained(before.own?.[index]?.score ?? null, score)) / 100;
  }, builtIn);
}

function findBlockingCap({ caps }: GradedClient, target: Grade): NoWayReason | null {
  const blocking = caps.filter(({ cap }) => rankOf(cap) > rankOf(target));
  const [first] = blocking;
  if (first === undefined) return null;
  const cap = blocking.reduce((worst, one) => worseOf(worst, one.cap), first.cap);
  return { kind: 'cap', flags: blocking.map(({ flag }) => flag), cap };
}

function explainNoWay(search: Search, levers: readonly Lever[]): NoWayReason {
  const all = levers.map(atMost);
  if (reaches(search, all)) return { kind: 'more-than-two' };
  const exempt: ClientFacts = { ...search.facts, sizeExemption: { kind: 'personal', reason: 'tried' } };
  return reaches({ ...search, facts: exempt }, all) ? { kind: 'size' } : { kind: 'out-of-reach' };
}
