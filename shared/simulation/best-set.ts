import type { ClientId } from '../core/ids.ts';
import { sharePct } from '../core/share-pct.ts';
import { chooseItems, type Item } from './choose-items.ts';
import { minRunwayMonths, type OperatorFigures, type SimulatedClient } from './simulated-book.ts';
import { cashOf, sumKnown } from './sums.ts';

/** What a best set is asked for. */
export type BestSetGoal =
  /** Most minutes freed while at most this share of the portfolio's net revenue is lost. */
  | { readonly kind: 'cash-limit'; readonly maxCashLossPct: number }
  /** Least cash lost while at least these hours a month are freed. */
  | { readonly kind: 'hours-wanted'; readonly minHoursPerMonth: number };

export type BestSetInput = {
  readonly clients: readonly SimulatedClient[];
  readonly goal: BestSetGoal;
  readonly operator: OperatorFigures;
  readonly pinnedIn: ReadonlySet<ClientId>;
  readonly pinnedOut: ReadonlySet<ClientId>;
};

export type BestSet =
  | {
      readonly kind: 'found';
      readonly clientIds: readonly ClientId[];
      readonly minutesFreed: number;
      /** Change of the bank account in a year, minor units. */
      readonly cashEffectMinor: number;
      readonly cashLossPct: number | null;
      /** Candidates left out because their money or hours are unknown. */
      readonly unknown: readonly ClientId[];
    }
  | {
      readonly kind: 'impossible';
      /** Pinned clients alone break the limit; all candidates free too little; the reserve would last too short. */
      readonly reason: 'pinned-beyond-limit' | 'too-few-hours' | 'runway';
      readonly unknown: readonly ClientId[];
    };

type Candidate = SimulatedClient & { readonly netMinor: number; readonly minutes: number };

/** Parts of a minor unit and of a score point that sums keep exact. */
const grain = { money: 1000, index: 1e9 };

/**
 * The best set of clients to part with, exact. Rule: candidates are graded D or C on probation, plus the pinned ones;
 * ties go to fewer clients, then to the lower index. Time counts in whole minutes, rounded down. Where need, fixed cost and reserve are known, a runway below three
 * months binds as a second limit on cash.
 */
export function findBestSet(input: BestSetInput): BestSet {
  const { pinned, free, unknown } = sortCandidates(input);
  const cashLimit = findCashLimit(input);
  const impossible = (reason: Extract<BestSet, { kind: 'impossible' }>['reason']): BestSet => ({
    kind: 'impossible',
    reason,
    unknown,
  });
  const chosen =
    input.goal.kind === 'cash-limit'
      ? freeMostMinutes(pinned, free, cashLimit.minor)
      : loseLeastCash(pinned, free, input.goal.minHoursPerMonth * 12 * 60);
  if (chosen === undefined) {
    if (input.goal.kind === 'hours-wanted') return impossible('too-few-hours');
    return impossible(cashLimit.by === 'runway' ? 'runway' : 'pinned-beyond-limit');
  }
  const loss = sumCash(chosen);
  if (loss > cashLimit.minor) return impossible('runway');
  return {
    kind: 'found',
    clientIds: chosen.map(({ clientId }) => clientId),
    minutesFreed: sumKnown(chosen, 'minutes'),
    cashEffectMinor: 0 - loss,
    cashLossPct: sharePct(loss, sumKnown(input.clients, 'netMinor')),
    unknown,
  };
}

function sumCash(clients: readonly SimulatedClient[]): number {
  return clients.reduce((sum, client) => sum + cashOf(client), 0);
}

function sortCandidates({ clients, pinnedIn, pinnedOut }: BestSetInput) {
  const wanted = clients.filter(
    ({ clientId, grade, probation }) =>
      pinnedIn.has(clientId) || (!pinnedOut.has(clientId) && (grade === 'D' || (grade === 'C' && probation))),
  );
  const known = wanted.filter((client): client is Candidate => client.netMinor !== null && client.minutes !== null);
  return {
    pinned: known.filter(({ clientId }) => pinnedIn.has(clientId)),
    free: known.filter(({ clientId }) => !pinnedIn.has(clientId)),
    unknown: wanted
      .filter((client) => !known.some(({ clientId }) => clientId === client.clientId))
      .map((c) => c.clientId),
  };
}

/** The cash that may be lost in a year, minor units, and what sets it. */
function findCashLimit({ clients, goal, operator }: BestSetInput): { minor: number; by: 'share' | 'runway' } {
  const netMinor = sumKnown(clients, 'netMinor');
  const byShare = goal.kind === 'cash-limit' ? (goal.maxCashLossPct / 100) * netMinor : Number.POSITIVE_INFINITY;
  const { privateNeedMinorPerMonth: need, fixedCostMinorPerMonth: fixed, cashReserveMinor: reserve } = operator;
  if (need === null || fixed === null || reserve === null) return { minor: byShare, by: 'share' };
  const byRunway = netMinor + 12 * (reserve / minRunwayMonths - need - fixed);
  return byRunway < byShare ? { minor: byRunway, by: 'runway' } : { minor: byShare, by: 'share' };
}

function freeMostMinutes(pinned: readonly Candidate[], free: readonly Candidate[], limitMinor: number) {
  const items = free.map(
    (client): Item => ({
      weight: Math.round(cashOf(client) * grain.money),
      worth: [wholeMinutes(client), -1, -Math.round((client.index ?? 0) * grain.index)],
    }),
  );
  const room = Math.floor((limitMinor - sumCash(pinned)) * grain.money + slack);
  return pick(pinned, free, chooseItems(items, room));
}

/** Least cash lost for the hours wanted is most cash kept while the minutes that stay leave those hours free. */
function loseLeastCash(pinned: readonly Candidate[], free: readonly Candidate[], minutesWanted: number) {
  const items = free.map(
    (client): Item => ({
      weight: wholeMinutes(client),
      worth: [Math.round(cashOf(client) * grain.money), 1, Math.round((client.index ?? 0) * grain.index)],
    }),
  );
  const mayStay = [...pinned, ...free].reduce((sum, client) => sum + wholeMinutes(client), 0) - minutesWanted;
  const staying = chooseItems(items, Math.floor(mayStay + slack));
  if (staying === undefined) return undefined;
  const stays = new Set(staying);
  return [...pinned, ...free.filter((_, index) => !stays.has(index))];
}

/** Seconds would make a difference to nobody, and the search long: sums of minutes are few, sums of seconds many. */
function wholeMinutes({ minutes }: Candidate): number {
  return Math.floor(minutes + slack);
}

/** A limit met to the last grain is met: what computing it in fractions misses is less than this. */
const slack = 1e-3;

function pick(pinned: readonly Candidate[], free: readonly Candidate[], chosen: readonly number[] | undefined) {
  if (chosen === undefined) return undefined;
  const taken = new Set(chosen);
  return [...pinned, ...free.filter((_, index) => taken.has(index))];
}
